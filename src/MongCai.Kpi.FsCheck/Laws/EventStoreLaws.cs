using FsCheck;
using MongCai.Kpi.Events;
using NodaTime;

namespace MongCai.Kpi.Testing;

/// <summary>What a store of events has to do: give back what was appended to it, whatever that was, also after it was opened again.</summary>
/// <remarks>
/// <para>The cases are histories of up to twelve records, and now and then of hundreds: events, the same ones received again, others under an id that is taken, and corrections, some of them before what
/// they correct. Ids differ in case, in how an accent is written, in a space at the end or behind their 300th character; notes have thousands of characters; instants are given to the nanosecond. Each case has a store of its
/// own, which takes a call a record and a few to be read.</para>
/// <para>A store may keep a duplicate or pass it over, as long as a ledger of what it gives back is a ledger of what it was given: the earliest instant of recording is kept.</para>
/// </remarks>
public class EventStoreLaws : LawSet
{
    private readonly Func<IEventStore> _create;

    internal EventStoreLaws(Func<IEventStore> create, AskedPart part, Gen<Instant>? recorded)
    {
        _create = create;
        Part = part;
        GivesEventsBack = Law.Of(part, "an event comes back as it was appended", History.Of(Arrivals.Events, recorded), WhyNotBack);
        DuplicatesChangeNothing = Law.Of(part, "a record received again changes nothing", History.Of(Arrivals.Events | Arrivals.Duplicates, recorded), WhyNotBack);
        KeepsConflicts = Law.Of(part, "of two records under one id both are kept", History.Of(Arrivals.Events | Arrivals.Conflicts, recorded), WhyNotBack);
        KeepsCorrections = Law.Of(part, "a correction comes back, also where it came before what it corrects", History.Of(Arrivals.Events | Arrivals.Corrections, recorded), WhyNotBack);
        OutlivesReopening = Law.Of(part, "what was appended is there after the store was opened again", History.Of(Arrivals.All, recorded), WhyNotReopened);
    }

    /// <inheritdoc/>
    public override IReadOnlyList<Law> All => [GivesEventsBack, DuplicatesChangeNothing, KeepsConflicts, KeepsCorrections, OutlivesReopening];

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

    /// <summary>The store, and how often it was called.</summary>
    private protected AskedPart Part { get; }

    private string? WhyNotBack(History history)
    {
        using var store = _create();
        Append(store, history.Records);
        return Difference(history, history.Records, store);
    }

    private string? WhyNotReopened(History history) => WhenReopened(history, Difference);

    /// <summary>What is wrong half-way, where the store was opened again, at the end, and where it was opened again there.</summary>
    private protected string? WhenReopened(History history, Func<History, IReadOnlyList<EventRecord>, IEventStore, string?> fault)
    {
        var store = _create();
        try
        {
            EventRecord[] half = [.. history.Records.Take(history.Records.Count / 2)];
            Append(store, half);
            store = Part.Ask(store.Reopen);
            if (fault(history, half, store) is { } early)
            {
                return $"{early}\nIt was opened again after {(Rational)half.Length} of them.";
            }

            Append(store, history.Records.Skip(half.Length));
            if (fault(history, history.Records, store) is { } late)
            {
                return late;
            }

            store = Part.Ask(store.Reopen);
            return fault(history, history.Records, store) is { } last ? $"{last}\nIt was opened again at the end." : null;
        }
        finally
        {
            store.Dispose();
        }
    }

    private void Append(IEventStore store, IEnumerable<EventRecord> records)
    {
        foreach (var record in records)
        {
            _ = Part.Ask(() =>
            {
                store.Append(record);
                return record;
            });
        }
    }

    /// <summary>What a ledger of the records that are kept has too little or too much.</summary>
    private string? Difference(History history, IReadOnlyList<EventRecord> appended, IEventStore store)
    {
        var (expected, found) = (EventLedger.Of(appended).Records, EventLedger.Of(Part.Ask(store.Read)).Records);
        if (expected.Except(found).FirstOrDefault() is { } lost)
        {
            var instead = found.FirstOrDefault(record => record.Id == lost.Id) is { } other ? $"\nUnder its id came back: {EventJson.Write(other)}" : string.Empty;
            return $"{history}\nThis record did not come back: {EventJson.Write(lost)}{instead}";
        }

        return found.Except(expected).FirstOrDefault() is { } added ? $"{history}\nThis record came back, and was not appended: {EventJson.Write(added)}" : null;
    }
}
