namespace HalfYearReport.Tests;

public class OptionTests
{
    [Theory]
    [InlineData("--json and --html: the report goes out in one form at a time", "--json", "--html", "page.html")]
    [SlowInlineData("--explain and --json: the report goes out in one form at a time", "--json", "--explain", "new-jobs")]
    [SlowInlineData("--explain and --html: the report goes out in one form at a time", "--html", "page.html", "--explain", "new-jobs")]
    [SlowInlineData("--html: \" \" names no file", "--html", " ")]
    [SlowInlineData("--explain: \"\" is no code", "--explain", "")]
    public void What_makes_no_sense_is_refused(string expected, params string[] arguments) => Sample.Refused(expected, Sample.Run(arguments));

    [Theory]
    [Trait("Category", "Slow")]
    [InlineData("LC_ALL", "vi_VN.UTF-8")]
    [InlineData("LC_ALL", "C")]
    [InlineData("LC_ALL", "ar_SA.UTF-8")]
    [InlineData("DOTNET_SYSTEM_GLOBALIZATION_INVARIANT", "1")]
    public void Every_form_is_the_same_bytes_under_every_culture(string name, string value)
    {
        var environment = new Dictionary<string, string>(StringComparer.Ordinal) { [name] = value };
        var directory = Directory.CreateTempSubdirectory("half-year-report").FullName;
        try
        {
            Assert.Equal(Sample.Run("--json").Bytes, Sample.Run(environment, "--json").Bytes);
            Assert.Equal(Sample.Run("--explain", "poor-households-reduced").Bytes, Sample.Run(environment, "--explain", "poor-households-reduced").Bytes);
            var (here, there) = (Path.Combine(directory, "here.html"), Path.Combine(directory, "there.html"));
            Assert.Equal(0, Sample.Run("--html", here).ExitCode);
            Assert.Equal(0, Sample.Run(environment, "--html", there).ExitCode);
            Assert.Equal(File.ReadAllBytes(here), File.ReadAllBytes(there));
        }
        finally
        {
            Directory.Delete(directory, recursive: true);
        }
    }

    [Theory]
    [InlineData("\"decimals\": 2", "\"decimals\": 2, \"period\": \"2018-A1\"", "$.indicators[0].targets[0].period: 2018-A1 does not contain the period 2019-S1")]
    [InlineData("\"decimals\": 2", "\"decimals\": 2, \"period\": \"soon\"", "$.indicators[0].targets[0].period: \"soon\" is no period, such as 2019-S1 or 2019-A1")]
    public void A_target_is_for_a_period_around_that_of_the_actual(string replaced, string by, string expected) =>
        Sample.Refused($"data.json: {expected}", Sample.RunOn(Sample.OneIndicator.Replace(replaced, by, StringComparison.Ordinal)));

    [Theory]
    [InlineData(", \"period\": \"2019-S1\"", "", "$.indicators[0].targets[0].period: 2019-S1 is not the period of the other target, 2019-A1")]
    [InlineData("", ", \"period\": \"2019-S1\"", "$.indicators[0].targets[1].period: 2019-S1 is not the period of the other target, 2019-A1")]
    [InlineData(", \"period\": \"2019-S1\"", ", \"period\": \"2019-A1\"", "$.indicators[0].targets[1].period: 2019-A1 is not the period of the other target, 2019-S1")]
    public void Two_targets_are_for_one_period(string plan, string resolution, string expected)
    {
        var targets = $$"""{ "basis": "plan", "atLeast": 73, "decimals": 2{{plan}} }, { "basis": "resolution", "atLeast": 54, "decimals": 1{{resolution}} }""";

        Sample.Refused($"data.json: {expected}", Sample.RunOn(Sample.OneIndicator.Replace("""{ "basis": "plan", "atLeast": 73, "decimals": 2 }""", targets, StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("2019-06-30", "en", "  50.68% of the plan for 2019 (at least 73 workers); 36 workers remaining")]
    [InlineData("2019-07-01", "en", "  50.68% of the plan for 2019 (at least 73 workers, in force from 1 July 2019); 36 workers remaining")]
    [InlineData("2019-07-01", "vi", "  đạt 50,68% kế hoạch năm 2019 (ít nhất 73 lao động, áp dụng từ ngày 1/7/2019); còn thiếu 36 lao động")]
    public void A_target_that_was_not_in_force_in_the_period_is_printed_with_the_day_from_which_it_is(string from, string language, string expected)
    {
        var target = $$"""
            "decimals": 2, "document": { "number": "29-CT/TU", "date": "2019-04-18", "inForceFrom": "{{from}}" }
            """;

        Assert.Contains(expected, Sample.RunOn(Sample.OneIndicator.Replace("\"decimals\": 2", target, StringComparison.Ordinal), "--lang", language).Output.Split('\n'), StringComparer.Ordinal);
    }

    [Fact]
    public void A_target_may_have_a_period_of_its_own() =>
        Assert.Contains(
            "of the plan for the first half of 2019 (at least 73 workers)",
            Sample.RunOn(Sample.OneIndicator.Replace("\"decimals\": 2", "\"decimals\": 2, \"period\": \"2019-S1\"", StringComparison.Ordinal), "--lang", "en").Output,
            StringComparison.Ordinal);

    [Theory]
    [InlineData(37, "  37/37: no percentage was published")]
    [InlineData(38, "  37/38: no percentage was published")]
    public void A_part_may_be_its_whole(int whole, string expected)
    {
        var share = $$"""
            "claims": [ { "indicator": "jobs", "formula": "share", "base": "total", "of": {{whole}}, "decimals": 1 } ] }
            """;

        var result = Sample.RunOn($"{Sample.OneIndicator[..Sample.OneIndicator.LastIndexOf('}')]}, {share}", "--lang", "en");

        Assert.Contains(expected, result.Output.Split('\n'), StringComparer.Ordinal);
    }

    [Fact]
    public void A_part_is_not_above_its_whole()
    {
        const string Share = """
        "claims": [ { "indicator": "jobs", "formula": "share", "base": "total", "of": 36, "decimals": 1 } ] }
        """;

        Sample.Refused(
            "data.json: $.claims[0].of: 36 is below its part, the 37 of \"jobs\"",
            Sample.RunOn($"{Sample.OneIndicator[..Sample.OneIndicator.LastIndexOf('}')]}, {Share}"));
    }
}
