namespace HalfYearReport.Tests;

public class DataTests
{
    [Theory]
    [InlineData("\"atLeast\": 73", "\"atLeast\": 0", "the plan for 2019: undefined (the target is zero)")]
    [SlowInlineData("\"actual\": 37", "\"actual\": null", "Jobs: undefined (the actual is missing)")]
    [SlowInlineData("\"atLeast\": 73", "\"atLeast\": null", "the plan: undefined (the target is missing)")]
    [SlowInlineData("\"actual\": 37", "\"neverFalls\": true, \"actual\": 80", "109.59% of the plan for 2019 (at least 73 workers); target met")]
    [SlowInlineData("\"actual\": 37", "\"actual\": -0", "Jobs: 0 workers")]
    [SlowInlineData("\"decimals\": 2", "\"decimals\": 10", "50.6849315068% of the plan for 2019")]
    [InlineData("2019-S1", "cumulative:2019-01-01/P6M", "Commune: the first 6 months of 2019")]
    public void Prints_what_the_data_say(string replaced, string by, string expected)
    {
        var result = Sample.RunOn(Sample.OneIndicator.Replace(replaced, by, StringComparison.Ordinal), "--lang", "en");

        Assert.Equal(string.Empty, result.Errors);
        Assert.Equal(0, result.ExitCode);
        Assert.Contains(expected, result.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\"actual\": 37", "\"actual\": -5", "data.json: $.indicators[0].actual: -5 is negative, and a count is not")]
    [SlowInlineData("\"atLeast\": 73", "\"atLeast\": -1", "data.json: $.indicators[0].targets[0].atLeast: -1 is negative, and a count is not")]
    [SlowInlineData("\"flow\"", "\"goat\"", "data.json: $.indicators[0].nature: \"goat\" is not one of flow, stock")]
    [SlowInlineData("\"worker\"", "\"goat\"", "data.json: $.indicators[0].unit: \"goat\" is not one of household, person, worker, file, one, percent, dong, million-dong, billion-dong, commune")]
    [SlowInlineData("\"plan\"", "\"wish\"", "data.json: $.indicators[0].targets[0].basis: \"wish\" is not one of plan, resolution")]
    [SlowInlineData("2019-S1", "2019-S3", "data.json: $.period: \"2019-S3\" is no period, such as 2019-S1 or 2019-A1")]
    [InlineData("2019-A1", "2018-A1", "data.json: $.targetPeriod: 2018-A1 does not contain the period 2019-S1")]
    [SlowInlineData("\"jobs\"", "\" \"", "data.json: $.indicators[0].code: \" \" is blank")]
    [SlowInlineData("2019-S1", "2019-Q2", "data.json: $.targetPeriod: 2019-A1 begins before 2019-Q2, and the flow \"jobs\" is held against it from its beginning on")]
    [SlowInlineData("\"decimals\": 2", "\"decimals\": 2, \"period\": \"range:2018-01-01/P730D\"", "data.json: $.indicators[0].targets[0].period: range:2018-01-01/P730D begins before 2019-S1, and the flow \"jobs\" is held against it from its beginning on")]
    [SlowInlineData("\"flow\",", "\"stock\", \"neverFalls\": true,", "data.json: $.indicators[0].neverFalls: true is said of a flow, and \"jobs\" is a stock")]
    [SlowInlineData("\"actual\": 37", "\"actual\": 37, \"neverFalls\": 1", "data.json: line 10, $.indicators[0].neverFalls: cannot read \"actual\": 37, \"neverFalls\": 1")]
    [InlineData("\"actual\": 37", "\"actual\": 37, \"largest\": 36", "data.json: $.indicators[0].actual: 37 is above the largest value that is possible, 36")]
    [SlowInlineData("\"actual\": 37", "\"actual\": 37, \"largest\": -1", "data.json: $.indicators[0].largest: -1 is negative, and a count is not")]
    [SlowInlineData("\"decimals\": 2", "\"decimals\": 11", "data.json: $.indicators[0].targets[0].decimals: 11 is not 0 to 10")]
    [SlowInlineData("\"actual\": 37", "\"actual\": \"many\"", "data.json: line 10, $.indicators[0].actual: cannot read \"actual\": \"many\"")]
    [SlowInlineData("\"actual\": 37", "\"actaul\": 37", "data.json: line 10, $.indicators[0].actaul: cannot read \"actaul\":")]
    [SlowInlineData("\"unit\": \"worker\",", "\"unit\": \"worker\"", "data.json: line 10, $.indicators[0]: cannot read \"actual\"")]
    public void Bad_data_is_one_line_that_names_file_place_and_value(string replaced, string by, string expected) =>
        Sample.Refused(expected, Sample.RunOn(Sample.OneIndicator.Replace(replaced, by, StringComparison.Ordinal)));

    [Fact]
    public void An_empty_file_is_refused() => Sample.Refused("data.json: line 1, $: cannot read an empty line", Sample.RunOn(string.Empty));

    [Fact]
    public void Null_is_refused() => Sample.Refused("data.json: $: null is no report", Sample.RunOn("null"));

    [Fact]
    public void A_duplicate_code_is_refused()
    {
        var entry = Sample.OneIndicator[Sample.OneIndicator.IndexOf("    {\n", StringComparison.Ordinal)..Sample.OneIndicator.IndexOf("\n  ]", StringComparison.Ordinal)];

        Sample.Refused(
            "data.json: $.indicators[1].code: \"jobs\" is there twice",
            Sample.RunOn(Sample.OneIndicator.Replace(entry, $"{entry},{entry}", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_duplicate_basis_is_refused()
    {
        const string Target = """{ "basis": "plan", "atLeast": 73, "decimals": 2 }""";

        Sample.Refused(
            "data.json: $.indicators[0].targets[1].basis: \"plan\" is there twice",
            Sample.RunOn(Sample.OneIndicator.Replace(Target, $"{Target}, {Target}", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_missing_file_is_named() => Sample.Refused("no-such.json: the file: does not exist", Sample.Run("--data", "no-such.json"));

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    public void A_blank_file_name_is_refused(string file) => Sample.Refused($"--data: \"{file}\" names no file", Sample.Run("--data", file));

    [Theory]
    [InlineData("--data")]
    [SlowInlineData("--html")]
    [SlowInlineData("--explain")]
    [SlowInlineData("--lang", "lo")]
    [SlowInlineData("--language", "en")]
    [SlowInlineData("extra")]
    public void Wrong_arguments_are_one_line(params string[] arguments)
    {
        var result = Sample.Run(arguments);

        Sample.Refused(result.Errors.TrimEnd(), result);
        Assert.Contains(arguments[^1], result.Errors, StringComparison.Ordinal);
    }
}
