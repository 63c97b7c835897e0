using MongCai.Kpi.Claims;

namespace MongCai.Kpi.Tests.Claims;

public class ClaimCheckTests
{
    [Theory]
    [InlineData(ClaimFormula.Attained, "37", "73", "50.68%", ClaimVerdict.Follows, "3700/73", "50.68%")]
    [InlineData(ClaimFormula.Attained, "37", "54", "68.5%", ClaimVerdict.Follows, "1850/27", "68.5%")]
    [InlineData(ClaimFormula.Share, "11", "17", "64.7%", ClaimVerdict.Follows, "1100/17", "64.7%")]
    [InlineData(ClaimFormula.Change, "399", "760", "-48", ClaimVerdict.Follows, "-47.5", "-48")]
    [InlineData(ClaimFormula.Exceeded, "118", "100", "18%", ClaimVerdict.Follows, "18", "18%")]
    [InlineData(ClaimFormula.Points, "0.36", "0.50", "-0.14 pp", ClaimVerdict.Follows, "-0.14", "-0.14 pp")]
    [InlineData(ClaimFormula.Drop, "134", "97", "-37", ClaimVerdict.Follows, "-37", "-37")]
    [InlineData(ClaimFormula.Drop, "8600000000", "10000000000", "1.4 billion", ClaimVerdict.Follows, "1400000000", "1.4 billion")]
    [InlineData(ClaimFormula.Points, "5", "-3", "8", ClaimVerdict.Follows, "8", "8")]
    [InlineData(ClaimFormula.Attained, "519.3", "600", "86.5", ClaimVerdict.OtherTie, "86.55", "86.6")]
    [InlineData(ClaimFormula.Change, "399", "760", "-47", ClaimVerdict.OtherTie, "-47.5", "-48")]
    [InlineData(ClaimFormula.Attained, "37", "54", "68.51%", ClaimVerdict.Truncated, "1850/27", "68.52%")]
    [InlineData(ClaimFormula.Attained, "1", "150", "0.6%", ClaimVerdict.Truncated, "2/3", "0.7%")]
    [InlineData(ClaimFormula.Attained, "1.4 billion", "3000000000", "48%", ClaimVerdict.RoundedInputs, "140/3", "47%")]
    [InlineData(ClaimFormula.Attained, "4 billion", "5000000000", "86%", ClaimVerdict.RoundedInputs, "80", "80%")]
    [InlineData(ClaimFormula.Attained, "1400000000", "3000000000", "48%", ClaimVerdict.DoesNotFollow, "140/3", "47%")]
    [InlineData(ClaimFormula.Attained, "4", "5", "86%", ClaimVerdict.DoesNotFollow, "80", "80%")]
    [InlineData(ClaimFormula.Attained, "4.0", "5.0", "86%", ClaimVerdict.DoesNotFollow, "80", "80%")]
    [InlineData(ClaimFormula.Points, "4%", "3%", "1.4 pp", ClaimVerdict.RoundedInputs, "1", "1.0 pp")]
    [InlineData(ClaimFormula.Attained, "3", "2", "over 140%", ClaimVerdict.Follows, "150", "150%")]
    [InlineData(ClaimFormula.Attained, "3", "2", "over 150%", ClaimVerdict.DoesNotFollow, "150", "150%")]
    [InlineData(ClaimFormula.Attained, "3.0", "2", "over 150%", ClaimVerdict.RoundedInputs, "150", "150%")]
    [InlineData(ClaimFormula.Attained, "149", "100", "nearly 150%", ClaimVerdict.Follows, "149", "149%")]
    public void Has_a_verdict_an_exact_value_and_what_it_prints_as(
        ClaimFormula formula, string actual, string baseFigure, string printed, ClaimVerdict verdict, string exact, string printsAs)
    {
        var check = Check(formula, actual, baseFigure, printed);
        Assert.Equal(verdict, check.Verdict);
        Assert.Equal(exact, check.Exact.ToString());
        Assert.Equal(printsAs, check.PrintsAs.ToString());
        Assert.Null(check.Reason);
        Assert.Null(check.Slip);
        Assert.Null(check.DecimalsBeforePadding);
    }

    [Theory]
    [InlineData("15376", "15.40%", 1)]
    [InlineData("14960", "15.00%", 1)]
    [InlineData("14670", "15.00%", 0)]
    [InlineData("14670", "15%", null)]
    [InlineData("14670", "14.70%", 1)]
    [InlineData("14670", "14.71%", null)]
    public void Names_the_decimals_with_which_a_padded_figure_is_right(string actual, string printed, int? decimals)
    {
        var check = Check(ClaimFormula.Attained, actual, "100000", printed);
        Assert.Equal(decimals is not null, check.Verdict == ClaimVerdict.Padded);
        Assert.Equal(decimals, check.DecimalsBeforePadding);
    }

    [Theory]
    [InlineData(ClaimFormula.Exceeded, "125", "100", "125%", FormulaSlip.AttainedForExceeded)]
    [InlineData(ClaimFormula.Change, "125", "100", "125%", FormulaSlip.AttainedForExceeded)]
    [InlineData(ClaimFormula.Attained, "125", "100", "25%", FormulaSlip.ExceededForAttained)]
    [InlineData(ClaimFormula.Points, "4.33", "5.19", "-16.57", FormulaSlip.RelativeChangeForPoints)]
    [InlineData(ClaimFormula.Drop, "4.33", "5.19", "16.57", FormulaSlip.RelativeChangeForPoints)]
    [InlineData(ClaimFormula.Change, "4.33", "5.19", "-0.86%", FormulaSlip.PointsForRelativeChange)]
    [InlineData(ClaimFormula.Points, "4.33", "5.19", "0.86", FormulaSlip.SignDropped)]
    [InlineData(ClaimFormula.Change, "75", "100", "25%", FormulaSlip.SignDropped)]
    [InlineData(ClaimFormula.Change, "50", "100", "50%", FormulaSlip.AttainedForExceeded)]
    [InlineData(ClaimFormula.Share, "17", "11", "64.7%", FormulaSlip.BaseOverActual)]
    [InlineData(ClaimFormula.Change, "100", "80", "-20%", FormulaSlip.BaseOverActual)]
    public void Names_the_formula_that_gives_the_figure(ClaimFormula formula, string actual, string baseFigure, string printed, FormulaSlip slip)
    {
        var check = Check(formula, actual, baseFigure, printed);
        Assert.Equal((ClaimVerdict.OtherFormula, slip), (check.Verdict, check.Slip));
    }

    [Theory]
    [InlineData(ClaimFormula.Share, "125", "100", "25%")]
    [InlineData(ClaimFormula.Change, "125", "100", "-25%")]
    [InlineData(ClaimFormula.Points, "5", "0", "100")]
    [InlineData(ClaimFormula.Drop, "8", "5", "1.0 thousand")]
    [InlineData(ClaimFormula.Attained, "-5", "10", "-200%")]
    [InlineData(ClaimFormula.Attained, "0", "73", "5%")]
    [InlineData(ClaimFormula.Exceeded, "118", "100", "7%")]
    public void Names_none_beyond_the_list(ClaimFormula formula, string actual, string baseFigure, string printed) =>
        Assert.Equal(ClaimVerdict.DoesNotFollow, Check(formula, actual, baseFigure, printed).Verdict);

    [Theory]
    [InlineData(ClaimFormula.Attained, "1", "0", "1%", null, UndefinedReason.ZeroTarget)]
    [InlineData(ClaimFormula.Exceeded, "1", "-2", "1%", null, UndefinedReason.NegativeTarget)]
    [InlineData(ClaimFormula.Change, "1", "0", "1%", null, UndefinedReason.ZeroDenominator)]
    [InlineData(ClaimFormula.Share, "1", "-2", "1%", null, UndefinedReason.MethodNotApplicable)]
    [InlineData(ClaimFormula.Share, "1", "0", "1%", "resolution", UndefinedReason.ZeroTarget)]
    [InlineData(ClaimFormula.Attained, "over 1", "2", "50%", null, UndefinedReason.MethodNotApplicable)]
    [InlineData(ClaimFormula.Drop, "1", "about 2", "1", null, UndefinedReason.MethodNotApplicable)]
    public void Is_undefined_for_a_reason(ClaimFormula formula, string actual, string baseFigure, string printed, string? claimBase, UndefinedReason reason)
    {
        var claim = new PublishedClaim(formula, PublishedFigure.Parse(actual), PublishedFigure.Parse(baseFigure), PublishedFigure.Parse(printed), claimBase is null ? null : Basis.Resolution);
        var check = claim.Check();
        Assert.Equal((ClaimVerdict.Undefined, reason), (check.Verdict, check.Reason));
        Assert.Equal((reason, reason), (check.Exact.Reason, check.PrintsAs.Reason));
    }

    [Fact]
    public void About_is_undefined_until_a_tolerance_is_named()
    {
        var claim = new PublishedClaim(ClaimFormula.Attained, 37, 73, PublishedFigure.Parse("about 50%"));
        Assert.Equal((ClaimVerdict.Undefined, UndefinedReason.NoToleranceNamed), (claim.Check().Verdict, claim.Check().Reason));
        Assert.Equal("3700/73", claim.Check().Exact.ToString());
        Assert.Equal(ClaimVerdict.Follows, claim.Check(tolerance: 1).Verdict);
        Assert.Equal(ClaimVerdict.DoesNotFollow, claim.Check(tolerance: 0.5m).Verdict);
        Assert.Throws<ArgumentOutOfRangeException>("tolerance", () => claim.Check(tolerance: -1));
        Assert.Throws<ArgumentOutOfRangeException>("tolerance", static () => new PublishedClaim(ClaimFormula.Attained, 37, 73, PublishedFigure.Parse("50.68%")).Check(tolerance: -1));
    }

    [Theory]
    [InlineData(ClaimFormula.Attained, "37", "73", "50.68%", "[3700/73..3700/73]")]
    [InlineData(ClaimFormula.Attained, "1.4 billion", "3 billion", "48%", "(270/7..58)")]
    [InlineData(ClaimFormula.Exceeded, "1.4 billion", "1000000000", "40%", "[35..45)")]
    [InlineData(ClaimFormula.Points, "4.33%", "5.19%", "-0.86 pp", "(-0.87..-0.85)")]
    [InlineData(ClaimFormula.Drop, "8600000000", "10 billion", "1.4 billion", "[900000000..1900000000)")]
    [InlineData(ClaimFormula.Attained, "over 1", "2", "50%", "(50..)")]
    [InlineData(ClaimFormula.Drop, "1", "about 2", "1", "(..)")]
    [InlineData(ClaimFormula.Attained, "1", "0", "50%", "none")]
    public void Knows_what_its_inputs_leave_possible(ClaimFormula formula, string actual, string baseFigure, string printed, string range) =>
        Assert.Equal(range, Check(formula, actual, baseFigure, printed).Range.ToString());

    [Fact]
    public void Names_the_figure_its_formula_and_its_base()
    {
        var check = new PublishedClaim(ClaimFormula.Drop, 97, 134, 37, ClaimBase.Opening).Check();
        Assert.Equal(((PublishedFigure)37, ClaimFormula.Drop, ClaimBase.Opening), (check.Printed, check.Formula, check.Base));
    }

    [Fact]
    public void Is_written_with_its_claim()
    {
        var check = Check(ClaimFormula.Attained, "37", "54", "68.5%");
        Assert.Equal("Attained: 37, 54, 68.5%", new PublishedClaim(ClaimFormula.Attained, 37, 54, new Percentage(68.5m, 1)).ToString());
        Assert.Equal("Attained: 37, 54, 68.5%: Follows", check.ToString());
    }

    [Fact]
    public void Prints_with_other_decimals_and_by_another_rule()
    {
        var check = Check(ClaimFormula.Attained, "37", "54", "68.5%");
        Assert.Equal("68.51851852%", check.PrintWith(8).ToString());
        Assert.Equal("68.51%", check.PrintWith(2, Rounding.Truncation).ToString());
        Assert.Equal("-0.86 pp", Check(ClaimFormula.Points, "4.33", "5.19", "-0.86%").PrintsAs.ToString());
        Assert.Throws<ArgumentOutOfRangeException>("decimals", () => check.PrintWith(29));
        Assert.Throws<ArgumentOutOfRangeException>("rounding", () => check.PrintWith(2, (Rounding)9));
    }

    [Fact]
    public void Is_judged_also_where_nothing_can_print_it()
    {
        var check = new PublishedClaim(ClaimFormula.Points, decimal.MaxValue, decimal.MinValue, 1.00m).Check();
        Assert.Equal(ClaimVerdict.DoesNotFollow, check.Verdict);
        Assert.Equal((Rational)decimal.MaxValue * 2, check.Exact.Match(static exact => exact, static _ => default));
        Assert.Throws<OverflowException>(() => check.PrintsAs);
    }

    [Fact]
    public void A_figure_of_28_decimals_can_be_a_tie()
    {
        var third = 0.3333333333333333333333333333m;
        Assert.Equal(ClaimVerdict.Truncated, new PublishedClaim(ClaimFormula.Share, 2, 300, 0.6666666666666666666666666666m).Check().Verdict);
        Assert.Equal(ClaimVerdict.OtherTie, new PublishedClaim(ClaimFormula.Share, third + 0.0000000000000000000000000002m, 200, 0.1666666666666666666666666667m).Check().Verdict);
    }

    [Fact]
    public void Refuses_a_claim_that_can_never_be_right()
    {
        Assert.Throws<ArgumentOutOfRangeException>("formula", static () => new PublishedClaim((ClaimFormula)9, 1, 2, 50));
        Assert.Throws<ArgumentException>("formula", static () => new PublishedClaim(ClaimFormula.Level, 1, 2, 50));
        Assert.Throws<ArgumentException>("baseFigure", static () => Check(ClaimFormula.Points, "4%", "3", "1"));
        Assert.Throws<ArgumentException>("printed", static () => Check(ClaimFormula.Share, "4", "3", "1.4 billion"));
    }

    [Fact]
    public void A_claim_names_its_usual_base()
    {
        ClaimFormula[] formulas = [ClaimFormula.Attained, ClaimFormula.Exceeded, ClaimFormula.Change, ClaimFormula.Points, ClaimFormula.Drop, ClaimFormula.Share];
        ClaimBase[] bases = [Basis.Plan, Basis.Plan, ClaimBase.PreviousPeriod, ClaimBase.PreviousPeriod, ClaimBase.PreviousPeriod, ClaimBase.Total];
        Assert.Equal(bases, formulas.Select(static formula => new PublishedClaim(formula, 1, 2, 50).Base));
        Assert.Equal(ClaimBase.Opening, new PublishedClaim(ClaimFormula.Drop, 97, 134, 37, ClaimBase.Opening).Base);
    }

    private static ClaimCheck Check(ClaimFormula formula, string actual, string baseFigure, string printed) =>
        new PublishedClaim(formula, PublishedFigure.Parse(actual), PublishedFigure.Parse(baseFigure), PublishedFigure.Parse(printed)).Check();
}
