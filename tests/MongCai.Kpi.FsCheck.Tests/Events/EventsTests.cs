using FsCheck.Fluent;
using MongCai.Kpi.Events;
using NodaTime;

namespace MongCai.Kpi.Testing.Tests.Events;

public class EventsTests
{
    [Fact]
    public void Facts_reach_every_state_precision_and_gap() => Samples.Reach(
        KpiGen.EventFacts,
        [
            .. Enum.GetValues<EventState>().Select(static state => ($"{state}", (Func<EventFacts, bool>)(facts => facts.State == state))),
            .. new[] { PeriodKind.Day, PeriodKind.Range, PeriodKind.Month, PeriodKind.Quarter, PeriodKind.HalfYear }.Select(static kind => ($"{kind}", (Func<EventFacts, bool>)(facts => facts.Occurred.Kind == kind))),
            .. Enumerable.Range(0, 4).Select(static count => ($"{count} bodies", (Func<EventFacts, bool>)(facts => facts.Organisers.Count == count))),
            ("presumed", static facts => facts.StateIsPresumed),
            ("in another area", static facts => facts.Area != AreaCode.ReportingAuthority),
            ("the last day of a window", static facts => facts.Occurred == ReportingPeriod.Day(new LocalDate(2019, 6, 14))),
            ("the first day after a window", static facts => facts.Occurred == ReportingPeriod.Day(new LocalDate(2019, 6, 15))),
            ("the last day of a year's half", static facts => facts.Occurred == ReportingPeriod.Day(new LocalDate(2019, 6, 30))),
            ("over a month's end", static facts => facts.Occurred.Kind == PeriodKind.Range && facts.Occurred.Start.Month != facts.Occurred.End.Month),
            ("no quantity", static facts => facts.Quantities.Count == 0),
            ("two quantities", static facts => facts.Quantities.Count == 2),
            ("at least an amount", static facts => facts.Quantities.Any(static quantity => quantity.Range is { Upper: null, IncludesLower: true })),
            ("over an amount", static facts => facts.Quantities.Any(static quantity => quantity.Range is { Upper: null, IncludesLower: false })),
            ("a quantity of 0", static facts => facts.Quantities.Any(static quantity => quantity.Range == RationalInterval.At(0))),
            ("a subject by sex alone", static facts => facts.Subjects.Any(static subject => string.Equals(subject.Category.BreakdownCode, "sex", StringComparison.Ordinal))),
            ("a subject by age and sex", static facts => facts.Subjects.Any(static subject => string.Equals(subject.Category.BreakdownCode, "age*sex", StringComparison.Ordinal))),
            ("one with a category beside one without", static facts => facts.Subjects.Any(static subject => subject.Category.IsTotal) && facts.Subjects.Any(static subject => !subject.Category.IsTotal)),
            ("all subjects", static facts => facts.Subjects.Count == 4),
            ("a document", static facts => facts.Document is not null),
            ("a note of two lines", static facts => facts.Note?.Contains('\n', StringComparison.Ordinal) == true),
        ]);

    [Fact]
    public void Orderly_histories_have_neither_conflicts_nor_orphans_and_reach_every_correction()
    {
        var orderly = KpiGen.OrderlyHistoriesOf(KpiGen.EventFacts);
        Assert.All(Samples.Each(orderly), static records =>
        {
            var fold = EventLedger.Of(records).Fold();
            Assert.Empty(fold.Conflicts);
            Assert.Empty(fold.Orphans);
            Assert.Equal(records.OrderBy(static record => record.Recorded), records);
        });
        Samples.Reach(
            orderly,
            [
                .. Enum.GetValues<CorrectionKind>().Select(static kind => ($"{kind}", (Func<EventRecord[], bool>)(records => records.Any(record => record.Correction?.Kind == kind)))),
                ("nothing", static records => records.Length == 0),
                ("a correction of a correction", static records => records.Any(record => records.Any(other => record.Correction?.CorrectedId == other.Id && other.Correction is not null))),
                ("a reversal of a reversal", static records => records.Any(record => records.Any(other => record.Correction is { Kind: CorrectionKind.Reverse } correction && correction.CorrectedId == other.Id && other.Correction?.Kind == CorrectionKind.Reverse))),
            ]);
    }

    [Fact]
    public void Contradictory_histories_reach_every_conflict_and_orphans() => Samples.Reach(
        KpiGen.ContradictoryHistoriesOf(KpiGen.EventFacts),
        [
            .. Enum.GetValues<ConflictKind>().Select(static kind => ($"{kind}", (Func<EventRecord[], bool>)(records => EventLedger.Of(records).Fold().Conflicts.Any(conflict => conflict.Kind == kind)))),
            ("orphans", static records => EventLedger.Of(records).Fold().Orphans.Count > 0),
            ("in a circle", static records => records.Any(one => records.Any(other => one.Correction?.CorrectedId == other.Id && other.Correction?.CorrectedId == one.Id))),
        ]);

    [Fact]
    public void Histories_for_a_store_are_recorded_as_precisely_as_it_keeps_it()
    {
        var microseconds = Duration.FromNanoseconds(1_000);
        var histories = Gen.OneOf(KpiGen.OrderlyHistoriesOf(KpiGen.EventFacts, microseconds), KpiGen.ContradictoryHistoriesOf(KpiGen.EventFacts, microseconds));
        Assert.All(Samples.Of(histories, seed: 1, count: 200).SelectMany(static records => records), static record => Assert.Equal(0, (record.Recorded - NodaConstants.UnixEpoch).ToInt64Nanoseconds() % 1_000));
        Samples.Reach(
            KpiGen.RecordingInstantsOf(Duration.FromMilliseconds(1)),
            ("a millisecond before an hour", static instant => instant == Instant.FromUtc(2019, 7, 1, 4, 0) - Duration.FromMilliseconds(1)),
            ("a millisecond after it", static instant => instant == Instant.FromUtc(2019, 7, 1, 4, 0) + Duration.FromMilliseconds(1)));
        Assert.Equal(Instant.FromUnixTimeSeconds(-7), Precision.Keep(Instant.FromUnixTimeSeconds(-1), Duration.FromSeconds(7)));
        Assert.Throws<ArgumentOutOfRangeException>("precision", static () => KpiGen.RecordingInstantsOf(Duration.Zero));
        Assert.Throws<ArgumentOutOfRangeException>("precision", static () => KpiGen.OrderlyHistoriesOf(KpiGen.EventFacts, Duration.FromSeconds(-1)));
    }

    [Fact]
    public void Records_of_a_hosts_own_events_say_what_it_says()
    {
        var facts = KpiGen.EventFacts.Own("own");
        Assert.All(Samples.Each(KpiGen.EventRecordsOf(facts)), static record => Assert.Equal("own", record.Type));
        Assert.All(Samples.Each(KpiGen.OrderlyHistoriesOf(facts)).SelectMany(static records => records), static record => Assert.Equal("own", record.Type));
    }

    [Fact]
    public void Rules_reach_every_measure_state_and_scope() => Samples.Reach(
        KpiGen.CountingRules,
        [
            .. Enum.GetValues<EventMeasure>().Select(static measure => ($"{measure}", (Func<CountingRule, bool>)(rule => rule.Measure == measure))),
            .. Enumerable.Range(1, (int)EventStates.Any).Select(static states => ($"{(EventStates)states}", (Func<CountingRule, bool>)(rule => (int)rule.States == states))),
            ("everywhere", static rule => rule.Areas.Equals(AreaScope.Everywhere)),
            ("outside", static rule => $"{rule.Areas}".StartsWith("not in", StringComparison.Ordinal)),
            ("in an area", static rule => rule.Areas.Area != AreaCode.ReportingAuthority),
            ("within a hierarchy", static rule => $"{rule.Areas}".StartsWith("within", StringComparison.Ordinal)),
            ("by any organiser", static rule => rule.Organisers.Equals(OrganiserScope.AnyOrganiser)),
            ("by some only", static rule => $"{rule.Organisers}".StartsWith("by only", StringComparison.Ordinal)),
            ("by name", static rule => rule.Straddling == Straddling.ByName),
            ("of a category", static rule => !rule.Category.IsTotal),
            ("of a crossed category", static rule => rule.Category.BreakdownCode.Contains('*', StringComparison.Ordinal)),
            ("of three types", static rule => rule.Types.Count == 3),
        ]);

    [Fact]
    public void Catalogues_know_their_types_and_closings_are_open_too()
    {
        Assert.All(Samples.Each(KpiGen.EventCatalogues), static catalogue => Assert.All(catalogue.Rules, rule => Assert.All(rule.Types, type => Assert.NotNull(catalogue.Find(type)))));
        Samples.Reach(KpiGen.EventCatalogues, ("no rules", static catalogue => catalogue.Rules.Count == 0), ("several rules", static catalogue => catalogue.Rules.Count > 2));
        Samples.Reach(KpiGen.PeriodClosings, ("open", static closing => closing.ClosedAt is null), ("closed", static closing => closing.ClosedAt is not null));
    }

    [Fact]
    public void Events_shrink_to_the_records_that_matter()
    {
        Minimal.Of(KpiArbitraries.EventIds(), static _ => true, new EventId("a", "1"));
        Minimal.Of(KpiArbitraries.EventTypes(), static _ => true, static end => Assert.Equal(("a", 0), (end.Code, end.Quantities.Count)));
        Minimal.Of(KpiArbitraries.EventFacts(), static facts => facts.Subjects.Count > 1, static end => Assert.Equal(
            (2, 0, 0, ReportingPeriod.Year(2019), null), (end.Subjects.Count, end.Organisers.Count, end.Quantities.Count, end.Occurred, end.Note)));
        Minimal.Of(KpiArbitraries.EventSubjects(), static _ => true, new EventSubject("p1"));
        Minimal.Of(KpiArbitraries.EventSubjects(), static subject => subject.Category.IsWithin(Category.Parse("sex=F")), new EventSubject("p1", Category.Parse("sex=F")));
        Minimal.Of(KpiArbitraries.EventFacts(), static facts => facts.Subjects.Count > 0, static end => Assert.Equal(Category.Total, Assert.Single(end.Subjects).Category));
        Minimal.Of(KpiArbitraries.EventHistories(), static _ => true, static end => Assert.Empty(end));
        Minimal.Of(KpiArbitraries.EventHistories(), static records => EventLedger.Of(records).Fold().Conflicts.Count > 0, static end => Assert.InRange(end.Length, 2, 3));
        Minimal.Of(KpiArbitraries.EventLedgers(), static ledger => ledger.Records.Any(static record => record.Correction?.Kind == CorrectionKind.Retract), static end => Assert.Single(end.Records));
        Minimal.Of(KpiArbitraries.EventRecords(), static record => record.Facts is not null, static end => Assert.Equal(ReportingPeriod.Year(2019), end.Facts!.Occurred));
        Minimal.Of(KpiArbitraries.AreaScopes(), static _ => true, AreaScope.Everywhere);
        Minimal.Of(KpiArbitraries.OrganiserScopes(), static _ => true, OrganiserScope.OneOrganiser);
        Minimal.Of(KpiArbitraries.CountingRules(), static _ => true, static end => Assert.Equal((EventStates.Completed, AreaScope.Everywhere, ClosingRule.MonthEnd), (end.States, end.Areas, end.Closing)));
        Minimal.Of(KpiArbitraries.CountingRules(), static rule => rule.Measure == EventMeasure.DistinctSubjects, static end => Assert.Equal(Category.Total, end.Category));
        Minimal.Of(KpiArbitraries.EventCatalogues(), static _ => true, static end => Assert.Equal((0, 0), (end.Types.Count, end.Rules.Count)));
        Minimal.Of(KpiArbitraries.PeriodClosings(), static closing => closing.ClosedAt is not null, static end => Assert.Equal("2019-A1 closed 2019-01-01T00:00:00Z", end.ToString()));
        Minimal.Of(KpiArbitraries.EventQuantities(), static quantity => quantity.Range.Upper is null, static end => Assert.Contains(end.Range, new[] { RationalInterval.AtLeast(0), RationalInterval.Above(0) }));
    }
}
