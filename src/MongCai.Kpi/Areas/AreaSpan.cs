using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using MongCai.Kpi.Serialization;
using NodaTime;
using NodaTime.Text;

namespace MongCai.Kpi;

/// <summary>An area as it was for a time: its name, and the area that it belonged to.</summary>
/// <remarks>
/// One needs spans to create an <see cref="AreaHierarchy"/>; an area that is renamed or changes its parent has several. Two spans are equal if all their parts
/// are equal. The text form is for readers only.
/// The JSON form is <c>{"area":"06712","parent":"22","name":{…},"start":"1998-07-20","end":"2025-06-30"}</c>, where every part but the area is left out if it
/// is not set.
/// </remarks>
/// <example><c>new AreaSpan(east, county, end: new LocalDate(2025, 2, 28))</c></example>
[JsonConverter(typeof(ObjectJsonConverter<AreaSpan>))]
public sealed partial record AreaSpan
{
    /// <summary>Creates the span of an area, from a first to a last day.</summary>
    /// <param name="area">The area that the span is of.</param>
    /// <param name="parent">The area that it belongs to; null where it belongs to none.</param>
    /// <param name="name">The name of the area; null where it is called by its code.</param>
    /// <param name="start">The first day, in the ISO calendar; null where the span has no beginning.</param>
    /// <param name="end">The last day, in the ISO calendar; null where the span has no end.</param>
    /// <exception cref="ArgumentException">
    /// <paramref name="end"/> is before <paramref name="start"/>, a day is not in the ISO calendar, or the area belongs to itself.
    /// </exception>
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

    /// <summary>Gets the area that the span is of.</summary>
    public AreaCode Area { get; }

    /// <summary>Gets the area that it belongs to; null where it belongs to none.</summary>
    public AreaCode? Parent { get; }

    /// <summary>Gets the name of the area, which is its code where no name was given.</summary>
    public LocalisedText Name { get; }

    /// <summary>Gets the first day of the span; <see cref="LocalDate.MinIsoValue"/> where the span has no beginning.</summary>
    public LocalDate Start { get; }

    /// <summary>Gets the last day of the span; <see cref="LocalDate.MaxIsoValue"/> where the span has no end.</summary>
    public LocalDate End { get; }

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Area, Parent, Name, Start, End);

    /// <summary>Returns a text with the area, its parent and the days of the span.</summary>
    /// <returns>A text such as <c>06712 of 22, 1998-07-20 to 2025-06-30</c>.</returns>
    public override string ToString() =>
        $"{Area}{(Parent is { } parent ? $" of {parent}" : string.Empty)}, {LocalDatePattern.Iso.Format(Start)} to {LocalDatePattern.Iso.Format(End)}";

    internal bool Contains(LocalDate date) => Start <= date && date <= End;

    internal bool Overlaps(AreaSpan other) => Start <= other.End && other.Start <= End;
}
