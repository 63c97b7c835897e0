using System.Text.Json;
using FsCheck.Xunit;
using MongCai.Kpi.Events;
using NodaTime;

namespace MongCai.Kpi.Tests.Events;

/// <summary>Tests laws of the figures that are read from a fold, over generated histories.</summary>
[CountedProperties(fast: 100, all: 1_000, Arbitrary = [typeof(Histories), typeof(RecordingInstants)])]
public class EventFigureLawTests
{
    private static readonly EventType Fair = new("fair");
    private static readonly EventType Class = new("class");
    private static readonly Indicator Fairs = new("fairs", new Unit("event", new(("vi", "sự kiện"), ("en", "event"))), Nature.Flow);
    private static readonly Indicator Learners = new("learners", Unit.Person, Nature.Flow);

    private static readonly CountingRule Count = CountingRule.Count(Fairs, Fair, Class) with { Closing = ClosingRule.OnDay(14), Straddling = Straddling.ByName };

    private static readonly CountingRule Sum = CountingRule.Sum(Learners, "learners", Fair) with { Closing = ClosingRule.OnDay(14), Straddling = Straddling.ByName };

    private static readonly IReadOnlyList<ReportingPeriod> Months = ReportingPeriod.Year(2019).SplitInto(PeriodKind.Month);

    [Property]
    public void A_count_is_that_of_the_entries_in_the_window(EventRecord[] records, Instant knownAt)
    {
        var naive = new NaiveLedger(records).Fold(knownAt);
        var fold = EventLedger.Of(records).Fold(knownAt);
        var cube = fold.Count(PeriodKind.Month, ClosingRule.OnDay(14), Straddling.ByName);
        foreach (var month in Months)
        {
            var expected = naive.Count(Count, occurred => IsIn(month, occurred));
            Assert.Equal(expected, Exact(fold.Figure(Count, month).Observation.Value));
            Assert.Equal(expected, cube.Count(period: month, states: EventStates.Completed));
            var learners = naive.Learners(Sum, occurred => IsIn(month, occurred));
            Assert.Equal(learners, Exact(fold.Figure(Sum, month).Observation.Value) ?? learners);
        }

        Assert.Equal(naive.Entries.Sum(static entry => (long)entry.Sign), cube.Count());
    }

    [Property]
    public void Cumulative_counts_and_sums_are_the_sums_of_the_periodic_ones(EventRecord[] records, byte last)
    {
        var months = Months.Take(1 + (last % 12)).ToArray();
        var cumulative = ReportingPeriod.Cumulative(2019, months.Length);
        var fold = EventLedger.Of(records).Fold();
        Assert.Equal(Values(fold, Count, months).Sum(), Values(fold, Count, cumulative).Single());
        if (months.Append(cumulative).All(month => fold.Figure(Sum, month).Observation.Value.IsDefined))
        {
            Assert.Equal(Values(fold, Sum, months).Sum(), Values(fold, Sum, cumulative).Single());
        }
    }

    [Property]
    public void What_explains_a_difference_adds_up_to_it(EventRecord[] records, Instant one, Instant other)
    {
        var (before, after) = (Instant.Min(one, other), Instant.Max(one, other));
        var revision = EventLedger.Of(records).Revise(Count, ReportingPeriod.HalfYear(2019, 1), before, after);
        Assert.Equal(revision.Difference, revision.Changes.Aggregate((Rational)0, static (sum, change) => sum + change.After.Lower.GetValueOrDefault() - change.Before.Lower.GetValueOrDefault()));
        Assert.All(revision.Changes, change => Assert.All(change.Records, record => Assert.True(record.Recorded > before && record.Recorded <= after)));
        Assert.All(revision.Changes, static change => Assert.NotEmpty(change.Records));
    }

    [Property]
    public void A_difference_leads_from_the_earlier_values_to_the_later_ones_and_says_no_less_than_both(EventRecord[] records, Instant one, Instant other)
    {
        var rule = CountingRule.Sum(Learners with { NeverFalls = true }, "learners", Fair, Class);
        var revision = EventLedger.Of(records).Revise(rule, ReportingPeriod.HalfYear(2019, 1), Instant.Min(one, other), Instant.Max(one, other));
        var (before, after) = (revision.Earlier.Observation.Range, revision.Later.Observation.Range);
        Assert.True(before.Add(revision.DifferenceRange).Contains(after));
        Assert.True(after.Add(before.Negate()).Contains(revision.DifferenceRange));
        Assert.Equal(revision.DifferenceRange.SingleNumber is { } value ? value : UndefinedReason.OnlyABound, revision.Difference);
    }

    [Property]
    public void Late_records_move_between_periods_and_none_is_lost(EventRecord[] records)
    {
        PeriodClosing[] closings =
        [
            .. Months.Select(static (month, i) => new PeriodClosing(month, i == 11 ? null : Histories.At(i - 4) + Duration.FromMinutes(1))),
        ];
        var ledger = EventLedger.Of(records);
        var booked = ledger.Book(Count, closings, LateRecords.BookInOpenPeriod, Histories.At(9));
        var revised = ledger.Book(Count, closings, LateRecords.Revise, Histories.At(9));
        Assert.Equal(Total(revised), Total(booked));
        Assert.All(closings.SkipLast(1).Zip(booked), pair => Assert.Equal(ledger.Fold(pair.First.ClosedAt!.Value).Figure(Count, pair.First.Period).Observation.Value, pair.Second.Own.Observation.Value));
        Assert.All(revised, static figure => Assert.Empty(figure.Late));
    }

    [Property]
    public void Lines_come_back_as_they_were(EventRecord[] records)
    {
        var ledger = EventLedger.Of(records);
        var lines = ledger.Records.Select(EventJson.Write).ToArray();
        Assert.Equal(ledger, EventLedger.Of(EventJson.ReadLines(lines).Select(static line => line.Record!)));
        Assert.Equal(lines, ledger.Records.Select(static record => JsonSerializer.Serialize(EventJson.Read(EventJson.Write(record)), RelaxedJson.Options)), StringComparer.Ordinal);
    }

    private static bool IsIn(ReportingPeriod month, ReportingPeriod occurred) =>
        occurred.Kind == PeriodKind.Day ? ClosingRule.OnDay(14).PeriodOf(occurred.Start, PeriodKind.Month) == month : occurred == month;

    private static IEnumerable<decimal> Values(EventFold fold, CountingRule rule, params ReportingPeriod[] periods) =>
        periods.Select(period => Exact(fold.Figure(rule, period).Observation.Value) ?? throw new InvalidOperationException($"{rule} {period}"));

    private static decimal? Exact(Calculated<Rational> value) => value.Match(static defined => defined.TryToDecimal(out var exact) ? exact : null as decimal?, static _ => null);

    private static Rational Total(IEnumerable<BookedFigure> figures) =>
        figures.Aggregate((Rational)0, static (sum, figure) => sum + figure.Observation.Value.Match(static value => value, static reason => throw new InvalidOperationException($"{reason}")));
}
