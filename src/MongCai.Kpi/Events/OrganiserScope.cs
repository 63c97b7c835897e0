using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using MongCai.Kpi.Serialization;

namespace MongCai.Kpi.Events;

/// <summary>Whose events count, and whether those of different organisers are added.</summary>
/// <remarks>Equality is that of what it contains. Text form, for a reader only: <c>one organiser</c>, <c>any organiser</c>, <c>by A, B</c>, <c>by only A, B</c>.</remarks>
[JsonConverter(typeof(ObjectJsonConverter<OrganiserScope>))]
public sealed class OrganiserScope : IEquatable<OrganiserScope>, INotJson<OrganiserScope>
{
    private readonly string _name;
    private readonly Organisation[] _organisers;
    private readonly bool _isAlone;

    private OrganiserScope(string name, Organisation[] organisers, bool isAlone = false)
    {
        _name = name;
        _organisers = organisers;
        _isAlone = isAlone;
    }

    /// <summary>Those of one organiser, whichever it is: where no organiser has organised all of them, alone or with others, there is no figure. Events whose organiser is not known are those of one organiser.</summary>
    public static OrganiserScope OneOrganiser { get; } = new("one organiser", []);

    /// <summary>Those of all organisers, added.</summary>
    public static OrganiserScope AnyOrganiser { get; } = new("any organiser", []);

    /// <summary>Those of one of these organisers, alone or with others, added; what two of them shared counts once.</summary>
    /// <param name="organisers">The organisers.</param>
    /// <returns>The scope.</returns>
    /// <exception cref="ArgumentNullException">An organiser is null.</exception>
    /// <exception cref="ArgumentException">There is no organiser.</exception>
    public static OrganiserScope By(params IEnumerable<Organisation> organisers) => Of("by", organisers, isAlone: false);

    /// <summary>Those of these organisers and of nobody else, added.</summary>
    /// <param name="organisers">The organisers.</param>
    /// <returns>The scope.</returns>
    /// <exception cref="ArgumentNullException">An organiser is null.</exception>
    /// <exception cref="ArgumentException">There is no organiser.</exception>
    public static OrganiserScope ByOnly(params IEnumerable<Organisation> organisers) => Of("by only", organisers, isAlone: true);

    /// <summary>Whether the other contains the same.</summary>
    /// <param name="other">The other scope.</param>
    /// <returns>True where they are equal.</returns>
    public bool Equals(OrganiserScope? other) =>
        other is not null && string.Equals(_name, other._name, StringComparison.Ordinal) && _organisers.AsSpan().SequenceEqual(other._organisers);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as OrganiserScope);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(_name, KeyedHash.Of<Organisation>(_organisers));

    /// <summary>Says whose events count.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => _organisers.Length == 0 ? _name : $"{_name} {string.Join<Organisation>(", ", _organisers)}";

    internal bool Contains(IReadOnlyList<Organisation> organisers) =>
        _organisers.Length == 0
        || (_isAlone ? organisers.Count > 0 && organisers.All(_organisers.Contains) : organisers.Any(_organisers.Contains));

    private static OrganiserScope Of(string name, IEnumerable<Organisation> organisers, bool isAlone)
    {
        Organisation[] sorted =
        [
            .. Guard.Against.Null(organisers).Select(static organiser => Guard.Against.Null(organiser, nameof(organisers))).Distinct().OrderBy(static organiser => organiser.Code, StringComparer.Ordinal),
        ];
        return sorted.Length > 0 ? new(name, sorted, isAlone) : throw new ArgumentException("A scope has one organiser at least.", nameof(organisers));
    }
}
