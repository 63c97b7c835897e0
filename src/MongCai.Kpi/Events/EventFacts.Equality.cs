namespace MongCai.Kpi.Events;

public sealed partial record EventFacts
{
    /// <summary>Determines whether other facts say the same about an event.</summary>
    /// <param name="other">The facts to compare with.</param>
    /// <returns>True when all parts are equal.</returns>
    public bool Equals(EventFacts? other) =>
        ReferenceEquals(this, other)
        || (other is not null
            && string.Equals(Type, other.Type, StringComparison.Ordinal)
            && Occurred == other.Occurred
            && State == other.State
            && StateIsPresumed == other.StateIsPresumed
            && Area == other.Area
            && Equals(Document, other.Document)
            && string.Equals(Note, other.Note, StringComparison.Ordinal)
            && Organisers.SequenceEqual(other.Organisers)
            && Quantities.SequenceEqual(other.Quantities)
            && Subjects.SequenceEqual(other.Subjects));

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(
        HashCode.Combine(Type, Occurred, State, StateIsPresumed, Area, Document, Note),
        KeyedHash.Of<Organisation>([.. Organisers]),
        KeyedHash.Of<EventQuantity>([.. Quantities]),
        KeyedHash.Of<EventSubject>([.. Subjects]));
}
