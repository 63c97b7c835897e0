using System.Numerics;
using NodaTime;

namespace MongCai.Kpi.Tests.Targets;

/// <summary>Tests the allocation of a target of 73 to wards, by the largest remainder.</summary>
public class TargetAllocationTests
{
    private static readonly AreaCode North = new("north");
    private static readonly AreaCode South = new("south");
    private static readonly AreaCode West = new("west");
    private static readonly Indicator Spent = new("spent", Unit.BillionDong, Nature.Flow) { Decimals = 1 };
    private static readonly Indicator Left = new("poor-households-left", Unit.Household, Nature.Stock);
    private static readonly Dictionary<AreaCode, Rational> PoorHouseholds = new() { [West] = 60, [North] = 120, [South] = 95 };

    public static TheoryData<TargetForm, string> Unfit => new()
    {
        { Target.MoreThan(290), "say at least, or at most, the nearest number that is enough" },
        { Target.LessThan(4), "say at least, or at most, the nearest number that is enough" },
        { Target.Within(7, 8), "two bounds do not add: give each part bounds of its own" },
        { Target.About(4), "say at least or at most" },
        { Target.About(4, 1), "say at least or at most" },
        { Target.FromBaseline(120, 100), "it starts from a value of its own: give what it comes to, at most 100" },
        { Target.GrowthBy(Ratio.FromPercent(8), 100), "give what it comes to, at least 108" },
        { Target.AveragePerYear(Target.AtLeast(500)), "the mean of a year: give each part a target of its own" },
        { Target.Maintain(Target.AtLeast(95), PeriodKind.Month), "of every period: give each part a target of its own" },
    };

    // 73 · 120/275 = 31,85; 73 · 95/275 = 25,22; 73 · 60/275 = 15,93. Of 31, 25 and 15 two are left: to 0,93 and 0,85.
    [Fact]
    public void What_is_left_goes_to_the_largest_remainders() => Assert.Equal([(North, 32), (South, 25), (West, 16)], Levels(MongCai2019.Plan.AllocateTo(PoorHouseholds)));

    [Fact]
    public void A_part_has_the_wholes_indicator_period_and_basis_and_no_adoption()
    {
        var whole = MongCai2019.Resolution with { Adoption = new Adoption(new LocalDate(2018, 12, 20)) };

        Assert.Equal(Target.AtLeast(54).For(MongCai2019.Reduced, MongCai2019.Year, Basis.Resolution) with { Area = North }, Assert.Single(whole.AllocateTo(new Dictionary<AreaCode, Rational> { [North] = 0.1m })));
    }

    [Fact]
    public void At_most_and_a_cap_stay_what_they_are_and_keep_their_method()
    {
        var atMost = Target.AtMost(7).For(Left, MongCai2019.Year, Basis.Plan) with { Method = AttainmentMethod.LowerIsBetterLinear };

        Assert.All(atMost.AllocateTo(PoorHouseholds), static part => Assert.Equal((Direction.LowerIsBetter, AttainmentMethod.LowerIsBetterLinear), (part.Form.Direction, part.Method)));
        Assert.Equal([Target.AtMost(3), Target.AtMost(2), Target.AtMost(2)], atMost.AllocateTo(PoorHouseholds).Select(static part => part.Form));
        Assert.Equal([Target.Cap(3), Target.Cap(2), Target.Cap(2)], Target.Cap(7).For(Left, MongCai2019.Year, Basis.Plan).AllocateTo(PoorHouseholds).Select(static part => part.Form));
    }

    [Fact]
    public void Of_equal_remainders_the_larger_share_comes_first_and_then_the_smaller_code()
    {
        // The exact shares of two are 0,5 and 1,5.
        Assert.Equal([(North, 0), (South, 2)], Levels(Plan(2).AllocateTo(new Dictionary<AreaCode, Rational> { [North] = 1, [South] = 3 })));

        // The exact shares are two and a third each of seven, and one and two thirds each of five.
        var alike = new Dictionary<AreaCode, Rational> { [West] = 1, [South] = 1, [North] = 1 };
        Assert.Equal([(North, 3), (South, 2), (West, 2)], Levels(Plan(7).AllocateTo(alike)));
        Assert.Equal([(North, 2), (South, 2), (West, 1)], Levels(Plan(5).AllocateTo(alike)));
    }

    [Fact]
    public void The_last_decimal_is_the_indicators_unless_one_is_named()
    {
        var whole = Target.Cap(1.4m).For(Spent, MongCai2019.Year, Basis.Plan);
        var alike = new Dictionary<AreaCode, Rational> { [West] = 1, [South] = 1, [North] = 1 };

        Assert.Equal([(North, 0.5m), (South, 0.5m), (West, 0.4m)], Levels(whole.AllocateTo(alike)));
        Assert.Equal([(North, 0.467m), (South, 0.467m), (West, 0.466m)], Levels(whole.AllocateTo(alike, decimals: 3)));
    }

    [Fact]
    public void Below_zero_it_is_shared_out_as_above_it() => Assert.Equal([(North, -32), (South, -25), (West, -16)], Levels(Plan(-73).AllocateTo(PoorHouseholds)));

    [Fact]
    public void A_share_of_nothing_and_a_whole_of_nothing_get_nothing()
    {
        Assert.Equal([(North, 7), (South, 0)], Levels(Plan(7).AllocateTo(new Dictionary<AreaCode, Rational> { [North] = 1, [South] = 0 })));
        Assert.Equal([(North, 0), (South, 0), (West, 0)], Levels(Plan(0).AllocateTo(PoorHouseholds)));
    }

    // A part with a quarter of the level gets a quarter of each phase, even if that is not a whole household.
    [Fact]
    public void Phases_are_shared_out_in_the_proportion_of_the_levels()
    {
        var whole = Plan(80) with { Phases = new TargetPhases(PeriodKind.Quarter, 10, 25, 50, 80) };

        var parts = whole.AllocateTo(new Dictionary<AreaCode, Rational> { [North] = 3, [South] = 1 });

        Assert.Equal([new TargetPhases(PeriodKind.Quarter, 7.5m, 18.75m, 37.5m, 60), new TargetPhases(PeriodKind.Quarter, 2.5m, 6.25m, 12.5m, 20)], parts.Select(static part => part.Phases));
        Assert.All((Plan(0) with { Phases = new TargetPhases(PeriodKind.HalfYear, 3, 0) }).AllocateTo(PoorHouseholds), static part => Assert.Null(part.Phases));
    }

    [Theory]
    [MemberData(nameof(Unfit))]
    public void A_form_that_does_not_add_is_refused(TargetForm form, string wayOut)
    {
        var target = form.For(MongCai2019.Reduced, MongCai2019.Year, Basis.Plan);

        var refusal = Assert.Throws<InvalidOperationException>(() => target.AllocateTo(PoorHouseholds));

        Assert.StartsWith($"{target} is not shared out: ", refusal.Message, StringComparison.Ordinal);
        Assert.Contains(wayOut, refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void What_does_not_add_over_areas_is_refused()
    {
        var done = Target.DoneBy(new LocalDate(2019, 6, 30)).For(new Indicator("recognised", Unit.One, Nature.Milestone), MongCai2019.Year, Basis.Plan);
        Assert.Throws<InvalidOperationException>(() => done.AllocateTo(PoorHouseholds));
        Assert.All(
            new[] { Nature.Proportion, Nature.Ratio, Nature.Mean, Nature.DistinctCount, Nature.IndexNumber },
            static nature => Assert.Contains(
                $"values of x, a {nature}, do not add over areas: give each part a target of its own",
                Assert.Throws<InvalidOperationException>(() => Target.AtLeast(1).For(new Indicator("x", Unit.One, nature), MongCai2019.Year, Basis.Plan).AllocateTo(PoorHouseholds)).Message,
                StringComparison.Ordinal));
    }

    [Fact]
    public void A_level_with_more_decimals_than_the_parts_is_refused()
    {
        Refused("decimals", "parts with 0 decimals do not add up to 73.25. Name 2 or more", static () => Plan(73.25m).AllocateTo(PoorHouseholds));
        Refused("decimals", "parts with 28 decimals do not add up to 1/3. No number of decimals that can be named writes it: round it first, by name", static () => Plan((Rational)1 / 3).AllocateTo(PoorHouseholds, 28));
        Assert.Throws<ArgumentOutOfRangeException>("decimals", static () => MongCai2019.Plan.AllocateTo(PoorHouseholds, 29));
        Assert.Throws<ArgumentOutOfRangeException>("decimals", static () => MongCai2019.Plan.AllocateTo(PoorHouseholds, -1));
    }

    [Fact]
    public void Shares_that_cannot_be_are_refused()
    {
        Refused("shares", "the share of south is -0.5, and a share is not negative", static () => MongCai2019.Plan.AllocateTo(new Dictionary<AreaCode, Rational> { [North] = 1, [South] = -0.5m }));
        Refused("shares", "no part has a share above 0", static () => MongCai2019.Plan.AllocateTo(new Dictionary<AreaCode, Rational> { [North] = 0 }));
        Refused("shares", "no part has a share above 0", static () => MongCai2019.Plan.AllocateTo(new Dictionary<AreaCode, Rational>()));
        Refused("shares", "north is the whole itself, and no part of it", static () => (MongCai2019.Plan with { Area = North }).AllocateTo(PoorHouseholds));
        Refused("shares", ". is the whole itself", static () => MongCai2019.Plan.AllocateTo(new Dictionary<AreaCode, Rational> { [default] = 1 }));
        Assert.Throws<ArgumentNullException>("shares", static () => MongCai2019.Plan.AllocateTo(null!));
    }

    // The naive calculation is in whole numbers: the quota is units · weight / total, and the remainder is that of the division.
    [CountedProperty(fast: 200, all: 2_000, QuietOnSuccess = true)]
    public void Agrees_with_a_division_in_whole_numbers(int units, byte decimals, byte[] weights, bool few)
    {
        // There are few different weights, so that remainders are often equal.
        var named = weights.Append((byte)1).Select((weight, place) => (Area: $"a{(Rational)place}", Weight: (BigInteger)(few ? weight % 4 : weight))).ToArray();
        var total = named.Aggregate(BigInteger.Zero, static (sum, part) => sum + part.Weight);
        var whole = BigInteger.Abs(units);
        var expected = named.ToDictionary(static part => part.Area, part => whole * part.Weight / total, StringComparer.Ordinal);
        var left = (int)(whole - expected.Values.Aggregate(BigInteger.Zero, static (sum, part) => sum + part));
        foreach (var (area, _) in named.OrderByDescending(part => whole * part.Weight % total).ThenByDescending(static part => part.Weight).ThenBy(static part => part.Area, StringComparer.Ordinal).Take(left))
        {
            expected[area]++;
        }

        // The weights are multiples of one seventh, so that they do not add up to 1 and are not decimals.
        var unit = Rational.FromUnscaled(1, decimals % 5);
        var parts = Plan(units * unit).AllocateTo(named.ToDictionary(static part => new AreaCode(part.Area), static part => Rational.FromUnscaled(part.Weight, 0) / 7), decimals % 5);

        Assert.Equal(
            expected.OrderBy(static part => part.Key, StringComparer.Ordinal).Select(part => (part.Key, Math.Sign(units) * Rational.FromUnscaled(part.Value, 0) * unit)),
            Levels(parts).Select(static part => (part.Area.ToString(), part.Level)));
    }

    [CountedProperty(fast: 50, all: 500, QuietOnSuccess = true)]
    public void Adds_up_exactly_stays_within_one_unit_of_the_quota_and_does_not_depend_on_the_order(decimal level, uint[] weights, byte more)
    {
        var target = Plan(level);
        var shares = new Dictionary<AreaCode, Rational> { [new AreaCode("last")] = 1 };
        foreach (var weight in weights)
        {
            shares.Add(new AreaCode($"a{(Rational)shares.Count}"), (Rational)weight / 12);
        }

        var total = shares.Values.Aggregate((Rational)0, static (sum, share) => sum + share);
        var decimals = Math.Min(28, level.Scale + (more % 4));
        var unit = Rational.FromUnscaled(1, decimals);

        var parts = target.AllocateTo(shares, decimals);

        Assert.Equal((Rational)0, new TargetSum(target, parts, shares.Keys).Difference);
        Assert.Equal(parts, target.AllocateTo(shares.Reverse().ToDictionary(), decimals));
        Assert.Equal(parts, target.AllocateTo(shares.ToDictionary(static share => share.Key, static share => share.Value * 3), decimals));
        Assert.All(parts, part => Assert.True(Rational.Abs(LevelOf(part) - (level * shares[part.Area] / total)) < unit));
    }

    [Fact]
    public void Ten_thousand_parts_add_up_too()
    {
        var shares = Enumerable.Range(1, 10_000).ToDictionary(static place => new AreaCode($"a{(Rational)place}"), static place => (Rational)1 / (1 + (place % 17)));

        var parts = Plan(123_456_789).AllocateTo(shares);

        Assert.Equal(123_456_789, parts.Aggregate((Rational)0, static (sum, part) => sum + LevelOf(part)));
    }

    private static Target Plan(Rational level) => Target.AtLeast(level).For(MongCai2019.Reduced, MongCai2019.Year, Basis.Plan);

    private static Rational LevelOf(Target target) => target.Form.LevelOrNone.GetValueOrDefault();

    private static IEnumerable<(AreaCode Area, Rational Level)> Levels(IEnumerable<Target> parts) => parts.Select(static part => (part.Area, LevelOf(part)));

    private static void Refused(string parameterName, string because, Func<object> allocation) =>
        Assert.Contains(because, Assert.Throws<ArgumentException>(parameterName, allocation).Message, StringComparison.Ordinal);
}
