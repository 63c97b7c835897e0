using System.Text.Json;
using FsCheck.Xunit;
using MongCai.Kpi.Events;
using MongCai.Kpi.Testing;
using NodaTime;

namespace MongCai.Kpi.Tests.Events;

/// <summary>Tests laws of a ledger over generated histories that are full of contradictions.</summary>
[CountedProperties(fast: 100, all: 1_000, Arbitrary = [typeof(KpiArbitraries), typeof(RecordingInstants)])]
public class EventLedgerLawTests
{
    [Property]
    public void A_fold_is_what_the_rules_say(EventRecord[] records, Instant knownAt)
    {
        FoldCheck.Same(new NaiveLedger(records), EventLedger.Of(records), knownAt);
        FoldCheck.Same(new NaiveLedger(records), EventLedger.Of(records), Instant.MaxValue);
    }

    [Property]
    public void It_does_not_depend_on_the_order_of_arrival(EventRecord[] records, int seed, Instant knownAt)
    {
        ArgumentNullException.ThrowIfNull(records);
        var shuffled = records.ToArray();
        new Random(seed).Shuffle(shuffled);
        var (one, other) = (EventLedger.Of(records), EventLedger.Of(shuffled));
        Assert.Equal(one, other);
        Assert.Equal(one.GetHashCode(), other.GetHashCode());
        Assert.Equal(CollectingSink.EntriesOf(one.Fold(knownAt)), CollectingSink.EntriesOf(other.Fold(knownAt)));
        Assert.Equal(JsonSerializer.Serialize(one.Fold(knownAt).Conflicts), JsonSerializer.Serialize(other.Fold(knownAt).Conflicts));
    }

    [Property]
    public void Duplicates_change_nothing(EventRecord[] records, byte hours)
    {
        var ledger = EventLedger.Of(records);
        Assert.Equal(ledger, ledger.Append(ledger.Records));
        Assert.Equal(ledger, ledger.Append(ledger.Records.Select(record => Later(record, hours))));
        Assert.Equal(ledger, EventLedger.Of(ledger.Records.Select(record => Later(record, hours))).Append(ledger.Records));
    }

    [Property]
    public void Merging_is_associative_commutative_and_idempotent(EventRecord[] first, EventRecord[] second, EventRecord[] third)
    {
        var (a, b, c) = (EventLedger.Of(first), EventLedger.Of(second), EventLedger.Of(third));
        Assert.Equal(a.Merge(b).Merge(c), a.Merge(b.Merge(c)));
        Assert.Equal(a.Merge(b), b.Merge(a));
        Assert.Equal(a, a.Merge(a));
        Assert.Equal(a, a.Merge(EventLedger.Empty));
        Assert.Equal(EventLedger.Of(first.Concat(second)), a.Merge(b));
    }

    [Property]
    public void What_was_recorded_later_is_as_if_it_were_not_there(EventRecord[] records, Instant knownAt)
    {
        var early = EventLedger.Of(records.Where(record => record.Recorded <= knownAt)).Fold();
        var asKnown = EventLedger.Of(records).Fold(knownAt);
        Assert.Equal(CollectingSink.EntriesOf(early), CollectingSink.EntriesOf(asKnown));
        Assert.Equal(JsonSerializer.Serialize(early.Conflicts), JsonSerializer.Serialize(asKnown.Conflicts));
        Assert.Equal(early.Orphans, asKnown.Orphans);
    }

    [Property]
    public void Retracting_everything_leaves_nothing(EventRecord[] records)
    {
        var heads = new NaiveLedger(records).Fold(Instant.MaxValue).Heads;
        var retractions = heads.Select((head, i) => new EventRecord(
            new EventId("r", $"{i}"), Histories.At(100), EventCorrection.Retract(head.Id, head.Type, "never happened", "H")));
        Assert.True(EventLedger.Of(records).Append(retractions).Fold().IsEmpty);
    }

    [Property]
    public void Records_sorted_by_event_fold_to_the_same_as_the_ledger(EventRecord[] records, Instant knownAt)
    {
        var ledger = EventLedger.Of(records);
        EventRecord[] sorted;
        try
        {
            sorted = [.. ledger.ByEvent()];
        }
        catch (InvalidOperationException)
        {
            return;
        }

        var stream = EventFold.OfSorted(sorted, knownAt);
        Assert.Equal(CollectingSink.EntriesOf(ledger.Fold(knownAt)), CollectingSink.EntriesOf(stream));
    }

    private static EventRecord Later(EventRecord record, int hours) => record.Correction is { } correction
        ? new(record.Id, record.Recorded + Duration.FromHours(hours), correction)
        : new(record.Id, record.Recorded + Duration.FromHours(hours), record.Facts!);
}
