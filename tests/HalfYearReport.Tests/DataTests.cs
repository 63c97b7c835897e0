namespace HalfYearReport.Tests;

public class DataTests
{
    private const string OneIndicator =
        """
        {
          "authority": { "vi": "Xã", "en": "Commune" },
          "period": "2019-S1",
          "targetPeriod": "2019-A1",
          "indicators": [
            {
              "code": "jobs",
              "name": { "vi": "Việc làm", "en": "Jobs" },
              "unit": "worker",
              "actual": 37,
              "targets": [ { "basis": "plan", "atLeast": 73, "decimals": 2 } ]
            }
          ]
        }
        """;

    [Theory]
    [InlineData("\"atLeast\": 73", "\"atLeast\": 0", "the plan for 2019: undefined (the target is zero)")]
    [InlineData("\"actual\": 37", "\"actual\": null", "Jobs: undefined (the actual is missing)")]
    [InlineData("\"atLeast\": 73", "\"atLeast\": null", "the plan: undefined (the target is missing)")]
    [InlineData("\"actual\": 37", "\"actual\": 80", "109.59% of the plan for 2019 (at least 73 workers); target met")]
    [InlineData("2019-S1", "cumulative:2019-01-01/P6M", "Commune: the first 6 months of 2019")]
    public void Prints_what_the_data_say(string replaced, string by, string expected)
    {
        var result = Sample.RunOn(OneIndicator.Replace(replaced, by, StringComparison.Ordinal), "--lang", "en");

        Assert.Equal(string.Empty, result.Errors);
        Assert.Equal(0, result.ExitCode);
        Assert.Contains(expected, result.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\"actual\": 37", "\"actual\": -5", "data.json: $.indicators[0].actual: -5 is negative, and a count is not")]
    [InlineData("\"atLeast\": 73", "\"atLeast\": -1", "data.json: $.indicators[0].targets[0].atLeast: -1 is negative, and a count is not")]
    [InlineData("\"worker\"", "\"goat\"", "data.json: $.indicators[0].unit: \"goat\" is not one of household, person, worker, file")]
    [InlineData("\"plan\"", "\"wish\"", "data.json: $.indicators[0].targets[0].basis: \"wish\" is not one of plan, resolution")]
    [InlineData("2019-S1", "2019-S3", "data.json: $.period: \"2019-S3\" is no period, such as 2019-S1 or 2019-A1")]
    [InlineData("2019-A1", "2018-A1", "data.json: $.targetPeriod: 2018-A1 does not contain the period 2019-S1")]
    [InlineData("\"jobs\"", "\" \"", "data.json: $.indicators[0].code: \" \" is blank")]
    [InlineData("\"decimals\": 2", "\"decimals\": 29", "data.json: $.indicators[0].targets[0].decimals: 29 is not 0 to 28")]
    [InlineData("\"actual\": 37", "\"actual\": \"many\"", "data.json: line 10, $.indicators[0].actual: cannot read \"actual\": \"many\",")]
    [InlineData("\"actual\": 37", "\"actaul\": 37", "data.json: line 10, $.indicators[0].actaul: cannot read \"actaul\": 37,")]
    [InlineData("\"unit\": \"worker\",", "\"unit\": \"worker\"", "data.json: line 10, $.indicators[0]: cannot read \"actual\": 37,")]
    public void Bad_data_is_one_line_that_names_file_place_and_value(string replaced, string by, string expected) =>
        Refused(expected, Sample.RunOn(OneIndicator.Replace(replaced, by, StringComparison.Ordinal)));

    [Fact]
    public void An_empty_file_is_refused() => Refused("data.json: line 1, $: cannot read an empty line", Sample.RunOn(string.Empty));

    [Fact]
    public void Null_is_refused() => Refused("data.json: $: null is no report", Sample.RunOn("null"));

    [Fact]
    public void A_duplicate_code_is_refused()
    {
        var entry = OneIndicator[OneIndicator.IndexOf("    {\n", StringComparison.Ordinal)..OneIndicator.IndexOf("\n  ]", StringComparison.Ordinal)];

        Refused(
            "data.json: $.indicators[1].code: \"jobs\" is there twice",
            Sample.RunOn(OneIndicator.Replace(entry, $"{entry},{entry}", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_duplicate_basis_is_refused()
    {
        const string Target = """{ "basis": "plan", "atLeast": 73, "decimals": 2 }""";

        Refused(
            "data.json: $.indicators[0].targets[1].basis: \"plan\" is there twice",
            Sample.RunOn(OneIndicator.Replace(Target, $"{Target}, {Target}", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_missing_file_is_named() => Refused("no-such.json: the file: does not exist", Sample.Run("--data", "no-such.json"));

    [Theory]
    [InlineData("--data")]
    [InlineData("--lang", "fr")]
    [InlineData("--language", "en")]
    [InlineData("extra")]
    public void Wrong_arguments_are_one_line(params string[] arguments)
    {
        var result = Sample.Run(arguments);

        Refused(result.Errors.TrimEnd(), result);
        Assert.Contains(arguments[^1], result.Errors, StringComparison.Ordinal);
    }

    private static void Refused(string expected, Sample.Result result)
    {
        Assert.Equal(expected, result.Errors.TrimEnd());
        Assert.Single(result.Errors.TrimEnd().Split('\n'));
        Assert.Equal(string.Empty, result.Output);
        Assert.Equal(2, result.ExitCode);
    }
}
