using MongCai.Kpi.Claims;

namespace MongCai.Kpi.Tests.Claims;

/// <summary>
/// Tests that a figure about a range follows if every possible value fits it, and does not follow if none does, against every value on a grid with points on,
/// beside and between all ends.
/// </summary>
public class InclusionTests
{
    private const int Far = 1_000;

    private static readonly bool[] YesAndNo = [true, false];
    private static readonly ReportingPeriod Half = ReportingPeriod.HalfYear(2019, 1);
    private static readonly Indicator Gifts = new("gifts", Unit.BillionDong, Nature.Flow) { NeverFalls = true };
    private static readonly Indicator Balance = new("balance", Unit.Dong, Nature.Stock);
    private static readonly Rational[] Grid = [-Far, .. Enumerable.Range(-32, 97).Select(static eighths => (Rational)eighths / 8), Far];

    [Theory]
    [InlineData("over 1.4 billion", ClaimVerdict.Follows)]
    [InlineData("over 1 billion", ClaimVerdict.Follows)]
    [InlineData("at least 1.4 billion", ClaimVerdict.Follows)]
    [InlineData("under 1 billion", ClaimVerdict.DoesNotFollow)]
    [InlineData("at most 1.4 billion", ClaimVerdict.DoesNotFollow)]
    [InlineData("over 1.5 billion", ClaimVerdict.Undefined)]
    [InlineData("1.4 billion", ClaimVerdict.Undefined)]
    [InlineData("1.3 billion", ClaimVerdict.DoesNotFollow)]
    [InlineData("over 1.4", ClaimVerdict.Follows)]
    public void Over_14_ty_follows_contradicts_or_leaves_open(string printed, ClaimVerdict verdict)
    {
        var check = Observation.OfRange(Gifts, Half, RationalInterval.Above(1.4m)).Check(PublishedFigure.Parse(printed));
        Assert.Equal((verdict, verdict == ClaimVerdict.Undefined ? UndefinedReason.OnlyABound : null), (check.Verdict, check.Reason));
        Assert.Equal(UndefinedReason.OnlyABound, check.Exact.Reason);
        Assert.Equal(printed.EndsWith("billion", StringComparison.Ordinal) ? "(1400000000..)" : "(1.4..)", check.Range.ToString());
    }

    [Fact]
    public void What_was_reported_of_what_never_falls_is_a_lower_bound()
    {
        // Six of seven wards report 101 late permits, so the sum is at least 101, whatever the seventh reports.
        var late = new Indicator("late-permits", Unit.File, Nature.Flow) { NeverFalls = true };
        var sum = PartialAggregate.Of(new Observation(late, Half, 101)).Finish(new AreaCode("22"), 7, MissingDataPolicy.RequireAll);
        Assert.Equal(ClaimVerdict.Follows, sum.Check(PublishedFigure.Parse("over 100")).Verdict);
        Assert.Equal(ClaimVerdict.DoesNotFollow, sum.Check(100).Verdict);
        Assert.Equal(UndefinedReason.OnlyABound, sum.Check(120).Reason);

        var attainment = sum.Against(Target.AtLeast(50).For(late, Half, Basis.Plan) with { Area = new AreaCode("22") })[Basis.Plan];
        Assert.Equal((ClaimVerdict.Follows, "[202..)"), (attainment.Check(PublishedFigure.Parse("over 200%")).Verdict, attainment.Check(PublishedFigure.Parse("over 200%")).Range.ToString()));
        Assert.Equal(ClaimVerdict.DoesNotFollow, attainment.Check(PublishedFigure.Parse("200%")).Verdict);
        Assert.Equal(ClaimVerdict.Follows, attainment.Check(PublishedFigure.Parse("at least 102%"), ClaimFormula.Exceeded).Verdict);
        Assert.Equal(ClaimVerdict.Follows, attainment.Check(PublishedFigure.Parse("at most -51"), ClaimFormula.Drop).Verdict);

        var change = new Change(new Observation(late, Half.Previous(), 50) with { Area = new AreaCode("22") }, sum);
        Assert.Equal(ClaimVerdict.Follows, change.Check(PublishedFigure.Parse("over 100%")).Verdict);
        Assert.Equal(ClaimVerdict.Follows, change.Check(PublishedFigure.Parse("at least 51")).Verdict);
    }

    [Fact]
    public void Where_nothing_is_known_the_reason_is_its_own()
    {
        var proportion = new Indicator("share", Unit.Percent, Nature.Proportion);
        Assert.Equal(UndefinedReason.MissingObservation, Observation.Missing(proportion, Half).Check(PublishedFigure.Parse("at least 0%")).Reason);
        Assert.Equal(UndefinedReason.ZeroDenominator, Observation.OfRatio(proportion, Half, 0, 0).Check(PublishedFigure.Parse("at least 0%")).Reason);
        Assert.Equal(UndefinedReason.MissingObservation, Observation.Missing(Gifts, Half).Against(Target.AtLeast(5).For(Gifts, Half, Basis.Plan))[Basis.Plan].Check(PublishedFigure.Parse("at least 0%")).Reason);
        var seats = new Indicator("seats", Unit.Person, Nature.Flow) { Bounds = RationalInterval.Between(0, 100) };
        Assert.Equal(UndefinedReason.MissingObservation, PartialAggregate.Of(new Observation(seats, Half, 5)).Finish(new AreaCode("22"), 7, MissingDataPolicy.RequireAll).Check(PublishedFigure.Parse("at least 0")).Reason);
        Assert.Equal("[0..100]", Observation.Missing(proportion, Half).Check(PublishedFigure.Parse("5%")).Range.ToString());
    }

    [Fact]
    public void About_needs_its_tolerance()
    {
        var observation = Observation.OfRange(Gifts, Half, RationalInterval.Between(1, 2));
        Assert.Equal(UndefinedReason.NoToleranceNamed, observation.Check(PublishedFigure.Parse("about 1.5")).Reason);
        Assert.Equal(ClaimVerdict.Follows, observation.Check(PublishedFigure.Parse("about 1.5"), tolerance: 0.5m).Verdict);
        Assert.Equal(ClaimVerdict.DoesNotFollow, observation.Check(PublishedFigure.Parse("about 3"), tolerance: 0.5m).Verdict);
    }

    [Fact]
    public void Observations_agree_with_every_value() =>
        Compare(static (values, printed) => Observation.OfRange(Balance, Half, values).Check(printed), static value => value, FigureUnit.Amount);

    [Fact]
    public void Attainments_agree_with_every_value() => Compare(
        static (values, printed) => Observation.OfRange(Balance, Half, values).Against(Target.AtLeast(100).For(Balance, Half, Basis.Plan))[Basis.Plan].Check(printed),
        static value => value,
        FigureUnit.Percent);

    [Fact]
    public void Excesses_agree_with_every_value() => Compare(
        static (values, printed) => Observation.OfRange(Balance, Half, values).Against(Target.AtLeast(100).For(Balance, Half, Basis.Plan))[Basis.Plan].Check(printed, ClaimFormula.Exceeded),
        static value => value - 100,
        FigureUnit.Percent,
        offset: -100);

    [Fact]
    public void Relative_changes_agree_with_every_value() => Compare(
        static (values, printed) => new Change(new Observation(Balance, Half.Previous(), 100), Observation.OfRange(Balance, Half, values)).Check(printed),
        static value => value - 100,
        FigureUnit.Percent,
        offset: -100);

    [Fact]
    public void Falls_agree_with_every_value() => Compare(
        static (values, printed) => new Change(new Observation(Balance, Half.Previous(), 3), Observation.OfRange(Balance, Half, values)).Check(printed, ClaimFormula.Drop),
        static value => 3 - value,
        FigureUnit.Amount);

    private static void Compare(Func<RationalInterval, PublishedFigure, ClaimCheck> check, Func<Rational, Rational> figure, FigureUnit unit, int offset = 0)
    {
        var seen = new HashSet<ClaimVerdict>();
        foreach (var values in Ranges())
        {
            var possible = Grid.Where(values.Contains).Select(figure).ToArray();
            foreach (var hedge in Enum.GetValues<Hedge>().Where(static hedge => hedge != Hedge.About))
            {
                for (var digits = -2; digits <= 7; digits++)
                {
                    var printed = new PublishedFigure(digits + offset, 0, unit, hedge);
                    var fitting = possible.Count(value => Fits(value, digits + offset, hedge));
                    var expected = fitting == possible.Length ? ClaimVerdict.Follows : fitting == 0 ? ClaimVerdict.DoesNotFollow : ClaimVerdict.Undefined;
                    Assert.True(check(values, printed).Verdict == expected, $"{values}, {printed}: {expected}, not {check(values, printed)}");
                    seen.Add(expected);
                }
            }
        }

        Assert.Equal(3, seen.Count);
    }

    private static bool Fits(Rational value, int digits, Hedge hedge) => hedge switch
    {
        Hedge.Over => value > digits,
        Hedge.Under or Hedge.Nearly => value < digits,
        Hedge.AtLeast => value >= digits,
        Hedge.AtMost => value <= digits,
        _ when digits > 0 => value * 2 >= (2 * digits) - 1 && value * 2 < (2 * digits) + 1,
        _ when digits < 0 => value * 2 > (2 * digits) - 1 && value * 2 <= (2 * digits) + 1,
        _ => value * 2 > -1 && value * 2 < 1,
    };

    // The ends lie at halves, where a figure may be rounded either way; a single number is no range.
    private static IEnumerable<RationalInterval> Ranges()
    {
        Rational?[] ends = [null, -1, 0.5m, 1, 2.5m, 5];
        return from lower in ends
               from upper in ends
               from includesLower in YesAndNo
               from includesUpper in YesAndNo
               let values = RationalInterval.Between(lower, upper, includesLower, includesUpper)
               where !values.IsEmpty && values.SingleNumber is null
               select values;
    }
}
