using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using MongCai.Kpi.Serialization;

namespace MongCai.Kpi.Events;

/// <summary>Which areas an event may be in to count.</summary>
/// <remarks>Equality is that of what it contains. Text form, for a reader only: <c>everywhere</c>, <c>in ., 06712</c>, <c>not in ., 06712</c>.</remarks>
[JsonConverter(typeof(WriteOnlyJsonConverter<AreaScope>))]
public sealed class AreaScope : IEquatable<AreaScope>
{
    // Sorted; null for everywhere.
    private readonly AreaCode[]? _areas;
    private readonly bool _isOutside;

    private AreaScope(AreaCode[]? areas, bool isOutside = false)
    {
        _areas = areas;
        _isOutside = isOutside;
    }

    /// <summary>In any area.</summary>
    public static AreaScope Everywhere { get; } = new(areas: null);

    /// <summary>In one of these areas.</summary>
    /// <param name="areas">The areas, each by its own code: those that are part of another are named as well.</param>
    /// <returns>The scope.</returns>
    /// <exception cref="ArgumentException">There is no area.</exception>
    public static AreaScope In(params IEnumerable<AreaCode> areas) => new(Sorted(areas));

    /// <summary>In the area of whoever reports, or in one of its parts.</summary>
    /// <param name="parts">Its parts: the communes and wards of a city.</param>
    /// <returns>The scope.</returns>
    public static AreaScope Inside(params IEnumerable<AreaCode> parts) => new(Sorted([default, .. Guard.Against.Null(parts)]));

    /// <summary>Neither in the area of whoever reports nor in one of its parts: a house in another district.</summary>
    /// <param name="parts">Its parts: the communes and wards of a city.</param>
    /// <returns>The scope.</returns>
    public static AreaScope Outside(params IEnumerable<AreaCode> parts) => new(Sorted([default, .. Guard.Against.Null(parts)]), isOutside: true);

    /// <summary>Whether an event in an area counts.</summary>
    /// <param name="area">The area.</param>
    /// <returns>True where it does.</returns>
    public bool Contains(AreaCode area) => _areas is null || (Array.BinarySearch(_areas, area) >= 0) != _isOutside;

    /// <summary>Whether the other contains the same areas.</summary>
    /// <param name="other">The other scope.</param>
    /// <returns>True where they are equal.</returns>
    public bool Equals(AreaScope? other) =>
        other is not null && _isOutside == other._isOutside && (_areas is null) == (other._areas is null) && _areas.AsSpan().SequenceEqual(other._areas);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as AreaScope);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(_isOutside, _areas?.Length, _areas?[0]);

    /// <summary>The areas.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => _areas is null ? "everywhere" : $"{(_isOutside ? "not " : string.Empty)}in {string.Join(", ", _areas)}";

    private static AreaCode[] Sorted(IEnumerable<AreaCode> areas)
    {
        AreaCode[] sorted = [.. Guard.Against.Null(areas).Distinct().Order()];
        return sorted.Length > 0 ? sorted : throw new ArgumentException("A scope has one area at least.", nameof(areas));
    }
}
