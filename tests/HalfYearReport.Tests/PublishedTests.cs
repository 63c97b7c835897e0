using System.Text;

namespace HalfYearReport.Tests;

public class PublishedTests
{
    private const string Claim = """{ "indicator": "jobs", "formula": "attained", "base": "plan", "printed": "50,68%" }""";
    private const string Statement = """{ "name": { "vi": "Quà", "en": "Gifts" }, "unit": "dong", "printed": "trên 1,4 tỷ" }""";
    private const string Opening = """{ "stock": "jobs", "reduced": "jobs", "presumed": { "vi": "thuần", "en": "net" } }""";

    [Theory]
    [InlineData("50,68%", "50.68% of the plan: follows", "the plan: 73 workers")]
    [SlowInlineData("50,69%", "50.69% of the plan: does not follow: 50.68%", "the plan: no number")]
    [SlowInlineData("50,6%", "50.6% of the plan: cut off instead of rounded: 50.7%", "the plan: 73 workers if cut off")]
    [SlowInlineData("197,3%", "197.3% of the plan: the base over the actual: 50.7%", "the plan: no number")]
    [SlowInlineData("gần 51%", "nearly 51% of the plan: follows", "the plan: 73 workers or more")]
    [SlowInlineData("trên 50%", "over 50% of the plan: follows", "the plan: 1 to 73 workers")]
    [InlineData("khoảng 50%", "about 50% of the plan: undefined (no tolerance was named)", "the plan: 1 worker or more")]
    [SlowInlineData("50.7%", "", "")]
    public void A_figure_is_judged_as_it_was_printed(string printed, string expected, string implied)
    {
        var result = RunOn(claims: Claim.Replace("50,68%", printed, StringComparison.Ordinal));
        if (expected.Length == 0)
        {
            Sample.Refused($"data.json: $.claims[0].printed: \"{printed}\" is no figure such as 50,68% or trên 1,4 tỷ", result);
            return;
        }

        Assert.Equal(string.Empty, result.Errors);
        Assert.Equal(["Jobs: 37 workers", $"  {expected}", $"    {implied}"], result.Output.TrimEnd('\n').Split('\n')[^3..]);
    }

    [Theory]
    [InlineData("\"base\": \"plan\"", "\"base\": \"total\"", "  50.68% of the total: cannot be checked, the base was not published")]
    [SlowInlineData("\"base\": \"plan\"", "\"base\": \"total\", \"of\": 73", "  50.68% of the total: follows")]
    [SlowInlineData("\"base\": \"plan\"", "\"base\": \"total\", \"of\": 0", "  50.68% of the total: undefined (the denominator is zero)")]
    [SlowInlineData("\"attained\", \"base\": \"plan\", \"printed\": \"50,68%\"", "\"change\", \"base\": \"same-period-last-year\", \"of\": 74, \"printed\": \"-50%\"", "  decreased by 50% compared with the same period last year: follows")]
    [SlowInlineData("\"attained\", \"base\": \"plan\", \"printed\": \"50,68%\"", "\"drop\", \"base\": \"previous-period\", \"of\": 41, \"printed\": \"4\"", "  decreased by 4 compared with the previous period: follows")]
    [SlowInlineData("\"printed\": \"50,68%\"", "\"decimals\": 1", "  37/73: no percentage was published")]
    public void A_claim_is_said_in_words(string replaced, string by, string expected)
    {
        var result = RunOn(claims: Claim.Replace(replaced, by, StringComparison.Ordinal));

        Assert.Equal(string.Empty, result.Errors);
        Assert.Contains($"\n{expected}\n", result.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\"actual\": 37", "\"actual\": null", "  50.68% of the plan: the actual is missing")]
    [InlineData("\"atLeast\": 73", "\"atLeast\": null", "  50.68% of the plan: cannot be checked, the base was not published")]
    [InlineData("\"atLeast\": 73", "\"atLeast\": 0", "  50.68% of the plan: undefined (the target is zero)")]
    public void A_number_that_is_not_there_is_said_to_be_missing(string replaced, string by, string expected)
    {
        var result = RunOn(claims: Claim, indicator: Sample.OneIndicator.Replace(replaced, by, StringComparison.Ordinal));

        Assert.Equal(string.Empty, result.Errors);
        Assert.Contains($"\n{expected}\n", result.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("dong", "trên 1,4 tỷ", "  over 1.4 billion đồng: a lower bound, not a value", "    over 1,400,000,000 đồng")]
    [SlowInlineData("dong", "gần 1,4 tỷ", "  nearly 1.4 billion đồng: an upper bound, not a value", "    under 1,400,000,000 đồng")]
    [SlowInlineData("dong", "khoảng 1,4 tỷ", "  about 1.4 billion đồng: an approximate value", "    any number")]
    [SlowInlineData("million-dong", "519,3", "  519.3 million đồng: cannot be checked, no numbers were published", "    519.25 to under 519.35 million đồng")]
    [SlowInlineData("file", "3.561", "  3,561 files: cannot be checked, no numbers were published", "    3,561 files")]
    [SlowInlineData("percent", "100%", "  100%: cannot be checked, no numbers were published", "    99.5% to under 100.5%")]
    public void A_statement_stands_alone(string unit, string printed, string said, string implied)
    {
        var statement = Statement.Replace("dong", unit, StringComparison.Ordinal).Replace("trên 1,4 tỷ", printed, StringComparison.Ordinal);

        var result = RunOn(statements: statement);

        Assert.Equal(string.Empty, result.Errors);
        Assert.Equal(["Gifts", said, implied], result.Output.TrimEnd('\n').Split('\n')[^3..]);
    }

    [Fact]
    public void An_opening_is_presumed_with_what_it_implies()
    {
        var result = RunOn(claims: """{ "indicator": "jobs", "formula": "share", "base": "total", "printed": "0,4%" }""", openings: Opening);

        // 0.35 ≤ 3700/T < 0.45: 8.223 … 10.571; of these 74 are 0.9 up to 8.705, 0.8 up to 9.866, and 0.7.
        Assert.Equal(string.Empty, result.Errors);
        Assert.Equal(
            [
                "  74 workers (the opening): presumed, not published",
                "    0.9% of the total (8,223 to 8,705 workers)",
                "    0.8% of the total (8,706 to 9,866 workers)",
                "    0.7% of the total (9,867 to 10,571 workers)",
                "    left at the end under the plan for 2019: 1 worker",
                "    Presumed: net",
            ],
            result.Output.TrimEnd('\n').Split('\n')[^6..]);
    }

    [Theory]
    [InlineData("\"atLeast\": 73", "\"atLeast\": 75", "undefined (the method does not apply)")]
    [InlineData("\"atLeast\": 73", "\"atLeast\": 74", "0 workers")]
    [InlineData("\"atLeast\": 73", "\"atLeast\": 0", "74 workers")]
    public void What_is_left_at_the_end_is_undefined_where_the_target_does_not_measure_the_reduction(string replaced, string by, string expected)
    {
        var result = RunOn(openings: Opening, indicator: Sample.OneIndicator.Replace(replaced, by, StringComparison.Ordinal));

        Assert.Equal(string.Empty, result.Errors);
        Assert.Equal($"    left at the end under the plan for 2019: {expected}", result.Output.TrimEnd('\n').Split('\n')[^2]);
    }

    [Theory]
    [InlineData("\"jobs\", \"f", "\"job\", \"f", "$.claims[0].indicator: \"job\" is not one of jobs")]
    [SlowInlineData("attained", "atained", "$.claims[0].formula: \"atained\" is not one of attained, exceeded, change, points, drop, share")]
    [SlowInlineData("\"plan\"", "\"wish\"", "$.claims[0].base: \"wish\" is not one of plan, resolution, previous-period, same-period-last-year, total, opening")]
    [SlowInlineData("\"plan\"", "\"resolution\"", "$.claims[0].base: \"resolution\" is no target of \"jobs\"")]
    [SlowInlineData("\"plan\"", "\"plan\", \"of\": 73", "$.claims[0].of: 73 belongs to the target of \"jobs\"")]
    [SlowInlineData("\"plan\"", "\"total\", \"of\": 7.3", "$.claims[0].of: 7.3 is written with a fraction, and a count is whole")]
    [InlineData("50,68%", "half", "$.claims[0].printed: \"half\" is no figure such as 50,68% or trên 1,4 tỷ")]
    [SlowInlineData("50,68%", "1,4 tỷ", "$.claims[0].printed: \"1,4 tỷ\" is no percentage, and attained is one")]
    [SlowInlineData("50,68%", "50,68493150684%", "$.claims[0].printed: \"50,68493150684%\" has more than 10 decimals")]
    [SlowInlineData("\"printed\": \"50,68%\"", "\"printed\": \"50,68%\", \"decimals\": 2", "$.claims[0].decimals: 2 is for a claim without a figure, and \"50,68%\" is one")]
    [SlowInlineData("\"printed\": \"50,68%\"", "\"decimals\": 11", "$.claims[0].decimals: 11 is not 0 to 10")]
    [SlowInlineData("\"printed\": \"50,68%\"", "\"printed\": null", "$.claims[0].printed: null is no figure, and only a share or an attainment can do without one, given the decimals it would have")]
    [InlineData("\"50,68%\"", "\"50,68%\", \"presumed\": { \"vi\": \" \", \"en\": \"x\" }", "$.claims[0].presumed.vi: \" \" is blank")]
    [SlowInlineData(Claim, "null", "$.claims[0]: null is no claim")]
    public void A_bad_claim_is_one_line(string replaced, string by, string expected) =>
        Sample.Refused($"data.json: {expected}", RunOn(claims: Claim.Replace(replaced, by, StringComparison.Ordinal)));

    [Theory]
    [InlineData("trên 1,4 tỷ", "100%", "$.statements[0].printed: \"100%\" is no figure in dong")]
    [SlowInlineData("trên 1,4 tỷ", "1 điểm phần trăm", "$.statements[0].printed: \"1 điểm phần trăm\" is no figure in dong")]
    [SlowInlineData("trên 1,4 tỷ", "nhiều", "$.statements[0].printed: \"nhiều\" is no figure such as 50,68% or trên 1,4 tỷ")]
    [SlowInlineData("\"Quà\"", "\"\"", "$.statements[0].name.vi: \"\" is blank")]
    [SlowInlineData(Statement, "null", "$.statements[0]: null is no statement")]
    public void A_bad_statement_is_one_line(string replaced, string by, string expected) =>
        Sample.Refused($"data.json: {expected}", RunOn(statements: Statement.Replace(replaced, by, StringComparison.Ordinal)));

    [Theory]
    [InlineData("\"stock\": \"jobs\"", "\"stock\": \"goats\"", "$.openings[0].stock: \"goats\" is not one of jobs")]
    [SlowInlineData("\"reduced\": \"jobs\"", "\"reduced\": \"goats\"", "$.openings[0].reduced: \"goats\" is not one of jobs")]
    [SlowInlineData("\"net\"", "\"\"", "$.openings[0].presumed.en: \"\" is blank")]
    [SlowInlineData(Opening, "null", "$.openings[0]: null is no opening")]
    public void A_bad_opening_is_one_line(string replaced, string by, string expected) =>
        Sample.Refused($"data.json: {expected}", RunOn(openings: Opening.Replace(replaced, by, StringComparison.Ordinal)));

    [Fact]
    public void The_largest_numbers_are_judged()
    {
        var result = RunOn(
            claims: """{ "indicator": "jobs", "formula": "attained", "base": "total", "of": 1, "printed": "79.228.162.514.264.337,5935439503%" }""",
            indicator: Sample.OneIndicator.Replace("\"actual\": 37", "\"actual\": 999999999999999", StringComparison.Ordinal));

        Assert.Equal(string.Empty, result.Errors);
        Assert.Contains("of the total: does not follow: 99,999,999,999,999,900.0000000000%", result.Output, StringComparison.Ordinal);
    }

    private static Sample.Result RunOn(string claims = "", string statements = "", string openings = "", string indicator = Sample.OneIndicator)
    {
        var data = new StringBuilder(indicator[..indicator.LastIndexOf('}')]);
        data.Append(", \"claims\": [").Append(claims).Append("], \"statements\": [").Append(statements).Append("], \"openings\": [").Append(openings).Append("] }");
        return Sample.RunOn(data.ToString(), "--lang", "en");
    }
}
