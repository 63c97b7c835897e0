using NodaTime;

namespace MongCai.Kpi.Testing.Tests.Areas;

public class AreasTests
{
    [Fact]
    public void Codes_and_spans_reach_their_edges()
    {
        Samples.Reach(
            KpiGen.AreaCodes,
            ("the authority", static area => area == AreaCode.ReportingAuthority),
            ("a leading zero", static area => $"{area}".StartsWith('0')),
            ("letters", static area => $"{area}".Any(char.IsLetter)),
            ("punctuation", static area => $"{area}".Contains('/', StringComparison.Ordinal)));
        Samples.Reach(
            KpiGen.AreaSpans,
            ("no parent", static span => span.Parent is null),
            ("a parent", static span => span.Parent is not null),
            ("always", static span => span.Start == LocalDate.MinIsoValue && span.End == LocalDate.MaxIsoValue),
            ("from a day to a day", static span => span.Start != LocalDate.MinIsoValue && span.End != LocalDate.MaxIsoValue));
        Samples.Reach(KpiGen.AreaSuccessions, ("whole", static succession => succession.IsWhole), ("a share", static succession => !succession.IsWhole));
    }

    [Fact]
    public void Hierarchies_reach_mergers_splits_new_names_new_wholes_and_the_end_of_a_tier() => Samples.Reach(
        KpiGen.AreaHierarchies,
        ("nothing happened", static areas => areas.Spans.All(static span => span.Start == LocalDate.MinIsoValue && span.End == LocalDate.MaxIsoValue)),
        ("two tiers", static areas => areas.Spans.All(static span => span.Parent is null || $"{span.Parent}" is "P")),
        ("an area ends", static areas => areas.Spans.GroupBy(static span => span.Area).Any(static area => area.Max(static span => span.End) < LocalDate.MaxIsoValue)),
        ("an area begins", static areas => areas.Spans.GroupBy(static span => span.Area).Any(static area => area.Min(static span => span.Start) > LocalDate.MinIsoValue)),
        ("a new name", static areas => areas.Spans.GroupBy(static span => span.Area).Any(static area => area.Select(static span => span.Name).Distinct().Count() > 1)),
        ("another whole", static areas => areas.Spans.GroupBy(static span => span.Area).Any(static area => area.Select(static span => span.Parent).Distinct().Count() > 1)),
        ("the end of a tier", static areas => areas.Spans.Any(static span => $"{span.Area}" is "D1" && span.End < LocalDate.MaxIsoValue)));

    [Fact]
    public void Hierarchies_reach_mergers_and_splits_in_turn() => Samples.Reach(
        KpiGen.AreaHierarchies,
        ("nothing", static areas => areas.Successions.Count == 0),
        ("a merger", static areas => areas.Successions.GroupBy(static succession => succession.Successor).Any(static area => area.Count() > 1)),
        ("a split in two", static areas => areas.Successions.GroupBy(static succession => succession.Predecessor).Any(static area => area.Count() == 2)),
        ("a split in three", static areas => areas.Successions.GroupBy(static succession => succession.Predecessor).Any(static area => area.Count() == 3)),
        ("one after the other", static areas => areas.Successions.Any(succession => areas.Successions.Any(later => later.Predecessor == succession.Successor && later.On > succession.On))));

    [Fact]
    public void A_territory_loses_nothing_on_the_way() => Assert.All(Samples.Of(TerritoryGen.Territories, seed: 1, CaseCount.Of(fast: 40, all: 300)), static territory =>
    {
        var areas = new AreaHierarchy(territory.Spans, territory.Successions);
        foreach (var succession in territory.Successions)
        {
            Assert.False(areas.Exists(succession.Predecessor, succession.On));
            Assert.True(areas.Exists(succession.Successor, succession.On));
        }

        // If each area of the first day reports 1, the sum over the areas of the last day is the same, whatever was split or merged.
        var first = new LocalDate(1999, 1, 1);
        var stock = new Indicator("a", Unit.One, Nature.Stock);
        var year = ReportingPeriod.Year(1999);
        var observations = CommunesOn(areas, first).Select(area => new Observation(stock, year, 1) with { Area = area }).ToArray();
        var restated = RollUp.Restate(areas, observations, new LocalDate(2031, 1, 1), MissingDataPolicy.RequireAll);
        Assert.Equal(observations.Length, restated.Aggregate((Rational)0, static (sum, area) => sum + area.Value.Match(static value => value, static _ => -1)));
        Assert.Subset(CommunesOn(areas, new LocalDate(2031, 1, 1)).ToHashSet(), restated.Select(static area => area.Area).ToHashSet());
    });

    [Fact]
    public void Areas_shrink_to_few()
    {
        Minimal.Of(KpiArbitraries.AreaCodes(), static area => area != AreaCode.ReportingAuthority, new AreaCode("1"));
        Minimal.Of(KpiArbitraries.AreaSpans(), static _ => true, static span => Assert.Equal((null, LocalDate.MinIsoValue, LocalDate.MaxIsoValue), (span.Parent, span.Start, span.End)));
        Minimal.Of(KpiArbitraries.AreaHierarchies(), static _ => true, static areas => Assert.Empty(areas.Spans));
        Minimal.Of(KpiArbitraries.AreaHierarchies(), static areas => areas.Spans.Any(static span => span.End < LocalDate.MaxIsoValue), static areas => Assert.InRange(areas.Spans.Count, 1, 3));
        Minimal.Of(KpiArbitraries.AreaSuccessions(), static _ => true, static succession => Assert.Equal((true, new LocalDate(2019, 1, 1)), (succession.IsWhole, succession.On)));
        Minimal.Of(KpiArbitraries.AreaHierarchies(), static areas => areas.Successions.Any(static succession => !succession.IsWhole), static areas => Assert.Single(areas.Successions.DistinctBy(static succession => succession.Predecessor)));
    }

    // A district without communes is a leaf as well, so leaves are selected by their names.
    private static IEnumerable<AreaCode> CommunesOn(AreaHierarchy areas, LocalDate date) =>
        areas.LeavesOf(new AreaCode("P"), date).Where(static area => $"{area}".StartsWith('C'));
}
