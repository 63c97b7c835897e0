using FsCheck;
using FsCheck.Fluent;

namespace MongCai.Kpi.Testing.Tests;

/// <summary>Tests that generated lists grow with FsCheck's size.</summary>
public class SizeTests
{
    private const int Hundred = 100;

    private static readonly int Values = CaseCount.Of(fast: 100, all: 300);

    private static readonly Dictionary<string, Func<int, int[]>> Lists = new(StringComparer.Ordinal)
    {
        ["records of a history"] = Lengths(KpiGen.EventHistories, static records => records.Length),
        ["records of a ledger"] = Lengths(KpiGen.EventLedgers, static ledger => ledger.Records.Count),
        ["areas of a hierarchy"] = Lengths(KpiGen.AreaHierarchies, static areas => areas.Spans.Count(static span => $"{span.Area}"[0] == 'C' && span.Start == NodaTime.LocalDate.MinIsoValue)),
        ["households of a review"] = Lengths(KpiGen.HouseholdSnapshots, static review => review.Households.Count),
        ["changes between reviews"] = Lengths(KpiGen.HouseholdReviews, static reviews => reviews.ChangesAfter(0).Count),
        ["observations of a series"] = Lengths(KpiGen.ObservationSeries, static series => series.Observations.Count),
        ["vintages of an observation"] = Lengths(KpiGen.ObservationVintages, static vintages => vintages.All.Count),
        ["versions of a target"] = Lengths(KpiGen.TargetVersions, static versions => versions.All.Count),
        ["phases of a target"] = Lengths(KpiGen.TargetPhases, static phases => phases.Levels.Count),
        ["periods of a sequence"] = Lengths(KpiGen.PeriodSequences, static periods => periods.Count),
        ["categories of a breakdown"] = Lengths(KpiGen.Breakdowns, static breakdown => breakdown.Crossed.Count > 0 ? 1 : breakdown.Categories.Count),
        ["indicators of a catalogue"] = Lengths(KpiGen.IndicatorCatalogues, static catalogue => catalogue.Count),
        ["rules of a catalogue"] = Lengths(KpiGen.EventCatalogues, static catalogue => catalogue.Rules.Count),
        ["parts of an aggregate"] = Lengths(KpiGen.PartialAggregates, static part => part.Parts),
    };

    public static TheoryData<string> Names => [.. Lists.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void Lists_are_short_at_first_and_longer_in_the_end(string list)
    {
        var few = Lists[list](5);
        Assert.InRange(Lists[list](2).Max(), 0, 3);
        Assert.True(few.Average() < Lists[list](50).Average());
        Assert.InRange(Lists[list](100).Max(), few.Max() + 2, 500);
    }

    [Theory]
    [InlineData("records of a history")]
    [InlineData("records of a ledger")]
    [InlineData("areas of a hierarchy")]
    public void Few_are_of_hundreds_once_they_may_be_long(string list)
    {
        Assert.True(Lists[list](49).Max() < Hundred);
        Assert.InRange(Lists[list](50).Count(static length => length >= Hundred), 1, 30);
        Assert.InRange(Lists[list](100).Count(static length => length >= Hundred), 1, 30);
    }

    private static Func<int, int[]> Lengths<T>(Gen<T> generator, Func<T, int> lengthOf) => size => [.. generator.Sample(Values, new Rnd(2_019), size).Select(lengthOf)];
}
