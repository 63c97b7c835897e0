using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using MongCai.Kpi.Serialization;

namespace MongCai.Kpi.Events;

/// <summary>The areas whose events a <see cref="CountingRule"/> counts. The scope also determines the area to which the resulting figure belongs.</summary>
/// <remarks>
/// <para>Use a scope when a figure is to cover only some areas, such as one ward, or an area of a hierarchy with everything that lies within it.</para>
/// <para>
/// Two scopes are equal when they contain the same areas in the same way and, if there is a hierarchy, refer to the same hierarchy object. The text form, for
/// display only, is <c>everywhere</c>, <c>in ., 06712</c>, <c>not in ., 06712</c> or <c>within 06712</c>. There is no JSON form.
/// </para>
/// </remarks>
/// <example>
/// The following rule counts the events of one ward, and its figure belongs to the ward:
/// <code>
/// var inWard = rule with { Areas = AreaScope.Of(ward) };
/// </code>
/// </example>
[JsonConverter(typeof(ObjectJsonConverter<AreaScope>))]
public sealed class AreaScope : IEquatable<AreaScope>, INotJson<AreaScope>
{
    // The areas are sorted; null stands for everywhere.
    private readonly AreaCode[]? _areas;
    private readonly bool _isOutside;

    // Null when the code of an area alone decides.
    private readonly AreaHierarchy? _hierarchy;

    private AreaScope(AreaCode[]? areas, bool isOutside = false, AreaHierarchy? hierarchy = null)
    {
        _areas = areas;
        _isOutside = isOutside;
        _hierarchy = hierarchy;
        Area = areas is [var only] && !isOutside ? only : AreaCode.ReportingAuthority;
    }

    /// <summary>Gets the scope that contains every area.</summary>
    public static AreaScope Everywhere { get; } = new(areas: null);

    /// <summary>Gets the area to which a figure with this scope belongs.</summary>
    /// <value>The named area when the scope is one area, with or without all that lies within it; the reporting authority in all other cases.</value>
    public AreaCode Area { get; }

    /// <summary>Gets a value indicating whether the scope has a hierarchy, so that the day of an event decides together with the code of its area.</summary>
    internal bool IsDated => _hierarchy is not null;

    /// <summary>Returns the scope of one or more areas.</summary>
    /// <param name="areas">
    /// The areas of the scope. Each is matched by its own code: parts of a named area are not included unless they are named as well.
    /// </param>
    /// <returns>The scope that contains the named areas and no others.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="areas"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="areas"/> is empty.</exception>
    public static AreaScope Of(params IEnumerable<AreaCode> areas) => new(Sorted(areas));

    /// <summary>Returns the scope of an area together with everything that lies within it on the day of the event.</summary>
    /// <param name="areas">The hierarchy that knows which areas exist on which day, and to which area each belongs.</param>
    /// <param name="whole">The area whose events count, together with those of the areas within it.</param>
    /// <returns>
    /// The scope of the area. When an event is known only by a range of days, the last of these days on which its area exists decides. An event that is filed
    /// under an area which no longer exists lies in the areas that replaced it; when its area was divided, and only some of the parts lie within the whole, the
    /// event is listed as <see cref="EventFigure.Straddling"/> and does not count.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="areas"/> is null.</exception>
    public static AreaScope Within(AreaHierarchy areas, AreaCode whole) => new([whole], hierarchy: Guard.Against.Null(areas));

    /// <summary>Returns the scope of the reporting authority's own area and its parts.</summary>
    /// <param name="parts">The parts of the area, such as the communes and wards of a city.</param>
    /// <returns>The scope that contains the area of the reporting authority and the named parts.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="parts"/> is null.</exception>
    public static AreaScope Inside(params IEnumerable<AreaCode> parts) => new(Sorted([default, .. Guard.Against.Null(parts)]));

    /// <summary>Returns the scope of everything outside the reporting authority's own area and its parts, such as a house built in another district.</summary>
    /// <param name="parts">The parts of the area, such as the communes and wards of a city.</param>
    /// <returns>The scope that contains every area except that of the reporting authority and the named parts.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="parts"/> is null.</exception>
    public static AreaScope Outside(params IEnumerable<AreaCode> parts) => new(Sorted([default, .. Guard.Against.Null(parts)]), isOutside: true);

    /// <summary>Determines whether the scope contains an event, given its area and date.</summary>
    /// <param name="area">The area of the event.</param>
    /// <param name="occurred">The period in which the event occurred. It matters only when the scope has a hierarchy.</param>
    /// <returns>True when the event lies in the scope; false when it lies outside, or only partly inside.</returns>
    public bool Contains(AreaCode area, ReportingPeriod occurred) => PlaceOf(area, occurred) == Placement.Inside;

    /// <summary>Determines whether another scope contains the same areas in the same way.</summary>
    /// <param name="other">The scope to compare with.</param>
    /// <returns>True when the scopes are equal.</returns>
    public bool Equals(AreaScope? other) =>
        other is not null && _isOutside == other._isOutside && ReferenceEquals(_hierarchy, other._hierarchy)
        && (_areas is null) == (other._areas is null) && _areas.AsSpan().SequenceEqual(other._areas);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as AreaScope);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(_isOutside, IsDated, KeyedHash.Of<AreaCode>(_areas));

    /// <summary>Returns how the scope selects areas, and the areas that it names.</summary>
    /// <returns>Text such as <c>everywhere</c>, <c>in 06712</c> or <c>within 06712</c>.</returns>
    public override string ToString() =>
        _areas is null ? "everywhere" : $"{(IsDated ? "within" : _isOutside ? "not in" : "in")} {string.Join(", ", _areas)}";

    /// <summary>Returns this scope restricted to one area; null when the scope itself already names its areas.</summary>
    internal AreaScope? NarrowedTo(AreaCode area) => _hierarchy is not null ? Within(_hierarchy, area) : _areas is null ? Of(area) : null;

    /// <summary>
    /// Determines where an event lies relative to the scope: straddling when its area was divided and only some of the parts lie within the scope.
    /// </summary>
    internal Placement PlaceOf(AreaCode area, ReportingPeriod occurred)
    {
        if (_areas is null || (_hierarchy is null ? (Array.BinarySearch(_areas, area) >= 0) != _isOutside : area == Area))
        {
            return Placement.Inside;
        }

        if (_hierarchy is null)
        {
            return Placement.Outside;
        }

        if (_hierarchy.LastDayOf(area, occurred.Start, occurred.End) is { } day)
        {
            return _hierarchy.IsWithin(area, Area, day) ? Placement.Inside : Placement.Outside;
        }

        var share = _hierarchy.PlacesOn(area, occurred.Start, occurred.End).FirstOrDefault(place => place.Area == Area).Share;
        return share == 1 ? Placement.Inside : share.Sign == 0 ? Placement.Outside : Placement.Straddling;
    }

    /// <summary>
    /// Returns the areas whose scopes may contain an event: its own area and, with a hierarchy, every area within which it lies wholly or partly.
    /// </summary>
    internal IEnumerable<AreaCode> WholesOf(AreaCode area, ReportingPeriod occurred) =>
        _hierarchy?.PlacesOn(area, occurred.Start, occurred.End).Select(static place => place.Area).Append(area).Distinct() ?? [area];

    private static AreaCode[] Sorted(IEnumerable<AreaCode> areas)
    {
        AreaCode[] sorted = [.. Guard.Against.Null(areas).Distinct().Order()];
        return sorted.Length > 0 ? sorted : throw new ArgumentException("A scope has one area at least.", nameof(areas));
    }
}
