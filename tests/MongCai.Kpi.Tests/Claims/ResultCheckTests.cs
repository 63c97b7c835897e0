using MongCai.Kpi.Claims;
using NodaTime;

namespace MongCai.Kpi.Tests.Claims;

/// <summary>Tests checks of figures against attainments, changes and observations in one call.</summary>
public class ResultCheckTests
{
    private static readonly ReportingPeriod Half = ReportingPeriod.HalfYear(2019, 1);
    private static readonly ReportingPeriod Year = ReportingPeriod.Year(2019);
    private static readonly Indicator Gifts = new("gifts", Unit.BillionDong, Nature.Flow) { NeverFalls = true };
    private static readonly Indicator Rate = new("poverty-rate", Unit.Percent, Nature.Proportion);
    private static readonly Basis Emulation = new("emulation", new LocalisedText(("vi", "chỉ tiêu thi đua"), ("en", "emulation target")));

    [Theory]
    [InlineData("50.68%", ClaimFormula.Attained, ClaimVerdict.Follows)]
    [InlineData("50.68", ClaimFormula.Attained, ClaimVerdict.Follows)]
    [InlineData("50.6%", ClaimFormula.Attained, ClaimVerdict.Truncated)]
    [InlineData("50.70%", ClaimFormula.Attained, ClaimVerdict.Padded)]
    [InlineData("-49.3%", ClaimFormula.Attained, ClaimVerdict.OtherFormula)]
    [InlineData("over 50%", ClaimFormula.Attained, ClaimVerdict.Follows)]
    [InlineData("51.2%", ClaimFormula.Attained, ClaimVerdict.DoesNotFollow)]
    [InlineData("-49.3%", ClaimFormula.Exceeded, ClaimVerdict.Follows)]
    [InlineData("49.3%", ClaimFormula.Exceeded, ClaimVerdict.OtherFormula)]
    [InlineData("-36", ClaimFormula.Points, ClaimVerdict.Follows)]
    [InlineData("36", ClaimFormula.Drop, ClaimVerdict.Follows)]
    [InlineData("35", ClaimFormula.Drop, ClaimVerdict.DoesNotFollow)]
    public void An_attainment_is_checked_by_what_is_claimed(string printed, ClaimFormula formula, ClaimVerdict verdict)
    {
        var check = MongCai2019.Measured[Basis.Plan].Check(PublishedFigure.Parse(printed), formula);
        Assert.Equal((verdict, formula, (ClaimBase)Basis.Plan), (check.Verdict, check.Formula, check.Base));
    }

    [Fact]
    public void A_check_says_what_is_exact_and_what_would_follow()
    {
        var check = MongCai2019.Measured[Basis.Resolution].Check(PublishedFigure.Parse("68.51%"));
        Assert.Equal(("1850/27", "[1850/27..1850/27]", "68.52%"), (check.Exact.ToString(), check.Range.ToString(), check.PrintsAs.ToString()));
        Assert.Equal("Attained: 68.51% of resolution: Truncated", check.ToString());
        Assert.Equal("Exceeded: 25% of plan: OtherFormula", MongCai2019.Attained(25, 100).Check(new Percentage(25, 0), ClaimFormula.Exceeded).ToString());
        Assert.Equal(FormulaSlip.BaseOverActual, MongCai2019.Attained(37, 73).Check(PublishedFigure.Parse("197.3%")).Slip);
    }

    [Theory]
    [InlineData("25%", ClaimVerdict.Follows)]
    [InlineData("75%", ClaimVerdict.DoesNotFollow)]
    [InlineData("400%", ClaimVerdict.DoesNotFollow)]
    public void An_attainment_is_checked_by_its_own_method(string printed, ClaimVerdict verdict)
    {
        // From 5 to 1, a value of 4 is a quarter of the way, and the denominator is negative.
        var way = new Observation(Rate, Year, 4).Against(Target.FromBaseline(5, 1).For(Rate, Year, Emulation))[Emulation];
        Assert.Equal((verdict, Emulation), (way.Check(PublishedFigure.Parse(printed)).Verdict, way.Check(default).Base?.Basis));

        var back = new Observation(Rate, Year, 6).Against(Target.FromBaseline(5, 1).For(Rate, Year, Emulation))[Emulation];
        Assert.Equal((ClaimVerdict.Follows, FormulaSlip.SignDropped), (back.Check(new Percentage(-25, 0)).Verdict, back.Check(new Percentage(25, 0)).Slip));
    }

    [Fact]
    public void What_is_used_of_a_limit_is_a_share_of_it()
    {
        var used = MongCai2019.Attained(40, Target.Cap(100));
        Assert.Equal((ClaimVerdict.Follows, ClaimFormula.Share, (ClaimBase)Basis.Plan), (used.Check(new Percentage(40, 0), ClaimFormula.Share).Verdict, used.Check(new Percentage(40, 0), ClaimFormula.Share).Formula, used.Check(default).Base));
        Assert.Equal(FormulaSlip.BaseOverActual, used.Check(new Percentage(250, 0), ClaimFormula.Share).Slip);
        Expect(UndefinedReason.MethodNotApplicable, MongCai2019.Attained(40, Target.AtLeast(100)).Check(new Percentage(40, 0), ClaimFormula.Share));
        Expect(UndefinedReason.ZeroTarget, MongCai2019.Attained(40, Target.Cap(0)).Check(new Percentage(40, 0), ClaimFormula.Share));

        var bounded = Observation.OfRange(Gifts, Half, RationalInterval.Above(1.4m)).Against(Target.Cap(2).For(Gifts, Half, Basis.Plan))[Basis.Plan];
        Assert.Equal((ClaimVerdict.Follows, "(70..)"), (bounded.Check(PublishedFigure.Parse("over 70%"), ClaimFormula.Share).Verdict, bounded.Check(PublishedFigure.Parse("over 70%"), ClaimFormula.Share).Range.ToString()));
    }

    [Fact]
    public void A_maintained_form_is_checked_by_the_periods_that_met_it()
    {
        var quarters = new ObservationSeries([new Observation(Rate, ReportingPeriod.Quarter(2019, 1), 96), new Observation(Rate, ReportingPeriod.Quarter(2019, 2), 90)]);
        var kept = quarters.Against(Target.Maintain(Target.AtLeast(95), PeriodKind.Quarter).For(Rate, Year, Basis.Plan))[Basis.Plan];
        Assert.Equal(ClaimVerdict.Follows, kept.Check(new Percentage(50, 0)).Verdict);
    }

    [Fact]
    public void An_attainment_that_is_undefined_says_why()
    {
        Expect(UndefinedReason.ZeroTarget, MongCai2019.Attained(1, 0).Check(new Percentage(50, 0)));
        Expect(UndefinedReason.MissingTarget, MongCai2019.Measured[Emulation].Check(new Percentage(50, 0)));
        Expect(UndefinedReason.NoMethodNamed, MongCai2019.Attained(1, Target.AtMost(5)).Check(new Percentage(20, 0)));
        Expect(UndefinedReason.MissingObservation, Observation.Missing(MongCai2019.Reduced, Half).Against(MongCai2019.Plan)[Basis.Plan].Check(new Percentage(50, 0)));
        Expect(UndefinedReason.MethodNotApplicable, new Observation(Milestone, Year, 1).Against(Target.DoneBy(new LocalDate(2019, 6, 1)).For(Milestone, Year, Basis.Plan))[Basis.Plan].Check(1, ClaimFormula.Points));
        Expect(UndefinedReason.NoToleranceNamed, MongCai2019.Measured[Basis.Plan].Check(PublishedFigure.Parse("about 50%")));
        Assert.Equal(ClaimVerdict.Follows, MongCai2019.Measured[Basis.Plan].Check(PublishedFigure.Parse("about 50%"), tolerance: 1).Verdict);
    }

    [Theory]
    [InlineData("-27.6%", null, ClaimVerdict.Follows)]
    [InlineData("27.6%", null, ClaimVerdict.OtherFormula)]
    [InlineData("-37", null, ClaimVerdict.Follows)]
    [InlineData("37", ClaimFormula.Drop, ClaimVerdict.Follows)]
    [InlineData("-37", ClaimFormula.Points, ClaimVerdict.Follows)]
    [InlineData("-27.6", ClaimFormula.Change, ClaimVerdict.Follows)]
    [InlineData("over 36", ClaimFormula.Drop, ClaimVerdict.Follows)]
    [InlineData("-36", null, ClaimVerdict.DoesNotFollow)]
    public void A_change_is_checked_by_the_unit_of_the_figure(string printed, ClaimFormula? formula, ClaimVerdict verdict)
    {
        var change = Between(MongCai2019.Reduced, 134, 97);
        Assert.Equal(verdict, change.Check(PublishedFigure.Parse(printed), formula).Verdict);
    }

    [Fact]
    public void A_change_of_rates_is_in_points()
    {
        var change = Between(Rate, 0.5m, 0.36m);
        Assert.Equal(ClaimVerdict.Follows, change.Check(PublishedFigure.Parse("-0.14 pp")).Verdict);
        Assert.Equal(ClaimVerdict.Follows, change.Check(PublishedFigure.Parse("0.14%"), ClaimFormula.Drop).Verdict);
        Assert.Equal(FormulaSlip.PointsForRelativeChange, change.Check(PublishedFigure.Parse("-0.14%")).Slip);
        Assert.Equal(FormulaSlip.RelativeChangeForPoints, change.Check(PublishedFigure.Parse("-28 pp")).Slip);

        Assert.Equal(ClaimVerdict.Follows, Between(new Indicator("growth", Unit.Percent, Nature.Flow), 6.5m, 7).Check(PublishedFigure.Parse("0.5 pp")).Verdict);
        var pure = Between(new Indicator("rate", Unit.One, Nature.Proportion), 0.005m, 0.0036m);
        Assert.Equal(("-0.14", ClaimVerdict.Follows), (pure.Check(PublishedFigure.Parse("-0.14 pp")).Exact.ToString(), pure.Check(PublishedFigure.Parse("-0.14 pp")).Verdict));
        Assert.Equal(ClaimVerdict.Follows, pure.Check(PublishedFigure.Parse("-0.0014")).Verdict);
        Assert.Equal(FormulaSlip.PointsForRelativeChange, pure.Check(PublishedFigure.Parse("-0.14%")).Slip);
    }

    [Fact]
    public void Points_are_mistaken_for_a_relative_change_of_rates_alone()
    {
        Assert.Equal(ClaimVerdict.DoesNotFollow, Between(MongCai2019.Reduced, 134, 97).Check(new Percentage(-37, 0)).Verdict);
        Assert.Equal(ClaimVerdict.DoesNotFollow, Between(MongCai2019.Reduced, 134, 97).Check(-27.6m).Verdict);
    }

    [Fact]
    public void A_flow_of_reductions_said_as_a_fall_has_the_sign_mistaken() => Assert.Equal(FormulaSlip.SignDropped, MongCai2019.Actual.Check(-37).Slip);

    [Fact]
    public void A_change_is_measured_from_last_year_or_the_period_before()
    {
        Assert.Equal(ClaimBase.SamePeriodLastYear, Between(Rate, 1, 2).Check(1).Base);
        Assert.Equal(ClaimBase.PreviousPeriod, new Change(new Observation(Rate, Half, 1), new Observation(Rate, Half.Next(), 2)).Check(1).Base);

        // The year 2015 had 53 weeks, so that week 2 of 2016 is compared with week 2 or week 3.
        var week = ReportingPeriod.Week(2016, 2);
        Assert.All([ReportingPeriod.Week(2015, 2), ReportingPeriod.Week(2015, 3)], earlier => Assert.Equal(ClaimBase.SamePeriodLastYear, new Change(new Observation(Rate, earlier, 1), new Observation(Rate, week, 2)).Check(1).Base));
        Assert.Equal(ClaimBase.PreviousPeriod, new Change(new Observation(Rate, week.Previous(), 1), new Observation(Rate, week, 2)).Check(1).Base);
    }

    [Fact]
    public void A_change_that_is_undefined_says_why()
    {
        Expect(UndefinedReason.ZeroDenominator, Between(Rate, 0, 5).Check(new Percentage(5, 0)));
        Expect(UndefinedReason.MethodNotApplicable, Between(new Indicator("balance", Unit.Dong, Nature.Stock), -1, 5).Check(new Percentage(5, 0)));
        Expect(UndefinedReason.MissingObservation, new Change(new Observation(Rate, Half.Previous(), 1), Observation.Missing(Rate, Half)).Check(new Percentage(5, 0)));
        Expect(UndefinedReason.ZeroDenominator, new Change(new Observation(Gifts, Half.Previous(), 0), Observation.OfRange(Gifts, Half, RationalInterval.Above(1))).Check(new Percentage(5, 0)));
        Expect(UndefinedReason.MissingObservation, new Change(Observation.OfRange(Gifts, Half.Previous(), RationalInterval.Above(1)), Observation.Missing(Gifts, Half)).Check(new Percentage(5, 0)));
    }

    [Theory]
    [InlineData("0.36%", ClaimVerdict.Follows, ClaimFormula.Share)]
    [InlineData("0.36", ClaimVerdict.Follows, ClaimFormula.Share)]
    [InlineData("27773.20%", ClaimVerdict.OtherFormula, ClaimFormula.Share)]
    [InlineData("0.37%", ClaimVerdict.DoesNotFollow, ClaimFormula.Share)]
    public void A_rate_with_parts_is_a_share(string printed, ClaimVerdict verdict, ClaimFormula formula)
    {
        var check = Observation.OfRatio(Rate, Half, 97, 26_940).Check(PublishedFigure.Parse(printed));
        Assert.Equal((verdict, formula, ClaimBase.Total), (check.Verdict, check.Formula, check.Base));
    }

    [Fact]
    public void A_value_is_the_figure_itself()
    {
        var check = MongCai2019.Actual.Check(37);
        Assert.Equal((ClaimVerdict.Follows, ClaimFormula.Level, null, "37", "Level: 37: Follows"), (check.Verdict, check.Formula, check.Base, check.PrintsAs.ToString(), check.ToString()));
        Assert.Equal(ClaimVerdict.DoesNotFollow, MongCai2019.Actual.Check(38).Verdict);
        Assert.Equal(ClaimVerdict.Follows, MongCai2019.Actual.Check(PublishedFigure.Parse("at least 37")).Verdict);
        Assert.Equal(ClaimVerdict.DoesNotFollow, MongCai2019.Actual.Check(PublishedFigure.Parse("over 37")).Verdict);
        Assert.Equal(FormulaSlip.SignDropped, new Observation(new Indicator("balance", Unit.Dong, Nature.Stock), Half, -5).Check(5).Slip);
        Assert.Equal((ClaimVerdict.Follows, ClaimFormula.Level), (new Observation(Rate, Half, 0.36m).Check(new Percentage(0.36m, 2)).Verdict, new Observation(Rate, Half, 0.36m).Check(new Percentage(0.36m, 2)).Formula));
        Assert.Equal(ClaimVerdict.Follows, Observation.OfRatio(new Indicator("per-fair", Unit.Worker, Nature.Ratio), Half, 7, 2).Check(3.5m).Verdict);
    }

    [Fact]
    public void An_amount_is_in_the_indicators_unit_and_with_a_multiplier_in_its_basic_one()
    {
        var observed = new Observation(Gifts, Half, 1.437m);
        Assert.Equal((ClaimVerdict.Follows, "1437000000"), (observed.Check(PublishedFigure.Parse("1.4 billion")).Verdict, observed.Check(PublishedFigure.Parse("1.4 billion")).Exact.ToString()));
        Assert.Equal((ClaimVerdict.Follows, "1.437"), (observed.Check(1.4m).Verdict, observed.Check(1.4m).Exact.ToString()));
        Assert.Equal("1.4 billion", observed.Check(PublishedFigure.Parse("1.5 billion")).PrintsAs.ToString());
        Assert.Equal(ClaimVerdict.Follows, observed.Check(PublishedFigure.Parse("1437 million")).Verdict);
        Assert.Equal(ClaimVerdict.Follows, Between(Gifts, 1, 1.437m).Check(PublishedFigure.Parse("437 million")).Verdict);
        Assert.Equal(ClaimVerdict.Follows, observed.Against(Target.AtLeast(2).For(Gifts, Half, Basis.Plan))[Basis.Plan].Check(PublishedFigure.Parse("563 million"), ClaimFormula.Drop).Verdict);
    }

    [Fact]
    public void A_figure_in_a_unit_that_does_not_fit_is_refused_by_name()
    {
        Refused("5% is no figure of gifts, a Flow in billion-dong", static () => new Observation(Gifts, Half, 1).Check(new Percentage(5, 0)));
        Refused("5 pp is no figure of poverty-rate, a Proportion in percent", static () => new Observation(Rate, Half, 1).Check(PublishedFigure.Parse("5 pp")));
        Refused("5 pp is no figure of gifts, a Flow in billion-dong", static () => Between(Gifts, 1, 2).Check(PublishedFigure.Parse("5 pp")));
        Refused("5 billion is no figure of gifts, a Flow in billion-dong: Change is printed in percent", static () => Between(Gifts, 1, 2).Check(PublishedFigure.Parse("5 billion"), ClaimFormula.Change));
        Refused("5 pp is no figure of poor-households-reduced, a Flow in household: Attained is printed in percent", static () => MongCai2019.Measured[Basis.Plan].Check(PublishedFigure.Parse("5 pp")));
        Refused("5% is no figure of poor-households-reduced, a Flow in household", static () => MongCai2019.Measured[Basis.Plan].Check(new Percentage(5, 0), ClaimFormula.Points));
    }

    [Fact]
    public void What_can_never_be_claimed_is_refused()
    {
        Assert.Throws<ArgumentException>("formula", static () => MongCai2019.Measured[Basis.Plan].Check(1, ClaimFormula.Change));
        Assert.Throws<ArgumentException>("formula", static () => Between(Rate, 1, 2).Check(1, ClaimFormula.Attained));
        Assert.Throws<ArgumentOutOfRangeException>("formula", static () => MongCai2019.Measured[Basis.Plan].Check(1, (ClaimFormula)9));
        Assert.Throws<ArgumentOutOfRangeException>("formula", static () => Between(Rate, 1, 2).Check(1, (ClaimFormula)9));
        Assert.Throws<ArgumentOutOfRangeException>("tolerance", static () => MongCai2019.Actual.Check(1, tolerance: -1));
        Assert.Throws<ArgumentNullException>("change", static () => ((Change)null!).Check(1));
        Assert.Throws<ArgumentNullException>("observation", static () => ((Observation)null!).Check(1));
        Assert.Throws<InvalidOperationException>(static () => default(Attainment).Check(1));
    }

    private static Indicator Milestone { get; } = new("recognised", Unit.One, Nature.Milestone);

    private static Change Between(Indicator indicator, Rational before, Rational after) =>
        new(new Observation(indicator, Half.SamePeriodLastYear().Earlier, before), new Observation(indicator, Half, after));

    private static void Expect(UndefinedReason reason, ClaimCheck check) => Assert.Equal((ClaimVerdict.Undefined, reason), (check.Verdict, check.Reason));

    private static void Refused(string message, Func<ClaimCheck> check) => Assert.StartsWith(message, Assert.Throws<ArgumentException>("printed", check).Message, StringComparison.Ordinal);
}
