using FsCheck;
using MongCai.Kpi.Events;

namespace MongCai.Kpi.Testing;

/// <summary>What a store of events has to do: give back what was appended to it, whatever that was, also after it was opened again.</summary>
/// <remarks>
/// <para>The cases are histories of up to twelve records: events, the same ones received again, others under an id that is taken, and corrections, some of them before what they correct.
/// Each case has a store of its own.</para>
/// <para>A store may keep a duplicate or pass it over, as long as a ledger of what it gives back is a ledger of what it was given: the earliest instant of recording is kept.</para>
/// </remarks>
public sealed class EventStoreLaws : LawSet
{
    private readonly Func<IEventStore> _create;
    private readonly bool _isLog;

    internal EventStoreLaws(Func<IEventStore> create, bool isLog)
    {
        _create = create;
        _isLog = isLog;
        var part = isLog ? "The event log" : "The event store";
        GivesEventsBack = Law.Of(part, "an event comes back as it was appended", History.Of(Arrivals.Events), WhyNotBack);
        DuplicatesChangeNothing = Law.Of(part, "a record received again changes nothing", History.Of(Arrivals.Events | Arrivals.Duplicates), WhyNotBack);
        KeepsConflicts = Law.Of(part, "of two records under one id both are kept", History.Of(Arrivals.Events | Arrivals.Conflicts), WhyNotBack);
        KeepsCorrections = Law.Of(part, "a correction comes back, also where it came before what it corrects", History.Of(Arrivals.Events | Arrivals.Corrections), WhyNotBack);
        OutlivesReopening = Law.Of(part, "what was appended is there after the store was opened again", History.Of(Arrivals.All), WhyNotReopened);
        KeepsTheOrder = Law.Of(part, "records come back in the order in which they arrived", History.Of(Arrivals.All), WhyOutOfOrder);
    }

    /// <inheritdoc/>
    /// <remarks><see cref="KeepsTheOrder"/> is one of them for a log.</remarks>
    public override IReadOnlyList<Law> All =>
    [
        GivesEventsBack, DuplicatesChangeNothing, KeepsConflicts, KeepsCorrections, OutlivesReopening,
        .. _isLog ? [KeepsTheOrder] : Array.Empty<Law>(),
    ];

    /// <summary>Events come back whole, and nothing else does.</summary>
    public Law GivesEventsBack { get; }

    /// <summary>A record that comes again, recorded earlier or later, leaves one event, known since the earliest of the instants.</summary>
    public Law DuplicatesChangeNothing { get; }

    /// <summary>Of two records with one id and different contents neither replaces the other.</summary>
    public Law KeepsConflicts { get; }

    /// <summary>Amendments, retractions and reversals come back, beside what they correct, and where that is not there yet.</summary>
    public Law KeepsCorrections { get; }

    /// <summary>The store gives back the same after it was opened again, and goes on from there.</summary>
    public Law OutlivesReopening { get; }

    /// <summary>Records come back in the order in which they arrived; of a duplicate its first arrival counts. A ledger does not need it, whoever replays a log does.</summary>
    public Law KeepsTheOrder { get; }

    private string? WhyNotBack(History history)
    {
        using var store = _create();
        Append(store, history.Records);
        return Difference(history, history.Records, store);
    }

    private string? WhyNotReopened(History history)
    {
        var store = _create();
        try
        {
            var half = history.Records.Count / 2;
            Append(store, history.Records.Take(half));
            store = store.Reopen();
            if (Difference(history, [.. history.Records.Take(half)], store) is { } lost)
            {
                return $"{lost}\nIt was opened again after {(Rational)half} of them.";
            }

            Append(store, history.Records.Skip(half));
            return Difference(history, history.Records, store);
        }
        finally
        {
            store.Dispose();
        }
    }

    private string? WhyOutOfOrder(History history)
    {
        using var store = _create();
        Append(store, history.Records);
        EventRecord[] arrived = [.. History.FirstArrivals(history.Records)];
        EventRecord[] read = [.. History.FirstArrivals(store.Read())];
        var place = arrived.Zip(read).TakeWhile(static pair => pair.First.Id == pair.Second.Id).Count();
        return place < Math.Min(arrived.Length, read.Length)
            ? $"{history}\nRecord {(Rational)(place + 1)} comes back as {read[place]}, and was {arrived[place]}."
            : null;
    }

    private static void Append(IEventStore store, IEnumerable<EventRecord> records)
    {
        foreach (var record in records)
        {
            store.Append(record);
        }
    }

    /// <summary>What a ledger of the records that are kept has too little or too much.</summary>
    private static string? Difference(History history, IReadOnlyList<EventRecord> appended, IEventStore store)
    {
        var (expected, found) = (EventLedger.Of(appended).Records, EventLedger.Of(store.Read()).Records);
        if (expected.Except(found).FirstOrDefault() is { } lost)
        {
            var instead = found.FirstOrDefault(record => record.Id == lost.Id) is { } other ? $"\nUnder its id came back: {EventJson.Write(other)}" : string.Empty;
            return $"{history}\nThis record did not come back: {EventJson.Write(lost)}{instead}";
        }

        return found.Except(expected).FirstOrDefault() is { } added ? $"{history}\nThis record came back, and was not appended: {EventJson.Write(added)}" : null;
    }
}
