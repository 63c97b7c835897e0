using FsCheck;
using MongCai.Kpi.Events;
using NodaTime;

namespace MongCai.Kpi.Testing;

/// <summary>The laws of a store of events: it gives back exactly the records that were appended to it, also after it was opened again.</summary>
/// <remarks>
/// <para>Use them to test the table, the file or the queue in which a host keeps its event records.</para>
/// <para>A case is a history of up to twelve records, and now and then of hundreds: events, the same events received again, different events under an id that
/// is already taken, and corrections, some of which arrive before the event that they correct. Ids differ only in case, in how an accent is written, in a
/// space at the end, or after their 300th character; notes have thousands of characters; instants are given to the nanosecond. Each case has a store of its
/// own, which is called once for each record and a few times to be read.</para>
/// <para>A store may keep a duplicate or drop it, as long as a ledger of the records that it gives back equals a ledger of the records that it was given: of
/// the instants of recording, the earliest counts.</para>
/// </remarks>
public class EventStoreLaws : LawSet
{
    private readonly Func<IEventStore> _create;

    internal EventStoreLaws(Func<IEventStore> create, PartUnderTest part, Gen<Instant>? recorded)
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

    /// <summary>Gets the law that every event comes back unchanged, and nothing else comes back.</summary>
    public Law GivesEventsBack { get; }

    /// <summary>
    /// Gets the law that a record that arrives again, recorded earlier or later, leaves one event, known since the earliest of the instants.
    /// </summary>
    public Law DuplicatesChangeNothing { get; }

    /// <summary>Gets the law that of two records with the same id and different contents neither replaces the other.</summary>
    public Law KeepsConflicts { get; }

    /// <summary>
    /// Gets the law that amendments, retractions and reversals come back beside the records that they correct, also where they arrive before those records.
    /// </summary>
    public Law KeepsCorrections { get; }

    /// <summary>Gets the law that the store gives back the same records after it was opened again, and takes further ones.</summary>
    public Law OutlivesReopening { get; }

    /// <summary>Gets the store as a part under test, which counts the calls.</summary>
    private protected PartUnderTest Part { get; }

    private string? WhyNotBack(History history)
    {
        using var store = _create();
        Append(store, history.Records);
        return Difference(history, history.Records, store);
    }

    private string? WhyNotReopened(History history) => WhenReopened(history, Difference);

    /// <summary>
    /// Runs a check after half of the records, when the store was opened again, then after all records, and after it was opened again at the end.
    /// </summary>
    private protected string? WhenReopened(History history, Func<History, IReadOnlyList<EventRecord>, IEventStore, string?> breach)
    {
        var store = _create();
        try
        {
            EventRecord[] half = [.. history.Records.Take(history.Records.Count / 2)];
            Append(store, half);
            store = Part.Ask(store.Reopen);
            if (breach(history, half, store) is { } early)
            {
                return $"{early}\nIt was opened again after {(Rational)half.Length} of them.";
            }

            Append(store, history.Records.Skip(half.Length));
            if (breach(history, history.Records, store) is { } late)
            {
                return late;
            }

            store = Part.Ask(store.Reopen);
            return breach(history, history.Records, store) is { } last ? $"{last}\nIt was opened again at the end." : null;
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

    /// <summary>Returns a sentence about a record that a ledger of the kept records lacks or has too many; null where there is none.</summary>
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
