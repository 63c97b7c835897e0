using System.Text.Json.Serialization;
using MongCai.Kpi.Serialization;

namespace MongCai.Kpi.Events;

/// <summary>Records that contradict each other: the first of them, in the order in which they became known, then by source, id and text, counts, and the others do not.</summary>
/// <remarks>
/// Equality is that of the reference. Text form, for a reader only: <c>SameId dolisa/2019-017: 2 others</c>.
/// JSON form, written and not read: <c>{"kind":"sameId","counted":{…},"others":[…],"isSettled":false}</c>.
/// </remarks>
[JsonConverter(typeof(ObjectJsonConverter<EventConflict>))]
public sealed partial class EventConflict
{
    internal EventConflict(ConflictKind kind, EventRecord counted, EventRecord[] others, bool isSettled)
    {
        Kind = kind;
        Counted = counted;
        IsSettled = isSettled;
        Others = Array.AsReadOnly(others);
    }

    /// <summary>How they contradict each other.</summary>
    public ConflictKind Kind { get; }

    /// <summary>The record that counts: the first of its id, the first correction, or what could not be corrected so.</summary>
    public EventRecord Counted { get; }

    /// <summary>The records that do not count, and the corrections of those, in the order of the ledger.</summary>
    public IReadOnlyList<EventRecord> Others { get; }

    /// <summary>Whether the record that counts was corrected after all the others were known: then what holds has been decided.</summary>
    public bool IsSettled { get; }

    /// <summary>Kind, the record that counts, and how many others there are.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => $"{Kind} {Counted.Id}: {(Rational)Others.Count} others";
}
