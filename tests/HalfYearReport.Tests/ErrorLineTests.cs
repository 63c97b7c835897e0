namespace HalfYearReport.Tests;

public class ErrorLineTests
{
    private const string Target = """{ "basis": "plan", "atLeast": 73, "decimals": 2 }""";

    [Theory]
    [InlineData("\"worker\"", "\"house\\nhold\"", "$.indicators[0].unit: \"house\\nhold\" is not one of household, person, worker, file, one, percent, dong, million-dong, billion-dong, commune")]
    [SlowInlineData("\"worker\"", "\"hộ \\\"nghèo\\\"\"", "$.indicators[0].unit: \"hộ \\\"nghèo\\\"\" is not one of household, person, worker, file, one, percent, dong, million-dong, billion-dong, commune")]
    [SlowInlineData("\"plan\"", "\"kế\\u2028hoạch\"", "$.indicators[0].targets[0].basis: \"kế\\u2028hoạch\" is not one of plan, resolution")]
    [SlowInlineData("2019-S1", "2019\\r\\nS1", "$.period: \"2019\\r\\nS1\" is no period, such as 2019-S1 or 2019-A1")]
    [SlowInlineData("\"jobs\"", "\"\\n\"", "$.indicators[0].code: \"\\n\" is blank")]
    [SlowInlineData("\"jobs\"", "\"jo\\nbs\"", "$.indicators[0].code: \"jo\\nbs\" has a line break or a control character")]
    [InlineData("\"Việc làm\"", "\"Việc\\nlàm\"", "$.indicators[0].name.vi: \"Việc\\nlàm\" has a line break or a control character")]
    [SlowInlineData("\"Jobs\"", "\"Jo\\u001b[1mbs\"", "$.indicators[0].name.en: \"Jo\\u001B[1mbs\" has a line break or a control character")]
    [SlowInlineData("\"Xã\"", "\"Xã\\u2029\"", "$.authority.vi: \"Xã\\u2029\" has a line break or a control character")]
    [SlowInlineData("\"unit\"", "\"u\\nnit\"", "line 9, $.indicators[0]['u\\nnit']: cannot read \"u\\nnit\":")]
    [SlowInlineData(Target, "null", "$.indicators[0].targets[0]: null is no target")]
    public void A_text_is_quoted_on_one_line(string replaced, string by, string expected) =>
        Sample.Refused($"data.json: {expected}", Sample.RunOn(Sample.OneIndicator.Replace(replaced, by, StringComparison.Ordinal)));

    [Fact]
    public void A_null_indicator_has_a_place()
    {
        var indicators = Sample.OneIndicator.IndexOf('[', StringComparison.Ordinal);

        Sample.Refused("data.json: $.indicators[0]: null is no indicator", Sample.RunOn($"{Sample.OneIndicator[..indicators]}[null] }}"));
    }

    [Fact]
    public void A_file_in_one_line_is_shown_up_to_the_value()
    {
        var bad = Sample.OneIndicator.Replace("\"actual\": 37", "\"actual\": \"many\"", StringComparison.Ordinal).Replace("\n", string.Empty, StringComparison.Ordinal);
        var before = bad[..(bad.IndexOf("\"many\"", StringComparison.Ordinal) + "\"many\"".Length)];

        Sample.Refused($"data.json: line 1, $.indicators[0].actual: cannot read …{before[^60..]}", Sample.RunOn(bad));
    }

    [Theory]
    [InlineData("73, \"decimals\": 2 }", "many, \"decimals\": 2 }", "line 11, $.indicators[0].targets[0].atLeast: cannot read \"targets\": [ { \"basis\": \"plan\", \"atLeast\": many")]
    [SlowInlineData(Target, "{ \"decimals\": 2.5 }", "line 11, $.indicators[0].targets[0].decimals: cannot read \"targets\": [ { \"decimals\": 2.5")]
    [SlowInlineData(Target, "{ \"decimals\": 2, }", "line 11, $.indicators[0].targets[0]: cannot read \"targets\": [ { \"decimals\": 2,")]
    [SlowInlineData("\"actual\": 37,", ",\"actual\": 37,", "line 10, $.indicators[0]: cannot read ,\"actual\": 37,")]
    [SlowInlineData("\"worker\"", "\"wor\tker\"", "line 9, $.indicators[0].unit: cannot read \"unit\": \"wor")]
    public void Malformed_JSON_is_shown_up_to_the_word_that_is_none(string replaced, string by, string expected) =>
        Sample.Refused($"data.json: {expected}", Sample.RunOn(Sample.OneIndicator.Replace(replaced, by, StringComparison.Ordinal)));

    [Fact]
    public void A_long_text_is_shortened_between_letters()
    {
        var fits = new string('x', 59);

        Sample.Refused(
            $"data.json: $.period: \"{fits}…\" is no period, such as 2019-S1 or 2019-A1",
            Sample.RunOn(Sample.OneIndicator.Replace("2019-S1", $"{fits}😀", StringComparison.Ordinal)));
        Sample.Refused(
            $"data.json: line 10, $.indicators[0].actual: cannot read …{fits[1..]}\"",
            Sample.RunOn(Sample.OneIndicator.Replace("\"actual\": 37", $"\"actual\": \"😀{fits[1..]}\"", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_file_name_does_not_break_the_line() => Sample.Refused("no\\nsuch.json: the file: does not exist", Sample.Run("--data", "no\nsuch.json"));
}
