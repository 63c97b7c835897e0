using System.Text.Json.Serialization;
using MongCai.Kpi.Serialization;

namespace MongCai.Kpi.Events;

/// <summary>A group of records that contradict each other, of which only the first counts.</summary>
/// <remarks>
/// <para>
/// The first is the record that became known earliest; among records that became known at the same instant, the order is by source, id and text. Use the
/// conflicts to decide, by a further correction, which of the records is right: see <see cref="EventFold.Conflicts"/>.
/// </para>
/// <para>Equality is by reference. The text form, for display only, is for example <c>SameId dolisa/2019-017: 2 others</c>.</para>
/// <para>The JSON form, which is written but never read back, is <c>{"kind":"sameId","counted":{…},"others":[…],"isSettled":false}</c>.</para>
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

    /// <summary>Gets the way in which the records contradict each other.</summary>
    public ConflictKind Kind { get; }

    /// <summary>Gets the record that counts: the first record of its id, the first correction, or the record that could not be corrected in this way.</summary>
    public EventRecord Counted { get; }

    /// <summary>Gets the records that do not count, together with their corrections, in the order of the ledger.</summary>
    public IReadOnlyList<EventRecord> Others { get; }

    /// <summary>Gets a value indicating whether the conflict is decided: the record that counts was corrected after all the other records were known.</summary>
    public bool IsSettled { get; }

    /// <summary>Returns the kind of conflict, the id of the record that counts, and the number of other records, for display only.</summary>
    /// <returns>Text such as <c>SameId dolisa/2019-017: 2 others</c>.</returns>
    public override string ToString() => $"{Kind} {Counted.Id}: {(Rational)Others.Count} others";
}
