using NodaTime;

namespace MongCai.Kpi.Tests.Areas;

/// <summary>Tests hierarchies that are deep, long or tangled: no real one is, but a file that somebody sends may be.</summary>
public class DeepHierarchyTests
{
    private const int Few = 1_000;
    private const int Many = 100_000;

    private static readonly LocalDate Day = new(2025, 7, 1);

    [Fact]
    public void A_thousand_levels() => Levels(Few);

    [Fact]
    [Trait("Category", "Slow")]
    public void A_hundred_thousand_levels() => Levels(Many);

    [Fact]
    public void A_thousand_areas_of_one_and_times_of_one() => AreasAndTimesOfOne(Few);

    [Fact]
    [Trait("Category", "Slow")]
    public void A_hundred_thousand_areas_of_one_and_times_of_one() => AreasAndTimesOfOne(Many);

    [Fact]
    public void A_circle_of_a_thousand_is_found_with_whatever_hangs_below_it() => CircleIsFound(Few);

    [Fact]
    [Trait("Category", "Slow")]
    public void A_circle_of_a_hundred_thousand_is_found_with_whatever_hangs_below_it() => CircleIsFound(Many);

    // Each year the whole chain is reversed: it is a circle only if all years are taken together.
    [Fact]
    public void What_is_turned_round_from_time_to_time_is_no_circle()
    {
        const int areas = 1000;
        const int turns = 100;
        var hierarchy = Bounded.Run(static () => new AreaHierarchy(
            from turn in Enumerable.Range(0, turns)
            from i in Enumerable.Range(0, areas)
            let parent = turn % 2 == 0 ? i - 1 : i + 1
            select new AreaSpan(Area(i), parent is >= 0 and < areas ? Area(parent) : null, start: Day.PlusDays(turn), end: Day.PlusDays(turn))));

        Assert.Equal([Area(areas - 1)], hierarchy.LeavesOf(Area(0), Day));
        Assert.Equal([Area(0)], hierarchy.LeavesOf(Area(areas - 1), Day.PlusDays(1)));
    }

    [Fact]
    public void A_thousand_successors_of_one_day_and_successions_of_one_area() => SuccessorsAndSuccessions(Few);

    [Fact]
    [Trait("Category", "Slow")]
    public void A_hundred_thousand_successors_of_one_day_and_successions_of_one_area() => SuccessorsAndSuccessions(Many);

    // An area is split in two and merged again, a hundred times: there are 2^100 ways through, and one area at their end.
    [Fact]
    public void Splits_and_mergers_in_turn_do_not_multiply()
    {
        const int rounds = 100;
        var half = new Ratio(1, 2);
        var spans = new List<AreaSpan>();
        var successions = new List<AreaSuccession>();
        for (var round = 0; round < rounds; round++)
        {
            var (whole, left, right, next) = (Area(3 * round), Area((3 * round) + 1), Area((3 * round) + 2), Area(3 * (round + 1)));
            var (split, merger) = (Day.PlusDays((2 * round) + 1), Day.PlusDays((2 * round) + 2));
            spans.AddRange([new(whole, start: split.PlusDays(-1), end: split.PlusDays(-1)), new(left, start: split, end: split), new(right, start: split, end: split)]);
            successions.AddRange([new(whole, left, split, half), new(whole, right, split, half), new(left, next, merger), new(right, next, merger)]);
        }

        spans.Add(new AreaSpan(Area(3 * rounds), start: Day.PlusDays(2 * rounds)));
        var areas = new AreaHierarchy(spans, successions);

        Assert.Equal((Area(3 * rounds), (Rational)1), Assert.Single(Bounded.Run(() => areas.SharesOf(Area(0), Day, LocalDate.MaxIsoValue))));
        Assert.Equal(2, Bounded.Run(() => areas.SharesOf(Area(0), Day, Day.PlusDays(99))).Count);
    }

    [Fact]
    public void A_target_is_inherited_over_ten_thousand_successions()
    {
        const int names = 10_000;
        var indicator = new Indicator("poor-households-reduced", Unit.Household, Nature.Flow);
        var first = new LocalDate(1990, 1, 1);
        var areas = new AreaHierarchy(
            Enumerable.Range(0, names).Select(i => new AreaSpan(Area(i), start: i == 0 ? null : first.PlusDays(i), end: i == names - 1 ? null : first.PlusDays(i))),
            Enumerable.Range(1, names - 1).Select(i => new AreaSuccession(Area(i - 1), Area(i), first.PlusDays(i))));
        var year = ReportingPeriod.Year(2025);
        var builder = new ScorecardBuilder(areas, [indicator], [year]);
        builder.Add(Target.AtLeast(73).For(indicator, year, Basis.Plan) with { Area = Area(0) });

        var card = Bounded.Run(() => builder.Build(asOf: year.End));

        Assert.Equal(Target.AtLeast(73), card.Cell(Area(names - 1), indicator, year)[Basis.Plan].Target?.Form);
    }

    private static void Levels(int many)
    {
        var areas = Bounded.Run(() => new AreaHierarchy(Enumerable.Range(0, many).Select(static i => new AreaSpan(Area(i), i == 0 ? null : Area(i - 1)))));

        Assert.Equal([Area(many - 1)], Bounded.Run(() => areas.LeavesOf(Area(0), Day)));
        Assert.Equal(many - 1, Bounded.Run(() => areas.AncestorsOf(Area(many - 1), Day).Count()));
        Assert.True(Bounded.Run(() => areas.IsWithin(Area(many - 1), Area(0), Day)));
        Assert.Equal(Area(many - 1), Assert.Single(Bounded.Run(() => areas.ReportersOf(Area(0), Day, Day, Day, onLastDay: true))).Area);
    }

    private static void AreasAndTimesOfOne(int many)
    {
        var star = Bounded.Run(() => new AreaHierarchy([new(Area(0)), .. Enumerable.Range(1, many).Select(static i => new AreaSpan(Area(i), Area(0)))]));
        var times = Bounded.Run(() => new AreaHierarchy(
        [
            .. Enumerable.Range(0, many).Select(static i => new AreaSpan(Area(0), start: Day.PlusDays(i), end: Day.PlusDays(i))),
            .. Enumerable.Range(0, many).Select(i => new AreaSpan(Area(1 + i), Area(0), start: Day.PlusDays(i), end: Day.PlusDays(many - 1))),
        ]));

        Assert.Equal(many, Bounded.Run(() => star.LeavesOf(Area(0), Day)).Count);
        Assert.Equal(many, Bounded.Run(() => Enumerable.Range(0, many).Count(i => times.Exists(Area(0), Day.PlusDays(i)))));
    }

    private static void CircleIsFound(int many)
    {
        AreaSpan[] below = [.. Enumerable.Range(many, many).Select(static i => new AreaSpan(Area(i), Area(i - 1)))];

        Assert.Contains("it belongs to itself through others", Bounded.Run(() => Assert.Throws<ArgumentException>(() => new AreaHierarchy(
            [.. below.Reverse(), .. Enumerable.Range(0, many).Select(i => new AreaSpan(Area(i), Area((i + 1) % many)))])).Message), StringComparison.Ordinal);
    }

    private static void SuccessorsAndSuccessions(int many)
    {
        var split = Bounded.Run(() => new AreaHierarchy(
            [new(Area(0), end: Day.PlusDays(-1)), .. Enumerable.Range(1, many).Select(static i => new AreaSpan(Area(i), start: Day))],
            Enumerable.Range(1, many).Select(i => new AreaSuccession(Area(0), Area(i), Day, new Ratio(1, many)))));
        var renamed = Bounded.Run(() => new AreaHierarchy(
            Enumerable.Range(0, many).Select(i => new AreaSpan(Area(i), start: Day.PlusDays(i), end: i == many - 1 ? null : Day.PlusDays(i))),
            Enumerable.Range(1, many - 1).Select(i => new AreaSuccession(Area(i - 1), Area(i), Day.PlusDays(i)))));

        Assert.Equal(many, Bounded.Run(() => split.SharesOf(Area(0), Day.PlusDays(-1), Day)).Count);
        Assert.Equal((Area(many - 1), (Rational)1), Assert.Single(Bounded.Run(() => renamed.SharesOf(Area(0), Day, LocalDate.MaxIsoValue))));
    }

    private static AreaCode Area(int i) => new(FormattableString.Invariant($"a{i}"));
}
