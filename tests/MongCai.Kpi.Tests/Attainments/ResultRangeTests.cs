using FsCheck;
using FsCheck.Fluent;

namespace MongCai.Kpi.Tests.Attainments;

/// <summary>Tests that if the actual is only a bound, the range of a result contains exactly what the values within the bound give, one by one.</summary>
public class ResultRangeTests
{
    private const int StepsOfOne = 4;
    private static readonly ReportingPeriod Year = ReportingPeriod.Year(2019);
    private static readonly Indicator Level = new("level", Unit.Household, Nature.Stock);

    private static readonly TargetForm[] Forms =
    [
        Target.AtLeast(4), Target.MoreThan(4), Target.AtMost(4), Target.LessThan(3), Target.Within(3, 3), Target.Within(2, 5, Direction.HigherIsBetter), Target.Within(3, 3, Direction.LowerIsBetter),
        Target.About(4, 0), Target.FromBaseline(1, 5), Target.FromBaseline(5, 1), Target.ReductionBy(2, 6), Target.GrowthBy(Ratio.FromPercent(50), 2), Target.Cap(3), Target.AtLeast(-2),
    ];

    [CountedProperty(fast: 400, all: 4_000, QuietOnSuccess = true)]
    public Property The_value_is_what_the_possible_actuals_give() => Prop.ForAll(Cases, static one =>
        AssertAll(one, attainment => attainment.ValueBy(one.Method).Select(static value => value.Value), attainment => attainment.ValueRange));

    [CountedProperty(fast: 400, all: 4_000, QuietOnSuccess = true)]
    public Property The_gap_is_what_the_possible_actuals_leave() => Prop.ForAll(Cases, static one =>
        AssertAll(one, static attainment => attainment.Gap, static attainment => attainment.GapRange));

    [Fact]
    public void Between_two_bounds_the_gap_turns_round_in_the_middle()
    {
        // Up to 3,5 the lower bound is nearer, at most 1,5 away; beyond 3,5 the upper one is nearer, less than 1,5 away.
        Assert.Equal("(-1.5..2)", $"{Against(Target.Within(2, 5), RationalInterval.Between(3, 7, includesLower: false, includesUpper: false)).GapRange}");
        Assert.Equal("(-1.5..1.5]", $"{Against(Target.Within(2, 5), RationalInterval.Between(3.5m, 4)).GapRange}");
        Assert.Equal("[-1.25..-1]", $"{Against(Target.Within(2, 5), RationalInterval.Between(3.75m, 4)).GapRange}");
        Assert.Equal("[1..1.5]", $"{Against(Target.Within(2, 5), RationalInterval.Between(3, 3.5m)).GapRange}");
    }

    private static Arbitrary<Case> Cases => Arb.From(
        from form in Gen.Elements(Forms)
        from method in Gen.Elements(Enum.GetValues<AttainmentMethod>())
        from lower in Gen.Choose(-3, 8)
        from length in Gen.Choose(0, 6)
        from includesLower in Gen.Elements(true, false)
        from includesUpper in Gen.Elements(true, false)
        from isOneSided in Gen.Frequency((3, Gen.Constant(value: false)), (1, Gen.Constant(value: true)))
        let range = RationalInterval.Between(lower, isOneSided ? null : lower + length, includesLower || (length == 0 && !isOneSided), includesUpper || length == 0)
        select new Case(form, method, range));

    private static void AssertAll(Case one, Func<Attainment, Calculated<Rational>> result, Func<Attainment, RationalInterval> range)
    {
        if (WhyNotBy(one) || one.Range.Lower == one.Range.Upper)
        {
            return;
        }

        var possible = range(Against(one, Observation.OfRange(Level, Year, one.Range)));
        var (lower, upper) = (one.Range.Lower!.Value, one.Range.Upper ?? (one.Range.Lower!.Value + 20));
        List<Rational> reached = [], limits = [];
        for (var actual = lower; actual <= upper; actual += (Rational)1 / StepsOfOne)
        {
            if (result(Against(one, new Observation(Level, Year, actual))).TryGetValue(out var value))
            {
                limits.Add(value);
                if (one.Range.Contains(actual))
                {
                    reached.Add(value);
                }
            }
        }

        Assert.All(reached, value => Assert.True(possible.Contains(value), $"{one}: {value} is not in {possible}"));
        if (reached.Count == 0)
        {
            Assert.True(possible.IsEmpty, $"{one}: {possible}");
        }
        else if (one.Range.Upper is not null && !one.HasJump && limits.Count == ((upper - lower) * StepsOfOne) + 1)
        {
            Assert.Equal(
                (limits.Min(), limits.Max(), reached.Contains(limits.Min()), reached.Contains(limits.Max()), one),
                (possible.Lower, possible.Upper, possible.IncludesLower, possible.IncludesUpper, one));
        }
    }

    private static bool WhyNotBy(Case one)
    {
        try
        {
            _ = one.Form.For(Level, Year, Basis.Plan) with { Method = one.Method };
            return false;
        }
        catch (ArgumentException)
        {
            return true;
        }
    }

    private static Attainment Against(Case one, Observation actual) => actual.Against(one.Form.For(Level, Year, Basis.Plan) with { Method = one.Method })[Basis.Plan];

    private static Attainment Against(TargetForm form, RationalInterval range) => Observation.OfRange(Level, Year, range).Against(form.For(Level, Year, Basis.Plan))[Basis.Plan];

    private sealed record Case(TargetForm Form, AttainmentMethod Method, RationalInterval Range)
    {
        // In the middle between two bounds the result jumps, and steps see only one side of it.
        public bool HasJump => Form.Accepted is { Lower: { } floor, Upper: { } ceiling } && floor < ceiling && Range.Contains((floor + ceiling) / 2);
    }
}
