namespace HalfYearReport.Tests;

public class CountTests
{
    [Theory]
    [InlineData("36.5", "36.5 is written with a fraction, and a count is whole")]
    [SlowInlineData("-36.5", "-36.5 is written with a fraction, and a count is whole")]
    [SlowInlineData("36.99999999999999999999999999999999", "36.99999999999999999999999999999999 is written with a fraction, and a count is whole")]
    [SlowInlineData("2.000", "2.000 is written with a fraction, and a count is whole")]
    [SlowInlineData("37.0", "37.0 is written with a fraction, and a count is whole")]
    [SlowInlineData("1e2", "1e2 is not written out in digits")]
    [InlineData("1E400", "1E400 is not written out in digits")]
    [SlowInlineData("1.5e-400", "1.5e-400 is not written out in digits")]
    [SlowInlineData("1000000000000000", "1000000000000000 has more than 15 digits")]
    [SlowInlineData("-1000000000000000", "-1000000000000000 has more than 15 digits")]
    [SlowInlineData("79228162514264337593543950335", "79228162514264337593543950335 has more than 15 digits")]
    [SlowInlineData("-5.0", "-5.0 is written with a fraction, and a count is whole")]
    public void What_is_no_count_is_refused_as_it_is_written(string written, string problem)
    {
        Sample.Refused(
            $"data.json: $.indicators[0].actual: {problem}",
            Sample.RunOn(Sample.OneIndicator.Replace("\"actual\": 37", $"\"actual\": {written}", StringComparison.Ordinal)));
        Sample.Refused(
            $"data.json: $.indicators[0].targets[0].atLeast: {problem}",
            Sample.RunOn(Sample.OneIndicator.Replace("\"atLeast\": 73", $"\"atLeast\": {written}", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_count_of_many_digits_is_shortened() =>
        Sample.Refused(
            $"data.json: $.indicators[0].actual: {new string('9', 60)}… has more than 15 digits",
            Sample.RunOn(Sample.OneIndicator.Replace("\"actual\": 37", $"\"actual\": {new string('9', 200)}", StringComparison.Ordinal)));

    [Fact]
    public void The_largest_figure_that_is_accepted_is_printed()
    {
        var largest = Sample.OneIndicator
            .Replace("\"actual\": 37", "\"actual\": 999999999999999", StringComparison.Ordinal)
            .Replace("\"atLeast\": 73, \"decimals\": 2", "\"atLeast\": 1, \"decimals\": 10", StringComparison.Ordinal);

        var result = Sample.RunOn(largest, "--lang", "en");

        Assert.Equal(string.Empty, result.Errors);
        Assert.Contains("99,999,999,999,999,900.0000000000% of the plan for 2019", result.Output, StringComparison.Ordinal);
    }
}
