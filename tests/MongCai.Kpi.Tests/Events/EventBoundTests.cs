using FsCheck.Xunit;
using MongCai.Kpi.Events;
using NodaTime;

namespace MongCai.Kpi.Tests.Events;

/// <summary>Tests the range of a sum whose amounts are bounds or missing against an oracle that tries all of them.</summary>
[CountedProperties(fast: 50, all: 500, Arbitrary = [typeof(Histories), typeof(RecordingInstants)])]
public class EventBoundTests
{
    private static readonly EventType Fair = new("fair");
    private static readonly EventType Class = new("class");
    private static readonly Indicator Learners = new("learners", Unit.Person, Nature.Flow);

    private static readonly IReadOnlyList<ReportingPeriod> Periods =
    [
        .. ReportingPeriod.Year(2019).SplitInto(PeriodKind.Month), ReportingPeriod.Quarter(2019, 2), ReportingPeriod.HalfYear(2019, 1), ReportingPeriod.Year(2019),
    ];

    [Property]
    public void The_range_of_a_sum_is_all_that_the_amounts_can_make_and_no_more(EventRecord[] records, Instant knownAt) => Tight(records, knownAt, Learners, lowest: null, highest: null);

    [Property]
    public void Also_of_what_never_falls(EventRecord[] records, Instant knownAt) => Tight(records, knownAt, Learners with { NeverFalls = true }, lowest: 0, highest: null);

    [Property]
    public void Also_where_amounts_have_a_smallest_value(EventRecord[] records, Instant knownAt) =>
        Tight(records, knownAt, Learners with { Bounds = RationalInterval.AtLeast(-1) }, lowest: -1, highest: null);

    [Property]
    public void Also_where_amounts_have_a_largest_value(EventRecord[] records, Instant knownAt) =>
        Tight(records, knownAt, Learners with { Bounds = RationalInterval.Between(-1, 2) }, lowest: -1, highest: 2);

    private static void Tight(EventRecord[] records, Instant knownAt, Indicator indicator, decimal? lowest, decimal? highest)
    {
        var rule = CountingRule.Sum(indicator, "learners", Fair, Class);
        var entries = new NaiveLedger(records).Fold(knownAt).Entries.Where(static entry => entry.Facts.State == EventState.Completed).ToList();
        foreach (var figure in EventLedger.Of(records).Fold(knownAt).Figures(rule, Periods))
        {
            var expected = SumOracle.Range(entries.Where(entry => figure.Period.Contains(entry.Occurred)), lowest, highest);
            Assert.Equal(expected, figure.Observation.Range);
            Assert.Equal(expected.Lower == expected.Upper && expected.Lower is { } value ? value : UndefinedReason.OnlyABound, figure.Observation.Value);
        }
    }
}
