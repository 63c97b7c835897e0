using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using MongCai.Kpi.Serialization;

namespace MongCai.Kpi.Events;

/// <summary>Which areas an event may be in to count, and which area the figure is then of.</summary>
/// <remarks>
/// Equality is that of what it contains, and of the hierarchy object where there is one. Text form, for a reader only: <c>everywhere</c>, <c>in ., 06712</c>, <c>not in ., 06712</c>,
/// <c>within 06712</c>.
/// </remarks>
/// <example><c>rule with { Areas = AreaScope.Of(ward) }</c> counts the events of a ward, and its figure is one of the ward.</example>
[JsonConverter(typeof(ObjectJsonConverter<AreaScope>))]
public sealed class AreaScope : IEquatable<AreaScope>, INotJson<AreaScope>
{
    // Sorted; null for everywhere.
    private readonly AreaCode[]? _areas;
    private readonly bool _isOutside;

    // Null where an area is told by its code alone.
    private readonly AreaHierarchy? _hierarchy;

    private AreaScope(AreaCode[]? areas, bool isOutside = false, AreaHierarchy? hierarchy = null)
    {
        _areas = areas;
        _isOutside = isOutside;
        _hierarchy = hierarchy;
        Area = areas is [var only] && !isOutside ? only : AreaCode.ReportingAuthority;
    }

    /// <summary>Gets the scope of any area.</summary>
    public static AreaScope Everywhere { get; } = new(areas: null);

    /// <summary>Gets the area that a figure of the scope is of.</summary>
    /// <value>The area itself where the scope is one area, or one with all that lies within it; the reporting authority for everything else.</value>
    public AreaCode Area { get; }

    /// <summary>Whether the day of an event decides, and not the code of its area alone.</summary>
    internal bool IsDated => _hierarchy is not null;

    /// <summary>Returns the scope of one or more areas.</summary>
    /// <param name="areas">The areas, each by its own code: those that are part of another are named as well.</param>
    /// <returns>The scope.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="areas"/> is null.</exception>
    /// <exception cref="ArgumentException">There is no area.</exception>
    public static AreaScope Of(params IEnumerable<AreaCode> areas) => new(Sorted(areas));

    /// <summary>Returns the scope of an area with all that lies within it on the day of the event.</summary>
    /// <param name="areas">Which areas there are on which day, and what they belong to.</param>
    /// <param name="whole">The area.</param>
    /// <returns>
    /// The scope. Where an event is known by several days, the last of them on which its area is there decides. An event filed under an area that is not there any more lies in what that has become; where it
    /// became a part of several, and not all of them lie within the area, it is listed as <see cref="EventFigure.Straddling"/> and does not count.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="areas"/> is null.</exception>
    public static AreaScope Within(AreaHierarchy areas, AreaCode whole) => new([whole], hierarchy: Guard.Against.Null(areas));

    /// <summary>Returns the scope of the area of whoever reports, and of its parts.</summary>
    /// <param name="parts">Its parts: the communes and wards of a city.</param>
    /// <returns>The scope.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="parts"/> is null.</exception>
    public static AreaScope Inside(params IEnumerable<AreaCode> parts) => new(Sorted([default, .. Guard.Against.Null(parts)]));

    /// <summary>Returns the scope of what is neither in the area of whoever reports nor in one of its parts: a house in another district.</summary>
    /// <param name="parts">Its parts: the communes and wards of a city.</param>
    /// <returns>The scope.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="parts"/> is null.</exception>
    public static AreaScope Outside(params IEnumerable<AreaCode> parts) => new(Sorted([default, .. Guard.Against.Null(parts)]), isOutside: true);

    /// <summary>Determines whether an event counts.</summary>
    /// <param name="area">The area of the event.</param>
    /// <param name="occurred">When the event was. It is looked at where a hierarchy says what lies within the area.</param>
    /// <returns>True where it does.</returns>
    public bool Contains(AreaCode area, ReportingPeriod occurred) => PlaceOf(area, occurred) == Place.Inside;

    /// <summary>Determines whether the other scope contains the same areas.</summary>
    /// <param name="other">The other scope.</param>
    /// <returns>True where they are equal.</returns>
    public bool Equals(AreaScope? other) =>
        other is not null && _isOutside == other._isOutside && ReferenceEquals(_hierarchy, other._hierarchy)
        && (_areas is null) == (other._areas is null) && _areas.AsSpan().SequenceEqual(other._areas);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as AreaScope);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(_isOutside, IsDated, KeyedHash.Of<AreaCode>(_areas));

    /// <summary>Returns how the scope chooses, and the areas that it names.</summary>
    /// <returns>Text such as <c>in 06712</c> or <c>within 06712</c>.</returns>
    public override string ToString() =>
        _areas is null ? "everywhere" : $"{(IsDated ? "within" : _isOutside ? "not in" : "in")} {string.Join(", ", _areas)}";

    /// <summary>The scope of one area of this one; null where this one says by itself which areas it is of.</summary>
    internal AreaScope? NarrowedTo(AreaCode area) => _hierarchy is not null ? Within(_hierarchy, area) : _areas is null ? Of(area) : null;

    /// <summary>Where an event lies, seen from the scope: straddling where a part of its area became a part of it.</summary>
    internal Place PlaceOf(AreaCode area, ReportingPeriod occurred)
    {
        if (_areas is null || (_hierarchy is null ? (Array.BinarySearch(_areas, area) >= 0) != _isOutside : area == Area))
        {
            return Place.Inside;
        }

        if (_hierarchy is null)
        {
            return Place.Outside;
        }

        if (_hierarchy.LastDayOf(area, occurred.Start, occurred.End) is { } day)
        {
            return _hierarchy.IsWithin(area, Area, day) ? Place.Inside : Place.Outside;
        }

        var share = _hierarchy.PlacesOn(area, occurred.Start, occurred.End).FirstOrDefault(place => place.Area == Area).Share;
        return share == 1 ? Place.Inside : share.Sign == 0 ? Place.Outside : Place.Straddling;
    }

    /// <summary>The areas of whose scopes an event may be: its own, and where there is a hierarchy all that it lies within, or partly does.</summary>
    internal IEnumerable<AreaCode> WholesOf(AreaCode area, ReportingPeriod occurred) =>
        _hierarchy?.PlacesOn(area, occurred.Start, occurred.End).Select(static place => place.Area).Append(area).Distinct() ?? [area];

    private static AreaCode[] Sorted(IEnumerable<AreaCode> areas)
    {
        AreaCode[] sorted = [.. Guard.Against.Null(areas).Distinct().Order()];
        return sorted.Length > 0 ? sorted : throw new ArgumentException("A scope has one area at least.", nameof(areas));
    }
}
