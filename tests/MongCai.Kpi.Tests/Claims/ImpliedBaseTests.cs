using MongCai.Kpi.Claims;

namespace MongCai.Kpi.Tests.Claims;

/// <summary>Tests what a figure implies about its base, as an observation, also for an actual of which only a bound is known.</summary>
public class ImpliedBaseTests
{
    private static readonly bool[] YesAndNo = [true, false];
    private static readonly ReportingPeriod Half = ReportingPeriod.HalfYear(2019, 1);
    private static readonly Indicator Jobs = new("jobs", Unit.Worker, Nature.Flow) { NeverFalls = true };
    private static readonly Indicator Poor = new("poor", Unit.Household, Nature.Stock) { Bounds = RationalInterval.AtLeast(0) };
    private static readonly Indicator Households = new("households", Unit.Household, Nature.Stock) { Bounds = RationalInterval.AtLeast(1) };
    private static readonly Indicator Gifts = new("gifts", Unit.BillionDong, Nature.Flow);
    private static readonly Indicator Rate = new("poverty-rate", Unit.Percent, Nature.Proportion);

    [Fact]
    public void Is_an_observation_beside_the_actual()
    {
        var actual = new Observation(Jobs, Half, 2_064) with { Area = new AreaCode("06712"), Status = ObservationStatus.Estimate, Through = Half.Start };
        var plan = PublishedFigure.Parse("56.6%").ImpliedBase(actual, ClaimFormula.Attained, Jobs)!;
        Assert.Equal("3644..3649", plan.Range.Counts.ToString());
        Assert.Equal((actual.Area, actual.Period, actual.Status, actual.Through), (plan.Area, plan.Period, plan.Status, plan.Through));
        Assert.Equal("3641..3646", PublishedFigure.Parse("56.6%").ImpliedBase(actual, ClaimFormula.Attained, Jobs, Rounding.Truncation)!.Range.Counts.ToString());
        Assert.Equal(new PublishedFigure(56.6m, 1, FigureUnit.Percent).BasesFor(2_064, ClaimFormula.Attained), plan.Range);
    }

    [Fact]
    public void Is_of_the_whole_for_a_share()
    {
        var total = PublishedFigure.Parse("0.36%").ImpliedBase(new Observation(Poor, Half, 97), ClaimFormula.Share, Households)!;
        Assert.Equal((Households, "26576..27323"), (total.Indicator, total.Range.Counts.ToString()));
        Assert.Equal("[9700..)", PublishedFigure.Parse("at most 1%").ImpliedBase(new Observation(Poor, Half, 97), ClaimFormula.Share, Households)!.Range.ToString());
        Assert.Equal("[1..)", PublishedFigure.Parse("about 1%").ImpliedBase(new Observation(Poor, Half, 97), ClaimFormula.Share, Households)!.Range.ToString());
        Assert.Equal("[3880..9700]", PublishedFigure.Parse("about 1.75%").ImpliedBase(new Observation(Poor, Half, 97), ClaimFormula.Share, Households, tolerance: 0.75m)!.Range.ToString());
    }

    [Fact]
    public void A_whole_difference_implies_one_value()
    {
        Assert.Equal("134", ((PublishedFigure)37).ImpliedBase(new Observation(Poor, Half, 97), ClaimFormula.Drop, Poor)!.Value.ToString());
        Assert.Equal("134", ((PublishedFigure)(-37)).ImpliedBase(new Observation(Poor, Half, 97), ClaimFormula.Points, Poor)!.Value.ToString());
        Assert.Equal("[0.495..0.505)", PublishedFigure.Parse("0.14 pp").ImpliedBase(new Observation(Rate, Half, 0.36m), ClaimFormula.Drop, Rate)!.Range.ToString());
        Assert.Equal("(0.4..)", PublishedFigure.Parse("over 0.4 billion").ImpliedBase(new Observation(Gifts, Half, 0), ClaimFormula.Drop, Gifts)!.Range.ToString());
        Assert.Equal("(400..)", PublishedFigure.Parse("over 0.4 billion").ImpliedBase(new Observation(Gifts, Half, 0), ClaimFormula.Drop, new Indicator("plan", Unit.MillionDong, Nature.Flow))!.Range.ToString());
    }

    [Fact]
    public void Of_a_bounded_actual_is_all_that_some_possible_value_implies()
    {
        Assert.Equal("(2.5..)", PublishedFigure.Parse("at most 40%").ImpliedBase(Observation.OfRange(Gifts, Half, RationalInterval.Above(1)), ClaimFormula.Attained, Gifts)!.Range.ToString());
        Assert.Equal("(0..5]", PublishedFigure.Parse("at least 40%").ImpliedBase(Observation.OfRange(Gifts, Half, RationalInterval.Between(1, 2)), ClaimFormula.Attained, Gifts)!.Range.ToString());
        Assert.Equal("(0..)", PublishedFigure.Parse("0%").ImpliedBase(Observation.OfRange(Gifts, Half, RationalInterval.Between(-1, 2)), ClaimFormula.Attained, Gifts)!.Range.ToString());
        Assert.Equal("(0.5..3.5)", ((PublishedFigure)1).ImpliedBase(Observation.OfRange(Gifts, Half, RationalInterval.Between(0, 2, includesLower: false, includesUpper: false)), ClaimFormula.Drop, Gifts)!.Range.ToString());
    }

    [Fact]
    public void A_percentage_without_its_sign_is_one_and_a_whole_number_of_billions_no_count()
    {
        Assert.Equal("72..73", ((PublishedFigure)51).ImpliedBase(new Observation(Jobs, Half, 37), ClaimFormula.Attained, Jobs)!.Range.Counts.ToString());
        Assert.Equal("[2.9..3.9)", ((PublishedFigure)2).ImpliedBase(new Observation(Gifts, Half, 1.4m), ClaimFormula.Drop, Gifts)!.Range.ToString());
        Assert.Equal("[2.5..3.5)", ((PublishedFigure)2).ImpliedBase(new Observation(Rate, Half, 1), ClaimFormula.Drop, Rate)!.Range.ToString());
    }

    [Fact]
    public void Of_an_actual_that_is_partly_reported_is_as_far_reported()
    {
        var partly = PartialAggregate.Of(new Observation(Jobs, Half, 60)).Finish(new AreaCode("22"), 2, MissingDataPolicy.RequireAll);
        var implied = PublishedFigure.Parse("50%").ImpliedBase(partly, ClaimFormula.Attained, Jobs)!;
        Assert.Equal((MissingReason.NotReported, "1 of 2", "(12000/101..)"), (implied.MissingReason, implied.Coverage.ToString(), implied.Range.ToString()));
    }

    [Fact]
    public void Is_nothing_where_the_figure_contradicts_the_actual()
    {
        Assert.Null(PublishedFigure.Parse("-101%").ImpliedBase(new Observation(Jobs, Half, 5), ClaimFormula.Change, Jobs));
        Assert.Null(PublishedFigure.Parse("50%").ImpliedBase(new Observation(Jobs, Half, 0), ClaimFormula.Attained, Jobs));
        Assert.Null(((PublishedFigure)(-6)).ImpliedBase(new Observation(Jobs, Half, 5), ClaimFormula.Drop, Jobs));
        Assert.Null(PublishedFigure.Parse("at least 200%").ImpliedBase(new Observation(Poor, Half, 1), ClaimFormula.Share, Households));
    }

    [Fact]
    public void Is_missing_where_nothing_is_known_of_the_actual()
    {
        var missing = Observation.Missing(Poor, Half, MissingReason.Suppressed) with { Area = new AreaCode("06712") };
        var implied = PublishedFigure.Parse("50%").ImpliedBase(missing, ClaimFormula.Share, Households)!;
        Assert.Equal((MissingReason.Suppressed, new AreaCode("06712")), (implied.MissingReason, implied.Area));
    }

    [Fact]
    public void Refuses_what_implies_no_base()
    {
        var actual = new Observation(Jobs, Half, 5);
        Assert.Throws<ArgumentException>("formula", () => ((PublishedFigure)5).ImpliedBase(actual, ClaimFormula.Level, Jobs));
        Assert.Throws<ArgumentException>("formula", () => ((PublishedFigure)5).BasesFor(5, ClaimFormula.Level));
        Assert.Throws<ArgumentOutOfRangeException>("formula", () => ((PublishedFigure)5).ImpliedBase(actual, (ClaimFormula)9, Jobs));
        Assert.Throws<ArgumentNullException>("actual", static () => ((PublishedFigure)5).ImpliedBase(null!, ClaimFormula.Share, Jobs));
        Assert.Throws<ArgumentNullException>("indicator", () => ((PublishedFigure)5).ImpliedBase(actual, ClaimFormula.Share, null!));
        Assert.Throws<ArgumentOutOfRangeException>("rounding", () => ((PublishedFigure)5).ImpliedBase(actual, ClaimFormula.Share, Jobs, (Rounding)9));
        Assert.Throws<ArgumentOutOfRangeException>("tolerance", () => ((PublishedFigure)5).ImpliedBase(actual, ClaimFormula.Share, Jobs, tolerance: -1));
        Assert.StartsWith("households, in household, is no base of jobs, in worker", Assert.Throws<ArgumentException>("indicator", () => PublishedFigure.Parse("5%").ImpliedBase(actual, ClaimFormula.Share, Households)).Message, StringComparison.Ordinal);
        Assert.StartsWith("5 pp is no figure of jobs", Assert.Throws<ArgumentException>("actual", () => PublishedFigure.Parse("5 pp").ImpliedBase(actual, ClaimFormula.Share, Jobs)).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>("actual", () => PublishedFigure.Parse("5 pp").ImpliedBase(actual, ClaimFormula.Drop, Jobs));
    }

    [Theory]
    [InlineData(ClaimFormula.Attained)]
    [InlineData(ClaimFormula.Change)]
    [InlineData(ClaimFormula.Points)]
    [InlineData(ClaimFormula.Drop)]
    public void Holds_exactly_the_bases_for_which_some_possible_actual_gives_the_figure(ClaimFormula formula)
    {
        Rational?[] ends = [null, -2, 0, 1.5m, 3];
        var number = new Indicator("number", Unit.Dong, Nature.Stock);
        foreach (var (lower, upper, includesLower, includesUpper) in from lower in ends from upper in ends from first in YesAndNo from last in YesAndNo select (lower, upper, first, last))
        {
            var actuals = RationalInterval.Between(lower, upper, includesLower, includesUpper);
            if (actuals.IsEmpty)
            {
                continue;
            }

            foreach (var printed in Figures(formula))
            {
                var bases = printed.ImpliedBase(Observation.OfRange(number, Half, actuals), formula, number)?.Range ?? RationalInterval.Empty;
                foreach (var candidate in Enumerable.Range(-40, 81).Where(static (_, index) => index % CaseCount.Of(fast: 5, all: 1) == 0).Select(static eighths => (Rational)eighths / 8))
                {
                    // A base is possible if one of the actuals that give the figure with it is possible: a = b · q, b + p or b − p.
                    var values = printed.InputValues();
                    var needed = formula switch
                    {
                        ClaimFormula.Points => values.Add(RationalInterval.At(candidate)),
                        ClaimFormula.Drop => values.Negate().Add(RationalInterval.At(candidate)),
                        _ when candidate.Sign <= 0 => RationalInterval.Empty,
                        ClaimFormula.Change => values.Scale(candidate / 100).Add(RationalInterval.At(candidate)),
                        _ => values.Scale(candidate / 100),
                    };
                    Assert.True(bases.Contains(candidate) == needed.Overlaps(actuals), $"{formula}: {printed} of {actuals} with {candidate}: {bases}");
                }
            }
        }
    }

    private static IEnumerable<PublishedFigure> Figures(ClaimFormula formula) =>
        from hedge in Enum.GetValues<Hedge>()
        from digits in new[] { -100, -3, 0, 2, 50, 100, 200 }
        select new PublishedFigure(digits, 0, formula is ClaimFormula.Points or ClaimFormula.Drop ? FigureUnit.Amount : FigureUnit.Percent, hedge);
}
