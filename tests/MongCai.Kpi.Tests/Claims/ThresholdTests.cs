using System.Runtime.CompilerServices;
using System.Text.Json;
using MongCai.Kpi.Claims;

namespace MongCai.Kpi.Tests.Claims;

/// <summary>
/// Tests that a figure never shows the wrong side of a threshold: what is printed beside one, what such a figure stands for, and how it is checked.
/// </summary>
public class ThresholdTests
{
    private const NearThreshold Round = NearThreshold.Round;
    private const NearThreshold Keep = NearThreshold.KeepSide;
    private const NearThreshold Word = NearThreshold.Hedge;
    private const Rounding Nearest = Rounding.HalfAwayFromZero;
    private const Rounding CutOff = Rounding.Truncation;

    [Theory]
    [InlineData("99.96", 1, "100", Round, Nearest, "100.0%")]
    [InlineData("99.96", 1, "100", Keep, Nearest, "99.9%")]
    [InlineData("99.96", 1, "100", Word, Nearest, "under 100%")]
    [InlineData("100.04", 1, "100", Keep, Nearest, "100.1%")]
    [InlineData("100.04", 1, "100", Word, Nearest, "over 100%")]
    [InlineData("100", 1, "100", Keep, Nearest, "100.0%")]
    [InlineData("100", 1, "100", Word, Nearest, "100.0%")]
    [InlineData("99.4", 1, "100", Keep, Nearest, "99.4%")]
    [InlineData("99.4", 1, "100", Word, Nearest, "99.4%")]
    [InlineData("99.4", 0, "100", Word, Nearest, "99%")]
    [InlineData("99.5", 0, "100", Keep, Nearest, "99%")]
    [InlineData("100.06", 1, "100", Word, Nearest, "100.1%")]
    [InlineData("100.04", 1, "100", Keep, CutOff, "100.1%")]
    [InlineData("99.96", 1, "100", Word, CutOff, "99.9%")]
    [InlineData("-0.04", 1, "0", Keep, CutOff, "-0.1%")]
    [InlineData("-0.04", 1, "0", Keep, Nearest, "-0.1%")]
    [InlineData("0.04", 1, "0", Keep, Nearest, "0.1%")]
    [InlineData("-0.04", 1, "0", Word, Nearest, "under 0%")]
    [InlineData("0.04", 1, "0", Word, CutOff, "over 0%")]
    [InlineData("-0.04", 1, "0", Round, CutOff, "0.0%")]
    [InlineData("-4.96", 1, "-5", Keep, Nearest, "-4.9%")]
    [InlineData("-5.04", 1, "-5", Keep, CutOff, "-5.1%")]
    [InlineData("79.99", 1, "80", Keep, Nearest, "79.9%")]
    public void A_figure_is_printed_on_the_side_of_the_exact_value(string exact, int decimals, string threshold, NearThreshold near, Rounding rounding, string printed) =>
        Assert.Equal(printed, Percent(exact, decimals, threshold, near, rounding).ToString(NumberFormat.English));

    [Theory]
    [InlineData("99.955", Keep, "99.9%")]
    [InlineData("99.96", Keep, "99.96%")]
    [InlineData("99.961", Keep, "100.0%")]
    [InlineData("99.955", Word, "under 99.96%")]
    [InlineData("99.96", Word, "99.96%")]
    [InlineData("99.961", Word, "100.0%")]
    [InlineData("100", Word, "100.0%")]
    public void A_threshold_that_the_decimals_do_not_write_is_printed_with_those_that_do(string exact, NearThreshold near, string printed)
    {
        Assert.Equal(printed, Percent(exact, 1, "99.96", near).ToString(NumberFormat.English));
        Assert.Equal(printed, Percent(exact, 1, "99.9600", near).ToString(NumberFormat.English));
    }

    [Theory]
    [InlineData("33.33", "33.3%")]
    [InlineData("33.34", "33.4%")]
    [InlineData("100/3", "33.3%")]
    [InlineData("33.3", "33.3%")]
    public void A_threshold_that_no_decimals_write_keeps_its_sides_and_is_rounded_itself(string exact, string printed)
    {
        Assert.Equal(printed, Percent(exact, 1, "100/3", Keep).ToString(NumberFormat.English));
        Assert.Equal(Percent(exact, 1, "100/3", Keep), Percent(exact, 1, "100/3", Word));
        Assert.Equal(Keep, Percent(exact, 1, "100/3", Word).NearThreshold);
    }

    [Theory]
    [InlineData("99.9% (below 100%)", "[99.85..100)", "[99.9..100)")]
    [InlineData("100.0% (at 100%)", "[100..100]", "[100..100]")]
    [InlineData("100.1% (above 100%)", "(100..100.15)", "(100..100.2)")]
    [InlineData("99.8% (below 100%)", "[99.75..99.85)", "[99.8..99.9)")]
    [InlineData("100.2% (above 100%)", "[100.15..100.25)", "[100.2..100.3)")]
    [InlineData("99.9% (hedged at 100%)", "[99.85..99.95)", "[99.9..100)")]
    [InlineData("100.0% (hedged at 100%)", "[100..100]", "[100..100]")]
    [InlineData("under 100% (hedged at 100%)", "[99.5..100)", "none")]
    [InlineData("over 100% (hedged at 100%)", "(100..100.5)", "(100..101)")]
    [InlineData("under 99.96% (hedged at 99.96%)", "[99.5..99.96)", "none")]
    [InlineData("over 99.96% (hedged at 99.96%)", "(99.96..99.965)", "(99.96..100)")]
    [InlineData("under 0% (hedged at 0%)", "(-0.5..0)", "(-1..0)")]
    [InlineData("0.0% (below 0.05%)", "(-0.05..0.05)", "(-0.1..0.05)")]
    [InlineData("0.1% (above 0.07%)", "(0.07..0.15)", "(0.07..0.2)")]
    [InlineData("33.3% (below 100/3%)", "[33.25..100/3]", "[33.3..100/3]")]
    [InlineData("33.4% (above 100/3%)", "(100/3..33.45)", "(100/3..33.5)")]
    [InlineData("66.7% (above 200/3%)", "[200/3..66.75)", "(200/3..66.8)")]
    [InlineData("-0.1 pp (below 0 pp)", "(-0.15..0)", "(-0.2..0)")]
    [InlineData("-4.9 (above -5)", "(-5..-4.85]", "(-5..-4.9]")]
    [InlineData("1.4 billion (below 1.5 billion)", "[1350000000..1500000000)", "[1400000000..1500000000)")]
    [InlineData("99 (below 100)", "[98.5..100)", "[99..100)")]
    public void Stands_for_the_values_that_print_as_it_beside_its_threshold(string figure, string rounded, string cutOff)
    {
        Assert.Equal(rounded, PublishedFigure.Parse(figure).Values().ToString());
        Assert.Equal(cutOff, PublishedFigure.Parse(figure).Values(CutOff).ToString());
    }

    [Theory]
    [InlineData("99.9% (below 100%)", "99,9%")]
    [InlineData("under 100% (hedged at 100%)", "dưới 100%")]
    [InlineData("1.4 billion (below 1.5 billion)", "1,4 tỷ")]
    [InlineData("-0.1 pp (below 0 pp)", "-0,1 điểm phần trăm")]
    [InlineData("33.3% (below 100/3%)", "33,3%")]
    [InlineData("-4.9 (above -5)", "-4,9")]
    public void The_invariant_text_says_the_rule_and_a_page_does_not(string invariant, string page)
    {
        var figure = PublishedFigure.Parse(invariant);

        Assert.Equal(invariant, figure.ToString());
        Assert.Equal(figure, JsonSerializer.Deserialize<PublishedFigure>(JsonSerializer.Serialize(figure)));
        Assert.Equal(page, figure.ToString(NumberFormat.Vietnamese));
        Assert.Equal(figure, PublishedFigure.Parse(page, NumberFormat.Vietnamese).WithThreshold(figure.Threshold ?? default, figure.NearThreshold));
        Assert.False(PublishedFigure.TryParse(invariant, NumberFormat.English, out _));
        Assert.False(PublishedFigure.TryParse(invariant, NumberFormat.Vietnamese, out _));
    }

    [Theory]
    [InlineData("99.9% (", 7, ") at the end")]
    [InlineData("99.9% (below 100%", 17, ") at the end")]
    [InlineData("99.9% ()", 7, "below, at, above or hedged at, and a threshold")]
    [InlineData("99.9% (near 100%)", 7, "below, at, above or hedged at, and a threshold")]
    [InlineData("99.9% (below100%)", 7, "below, at, above or hedged at, and a threshold")]
    [InlineData("99.9% (Below 100%)", 7, "below, at, above or hedged at, and a threshold")]
    [InlineData("99.9% (below x%)", 13, "a digit")]
    [InlineData("99.9% (below 100)", 16, "the threshold in the unit of the figure, and nothing behind it")]
    [InlineData("99.9 (below 100%)", 16, "the threshold in the unit of the figure, and nothing behind it")]
    [InlineData("99.9% (below 100% )", 17, "the threshold in the unit of the figure, and nothing behind it")]
    [InlineData("1.4 billion (below 1500 million)", 31, "the threshold in the unit of the figure, and nothing behind it")]
    [InlineData("99.9% (above 100%)", 13, "a threshold beside which the figure is printed so")]
    [InlineData("99.9% (at 100%)", 10, "a threshold beside which the figure is printed so")]
    [InlineData("100.0% (below 100%)", 14, "a threshold beside which the figure is printed so")]
    [InlineData("under 100% (below 101%)", 18, "a threshold beside which the figure is printed so")]
    [InlineData("under 99% (hedged at 100%)", 21, "a threshold beside which the figure is printed so")]
    [InlineData("about 100% (hedged at 100%)", 22, "a threshold beside which the figure is printed so")]
    [InlineData("33.3% (hedged at 100/3%)", 17, "a threshold beside which the figure is printed so")]
    [InlineData("99.9%% (below 100%)", 5, "a digit, a mark, %, points, a multiplier or the end of the figure")]
    [InlineData("99.9%(below 100%)", 5, "a digit, a mark, %, points, a multiplier or the end of the figure")]
    public void A_text_whose_rule_cannot_be_is_refused_where_it_stops(string text, int position, string expected)
    {
        var error = Assert.Throws<MalformedTextException>(() => PublishedFigure.Parse(text));
        Assert.Equal((position, expected), (error.Position, error.Expected));
    }

    [Fact]
    public void A_figure_carries_its_rule()
    {
        var kept = Percent("99.96", 1, "100", Keep);
        var rounded = Percent("99.96", 1, "100", Round);
        var billions = PublishedFigure.Print(1_499_000_000, 1, FigureUnit.Amount, 1_500_000_000, Keep, multiplier: 1_000_000_000);

        Assert.Equal(((Rational)100, Keep), (kept.Threshold, kept.NearThreshold));
        Assert.Equal((null, Round), (rounded.Threshold, rounded.NearThreshold));
        Assert.Equal((new PublishedFigure(100, 1, FigureUnit.Percent), (Rational?)null), (rounded, default(PublishedFigure).Threshold));
        Assert.Equal(("1.4 billion (below 1.5 billion)", (Rational)1_500_000_000), (billions.ToString(), billions.Threshold));
        Assert.Equal("over 1.5 billion", PublishedFigure.Print(1_500_000_001, 1, FigureUnit.Amount, 1_500_000_000, Word, multiplier: 1_000_000_000).ToString(NumberFormat.English));
    }

    [Fact]
    public void Is_equal_where_the_rule_is()
    {
        var plain = new PublishedFigure(99.9m, 1, FigureUnit.Percent);
        PublishedFigure[] different =
        [
            plain, plain.WithThreshold(100), plain.WithThreshold(100, Word), plain.WithThreshold(99.95m), plain.WithThreshold((Rational)700 / 7.01m), new PublishedFigure(99.9m, 2, FigureUnit.Percent).WithThreshold(100),
        ];
        Assert.Equal(different.Length, different.Distinct().Count());
        Assert.Equal(different.Length, different.Select(static figure => figure.GetHashCode()).Distinct().Count());
        Assert.Equal(plain.WithThreshold(100), plain.WithThreshold(100.00m));
        Assert.Equal(plain.WithThreshold(100).GetHashCode(), plain.WithThreshold(100.00m).GetHashCode());
        Assert.Equal(plain, plain.WithThreshold(100).WithThreshold(100, Round));
    }

    [Theory]
    [InlineData("99.9% (below 100%)", "-99.9% (above -100%)")]
    [InlineData("over 100% (hedged at 100%)", "under -100% (hedged at -100%)")]
    [InlineData("0.0 pp (at 0 pp)", "0.0 pp (at 0 pp)")]
    public void With_the_other_sign_it_is_on_the_other_side_of_the_other_threshold(string figure, string negated) =>
        Assert.Equal(PublishedFigure.Parse(negated), PublishedFigure.Parse(figure).Negated());

    [Fact]
    public void Takes_no_more_memory_than_its_digits_and_one_reference_need() => Assert.Equal(32, Unsafe.SizeOf<PublishedFigure>());

    [Theory]
    [InlineData("under 100%", Keep)]
    [InlineData("about 100%", Word)]
    [InlineData("nearly 100%", Word)]
    [InlineData("at least 100%", Word)]
    [InlineData("under 99%", Word)]
    public void A_hedge_that_the_rule_never_prints_is_refused(string figure, NearThreshold near)
    {
        var error = Assert.Throws<ArgumentException>(nameof(near), () => PublishedFigure.Parse(figure).WithThreshold(100, near));
        Assert.Contains($"{figure} is never printed beside 100 by {near}", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Arguments_that_can_never_be_right_are_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>("decimals", static () => PublishedFigure.Print(1, 29, FigureUnit.Percent, 100));
        Assert.Throws<ArgumentOutOfRangeException>("unit", static () => PublishedFigure.Print(1, 0, (FigureUnit)9, 100));
        Assert.Throws<ArgumentOutOfRangeException>("near", static () => PublishedFigure.Print(1, 0, FigureUnit.Percent, 100, (NearThreshold)9));
        Assert.Throws<ArgumentOutOfRangeException>("near", static () => default(PublishedFigure).WithThreshold(100, (NearThreshold)9));
        Assert.Throws<ArgumentOutOfRangeException>("rounding", static () => PublishedFigure.Print(1, 0, FigureUnit.Percent, 100, rounding: (Rounding)9));
        Assert.Throws<ArgumentOutOfRangeException>("multiplier", static () => PublishedFigure.Print(1, 0, FigureUnit.Amount, 100, multiplier: 10));
        Assert.Throws<ArgumentException>("multiplier", static () => PublishedFigure.Print(1, 0, FigureUnit.Percent, 100, multiplier: 1_000));
        Assert.Throws<OverflowException>(static () => PublishedFigure.Print(decimal.MaxValue, 1, FigureUnit.Amount, 100));
        Assert.Throws<OverflowException>(static () => PublishedFigure.Print((Rational)decimal.MaxValue + 0.4m, 0, FigureUnit.Amount, decimal.MaxValue));
    }

    [Fact]
    public void At_the_ends_of_a_decimal_sides_are_kept_and_hedged()
    {
        Assert.Equal(decimal.MaxValue - 1, PublishedFigure.Print((Rational)decimal.MaxValue - 0.4m, 0, FigureUnit.Amount, decimal.MaxValue).Number);
        Assert.Equal("under 79228162514264337593543950335", PublishedFigure.Print((Rational)decimal.MaxValue - 0.4m, 0, FigureUnit.Amount, decimal.MaxValue, Word).WithThreshold(0, Round).ToString());
    }

    [Theory]
    [InlineData("99.9%", "9996", ClaimVerdict.Truncated, "100.0%")]
    [InlineData("99.9% (below 100%)", "9996", ClaimVerdict.Follows, "99.9% (below 100%)")]
    [InlineData("99.9% (below 100%)", "9999", ClaimVerdict.Follows, "99.9% (below 100%)")]
    [InlineData("99.9% (below 100%)", "9985", ClaimVerdict.Follows, "99.9% (below 100%)")]
    [InlineData("99.9% (below 100%)", "10000", ClaimVerdict.DoesNotFollow, "100.0% (at 100%)")]
    [InlineData("99.9% (below 100%)", "9984", ClaimVerdict.DoesNotFollow, "99.8% (below 100%)")]
    [InlineData("99.8% (below 100%)", "9985", ClaimVerdict.OtherTie, "99.9% (below 100%)")]
    [InlineData("99.8% (below 100%)", "9989", ClaimVerdict.Truncated, "99.9% (below 100%)")]
    [InlineData("99.90% (below 100%)", "9996", ClaimVerdict.Padded, "99.96% (below 100%)")]
    [InlineData("100.0%", "9996", ClaimVerdict.Follows, "100.0%")]
    [InlineData("100.0% (at 100%)", "9996", ClaimVerdict.DoesNotFollow, "99.9% (below 100%)")]
    [InlineData("100.0% (at 100%)", "10004", ClaimVerdict.DoesNotFollow, "100.1% (above 100%)")]
    [InlineData("100.0% (at 100%)", "10000", ClaimVerdict.Follows, "100.0% (at 100%)")]
    [InlineData("100.1% (above 100%)", "10004", ClaimVerdict.Follows, "100.1% (above 100%)")]
    [InlineData("100.1% (above 100%)", "10000", ClaimVerdict.DoesNotFollow, "100.0% (at 100%)")]
    [InlineData("100.0% (hedged at 100%)", "9996", ClaimVerdict.DoesNotFollow, "under 100% (hedged at 100%)")]
    [InlineData("99.9% (hedged at 100%)", "9996", ClaimVerdict.Truncated, "under 100% (hedged at 100%)")]
    [InlineData("under 100% (hedged at 100%)", "9996", ClaimVerdict.Follows, "under 100% (hedged at 100%)")]
    [InlineData("under 100% (hedged at 100%)", "10000", ClaimVerdict.DoesNotFollow, "100% (hedged at 100%)")]
    [InlineData("under 100% (hedged at 100%)", "9940", ClaimVerdict.DoesNotFollow, "99% (hedged at 100%)")]
    [InlineData("under 100%", "9940", ClaimVerdict.Follows, "99%")]
    public void A_claim_is_judged_under_the_rule_of_its_figure(string printed, string actual, ClaimVerdict verdict, string printsAs)
    {
        PublishedClaim claim = new(ClaimFormula.Attained, PublishedFigure.Parse(actual), 10_000, PublishedFigure.Parse(printed));
        var attainment = MongCai2019.Attained(int.Parse(actual, System.Globalization.CultureInfo.InvariantCulture), 10_000);
        foreach (var check in new[] { claim.Check(), attainment.Check(claim.Printed) })
        {
            Assert.Equal((verdict, printsAs), (check.Verdict, check.PrintsAs.ToString()));
        }
    }

    [Fact]
    public void A_change_and_an_observation_are_judged_under_the_rule_of_the_figure()
    {
        var indicator = new Indicator("poor-households", Unit.Household, Nature.Stock);
        var (before, after) = (ReportingPeriod.Year(2018), ReportingPeriod.Year(2019));
        var change = new Change(new Observation(indicator, before, 10_000), new Observation(indicator, after, 9_999));
        var rate = new Observation(new Indicator("poverty-rate", Unit.Percent, Nature.Proportion), after, 0.04m);

        Assert.Equal(ClaimVerdict.Follows, change.Check(PublishedFigure.Parse("-0.1% (below 0%)")).Verdict);
        Assert.Equal(ClaimVerdict.DoesNotFollow, change.Check(PublishedFigure.Parse("0.0% (at 0%)")).Verdict);
        Assert.Equal(ClaimVerdict.Follows, change.Check(PublishedFigure.Parse("under 0% (hedged at 0%)")).Verdict);
        Assert.Equal(ClaimVerdict.OtherFormula, change.Check(PublishedFigure.Parse("0.1% (above 0%)")).Verdict);
        Assert.Equal(ClaimVerdict.Follows, rate.Check(PublishedFigure.Parse("0.1% (above 0%)")).Verdict);
        Assert.Equal(ClaimVerdict.DoesNotFollow, rate.Check(PublishedFigure.Parse("0.0% (at 0%)")).Verdict);
    }

    [Fact]
    public void What_another_formula_gives_is_looked_for_under_the_rule()
    {
        // The actual is 0,04% above the plan. The attainment prints as 100,1% if the side is kept, and that was claimed as the excess.
        var check = new PublishedClaim(ClaimFormula.Exceeded, 10_004, 10_000, PublishedFigure.Parse("100.1% (above 100%)")).Check();
        Assert.Equal((ClaimVerdict.OtherFormula, FormulaSlip.AttainedForExceeded), (check.Verdict, check.Slip));
        Assert.Equal(ClaimVerdict.DoesNotFollow, new PublishedClaim(ClaimFormula.Exceeded, 10_004, 10_000, PublishedFigure.Parse("100.1%")).Check().Verdict);
    }

    [Fact]
    public void What_a_figure_implies_of_a_base_is_implied_under_the_rule()
    {
        Assert.Equal("(2000..2003]", PublishedFigure.Parse("99.9% (below 100%)").BasesFor(2_000, ClaimFormula.Attained).Intersect(RationalInterval.AtMost(2_003)).ToString());
        Assert.Equal("2001..2003", PublishedFigure.Parse("99.9% (below 100%)").BasesFor(2_000, ClaimFormula.Attained).Counts.ToString());
        Assert.Equal("2002..2003", PublishedFigure.Parse("99.9%").BasesFor(2_000, ClaimFormula.Attained).Counts.ToString());
        Assert.Equal("2000..2000", PublishedFigure.Parse("100.0% (at 100%)").BasesFor(2_000, ClaimFormula.Attained).Counts.ToString());
    }

    [Fact]
    public void Rounded_inputs_explain_a_figure_only_on_its_side()
    {
        Assert.Equal(ClaimVerdict.RoundedInputs, Attained("10.0", "10.0", "99.9% (below 100%)"));
        Assert.Equal(ClaimVerdict.DoesNotFollow, Attained("10", "10", "99.9% (below 100%)"));

        static ClaimVerdict Attained(string actual, string baseFigure, string printed) =>
            new PublishedClaim(ClaimFormula.Attained, PublishedFigure.Parse(actual), PublishedFigure.Parse(baseFigure), PublishedFigure.Parse(printed)).Check().Verdict;
    }

    [Fact]
    public void A_whole_amount_with_a_rule_was_rounded_and_is_no_exact_count()
    {
        Assert.Equal(Agreement.WithinRounding, IdentityCheck.PartsAndWhole(100, PublishedFigure.Parse("99 (below 100)"), 0.5m).Agreement);
        Assert.Equal(Agreement.Contradiction, IdentityCheck.PartsAndWhole(100, 99, 0.5m).Agreement);
    }

    private static PublishedFigure Percent(string exact, int decimals, string threshold, NearThreshold near, Rounding rounding = Nearest) =>
        PublishedFigure.Print(Rational.Parse(exact), decimals, FigureUnit.Percent, Rational.Parse(threshold), near, rounding);
}
