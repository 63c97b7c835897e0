namespace HalfYearReport.Tests;

public class WindowTests
{
    private const string Windows = """[ { "presumed": { "vi": "dương lịch", "en": "solar" } }, { "presumed": { "vi": "hành chính", "en": "administrative" }, "closedOnDay": 14 } ]""";

    [Fact]
    public void Without_a_presumption_the_data_are_those_of_the_period()
    {
        var result = Sample.RunOn(Sample.OneIndicator, "--lang", "en");

        Assert.Equal(
            ["    ahead of pace: 49.59% of 2019 has elapsed, 36.2 workers expected by now", "    6.17 workers a month so far, 6.00 workers a month required", "    forecast for 2019: 74.6 workers"],
            result.Output.TrimEnd('\n').Split('\n')[^3..]);
        Assert.DoesNotContain("Presumed", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void The_first_one_counts_and_the_others_are_said_beside_it()
    {
        var result = Run(Windows);

        Assert.StartsWith(
            "Commune: the first half of 2019\nPresumed: solar (data of 1 January 2019 to 30 June 2019)\nOr: administrative (data of 15 December 2018 to 14 June 2019)\n",
            result.Output,
            StringComparison.Ordinal);
        Assert.EndsWith(
            "    data of 15 December 2018 to 14 June 2019: ahead of pace, 49.86% of 2019 has elapsed, 36.4 workers expected by now; forecast for 2019: 74.2 workers; pace index 1.016\n",
            result.Output,
            StringComparison.Ordinal);
    }

    [Fact]
    public void A_target_of_weeks_has_no_rate_a_month()
    {
        var result = Sample.RunOn(Sample.OneIndicator.Replace("2019-S1", "2019-W14", StringComparison.Ordinal).Replace("2019-A1", "2019-W14", StringComparison.Ordinal), "--lang", "en");

        Assert.Equal(string.Empty, result.Errors);
        Assert.Contains("behind pace", result.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("a month", result.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("14", "0", "[1].closedOnDay: 0 is not 1 to 28")]
    [SlowInlineData("14", "29", "[1].closedOnDay: 29 is not 1 to 28")]
    [SlowInlineData("\"solar\"", "\"\"", "[0].presumed.en: \"\" is blank")]
    [SlowInlineData("{ \"presumed\": { \"vi\": \"dương lịch\", \"en\": \"solar\" } }", "null", "[0]: null is no window")]
    public void A_bad_window_is_one_line(string replaced, string by, string expected) =>
        Sample.Refused($"data.json: $.windows{expected}", Run(Windows.Replace(replaced, by, StringComparison.Ordinal)));

    [Fact]
    public void Days_that_no_month_closes_have_no_such_window() =>
        Sample.Refused(
            "data.json: $.windows[1].closedOnDay: 14 closes no month of range:2019-01-01/P365D",
            Run(Windows, Sample.OneIndicator.Replace("2019-A1", "range:2019-01-01/P365D", StringComparison.Ordinal)));

    private static Sample.Result Run(string windows, string report = Sample.OneIndicator) =>
        Sample.RunOn($"{report[..report.LastIndexOf('}')]}, \"windows\": {windows} }}", "--lang", "en");
}
