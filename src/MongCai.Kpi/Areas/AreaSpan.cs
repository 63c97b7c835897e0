using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using MongCai.Kpi.Serialization;
using NodaTime;
using NodaTime.Text;

namespace MongCai.Kpi;

/// <summary>An area as it was for a time: what it was called and which area it belonged to.</summary>
/// <remarks>
/// Equality is that of all parts. Text form, for a reader only.
/// JSON form: <c>{"area":"06712","parent":"22","name":{…},"start":"1998-07-20","end":"2025-06-30"}</c>; from the parent on, what is not set is left out.
/// </remarks>
[JsonConverter(typeof(ObjectJsonConverter<AreaSpan>))]
public sealed partial record AreaSpan
{
    /// <summary>An area that belongs to another one, from a day to a day.</summary>
    /// <param name="area">The area.</param>
    /// <param name="parent">The area it belongs to; null where it belongs to none.</param>
    /// <param name="name">What it is called; by its code where there is no name.</param>
    /// <param name="start">The first day, in the ISO calendar; null where it always was.</param>
    /// <param name="end">The last day, in the ISO calendar; null where there is no end.</param>
    /// <exception cref="ArgumentException"><paramref name="end"/> is before <paramref name="start"/>, a day is not in the ISO calendar, or the area belongs to itself.</exception>
    public AreaSpan(AreaCode area, AreaCode? parent = null, LocalisedText? name = null, LocalDate? start = null, LocalDate? end = null)
    {
        Area = area;
        Parent = parent == area ? throw new ArgumentException($"{area} does not belong to itself.", nameof(parent)) : parent;
        Name = name ?? $"{area}";
        Start = start is { } first ? Guard.Against.NotIso(first, nameof(start)) : LocalDate.MinIsoValue;
        End = end is { } last ? Guard.Against.NotIso(last, nameof(end)) : LocalDate.MaxIsoValue;
        if (End < Start)
        {
            throw new ArgumentException($"{area} cannot end on {LocalDatePattern.Iso.Format(End)}, before it begins on {LocalDatePattern.Iso.Format(Start)}.", nameof(end));
        }
    }

    /// <summary>The area.</summary>
    public AreaCode Area { get; }

    /// <summary>The area it belongs to; null where it belongs to none.</summary>
    public AreaCode? Parent { get; }

    /// <summary>What it is called.</summary>
    public LocalisedText Name { get; }

    /// <summary>The first day; the first there is where it always was.</summary>
    public LocalDate Start { get; }

    /// <summary>The last day; the last there is where there is no end.</summary>
    public LocalDate End { get; }

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Area, Parent, Name, Start, End);

    /// <summary>Area, parent and days.</summary>
    /// <returns>The text.</returns>
    public override string ToString() =>
        $"{Area}{(Parent is { } parent ? $" of {parent}" : string.Empty)}, {LocalDatePattern.Iso.Format(Start)} to {LocalDatePattern.Iso.Format(End)}";

    internal bool Contains(LocalDate date) => Start <= date && date <= End;

    internal bool Overlaps(AreaSpan other) => Start <= other.End && other.Start <= End;
}
