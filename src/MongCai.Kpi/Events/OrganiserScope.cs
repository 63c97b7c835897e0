using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using MongCai.Kpi.Serialization;

namespace MongCai.Kpi.Events;

/// <summary>Whose events count, and whether those of different bodies are added.</summary>
/// <remarks>Equality is that of what it contains. Text form, for a reader only: <c>one body</c>, <c>any body</c>, <c>by A, B</c>, <c>by only A, B</c>.</remarks>
[JsonConverter(typeof(WriteOnlyJsonConverter<OrganiserScope>))]
public sealed class OrganiserScope : IEquatable<OrganiserScope>
{
    private readonly string _name;
    private readonly Organisation[] _bodies;
    private readonly bool _isAlone;

    private OrganiserScope(string name, Organisation[] bodies, bool isAlone = false)
    {
        _name = name;
        _bodies = bodies;
        _isAlone = isAlone;
    }

    /// <summary>Those of one body, whichever it is: where no body has organised all of them, alone or with others, there is no figure. Events whose organiser is not known are those of one body.</summary>
    public static OrganiserScope OneBody { get; } = new("one body", []);

    /// <summary>Those of all bodies, added.</summary>
    public static OrganiserScope AnyBody { get; } = new("any body", []);

    /// <summary>Those that one of these bodies organised, alone or with others, added; what two of them shared counts once.</summary>
    /// <param name="bodies">The bodies.</param>
    /// <returns>The scope.</returns>
    /// <exception cref="ArgumentNullException">A body is null.</exception>
    /// <exception cref="ArgumentException">There is no body.</exception>
    public static OrganiserScope By(params IEnumerable<Organisation> bodies) => Of("by", bodies, isAlone: false);

    /// <summary>Those that these bodies organised and nobody else did, added.</summary>
    /// <param name="bodies">The bodies.</param>
    /// <returns>The scope.</returns>
    /// <exception cref="ArgumentNullException">A body is null.</exception>
    /// <exception cref="ArgumentException">There is no body.</exception>
    public static OrganiserScope ByOnly(params IEnumerable<Organisation> bodies) => Of("by only", bodies, isAlone: true);

    /// <summary>Whether the other contains the same.</summary>
    /// <param name="other">The other scope.</param>
    /// <returns>True where they are equal.</returns>
    public bool Equals(OrganiserScope? other) =>
        other is not null && string.Equals(_name, other._name, StringComparison.Ordinal) && _bodies.AsSpan().SequenceEqual(other._bodies);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as OrganiserScope);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(_name, _bodies.Length);

    /// <summary>The bodies.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => _bodies.Length == 0 ? _name : $"{_name} {string.Join<Organisation>(", ", _bodies)}";

    internal bool Contains(IReadOnlyList<Organisation> organisers) =>
        _bodies.Length == 0
        || (_isAlone ? organisers.Count > 0 && organisers.All(_bodies.Contains) : organisers.Any(_bodies.Contains));

    private static OrganiserScope Of(string name, IEnumerable<Organisation> bodies, bool isAlone)
    {
        Organisation[] sorted =
        [
            .. Guard.Against.Null(bodies).Select(static body => Guard.Against.Null(body, nameof(bodies))).Distinct().OrderBy(static body => body.Code, StringComparer.Ordinal),
        ];
        return sorted.Length > 0 ? new(name, sorted, isAlone) : throw new ArgumentException("A scope has one body at least.", nameof(bodies));
    }
}
