using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using MongCai.Kpi.Serialization;

namespace MongCai.Kpi.Events;

/// <summary>The organisers whose events a <see cref="CountingRule"/> counts, and whether the events of different organisers are added.</summary>
/// <remarks>
/// <para>
/// Use a scope when several bodies organise events of the same type. By default their events are not added, because a sum over different bodies is rarely
/// meant.
/// </para>
/// <para>
/// Two scopes are equal when they contain the same organisers in the same way. The text form, for display only, is <c>one organiser</c>, <c>any organiser</c>,
/// <c>by A, B</c> or <c>by only A, B</c>. There is no JSON form.
/// </para>
/// </remarks>
/// <example>
/// <code>
/// var all = rule with { Organisers = OrganiserScope.AnyOrganiser };
/// </code>
/// </example>
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

    /// <summary>Gets the scope of the events of one organiser, whichever it is.</summary>
    /// <value>
    /// If no single organiser has organised all of the events, alone or with others, the figure is undefined. Events whose organiser is not known do not
    /// conflict with each other: they are treated as events of one organiser.
    /// </value>
    public static OrganiserScope OneOrganiser { get; } = new("one organiser", []);

    /// <summary>Gets the scope of the events of all organisers, added together.</summary>
    public static OrganiserScope AnyOrganiser { get; } = new("any organiser", []);

    /// <summary>
    /// Returns the scope of the events that at least one of the given organisers organised, alone or with others. The events are added; an event that two of
    /// them shared counts once.
    /// </summary>
    /// <param name="organisers">The organisers whose events count.</param>
    /// <returns>The scope of the given organisers, together with whoever shared an event with them.</returns>
    /// <exception cref="ArgumentNullException">An organiser is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="organisers"/> is empty.</exception>
    public static OrganiserScope By(params IEnumerable<Organisation> organisers) => Of("by", organisers, isAlone: false);

    /// <summary>Returns the scope of the events that only the given organisers organised, and nobody else. The events are added.</summary>
    /// <param name="organisers">The organisers whose events count.</param>
    /// <returns>The scope of the given organisers, without events that they shared with others.</returns>
    /// <exception cref="ArgumentNullException">An organiser is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="organisers"/> is empty.</exception>
    public static OrganiserScope ByOnly(params IEnumerable<Organisation> organisers) => Of("by only", organisers, isAlone: true);

    /// <summary>Determines whether another scope contains the same organisers in the same way.</summary>
    /// <param name="other">The scope to compare with.</param>
    /// <returns>True when the scopes are equal.</returns>
    public bool Equals(OrganiserScope? other) =>
        other is not null && string.Equals(_name, other._name, StringComparison.Ordinal) && _organisers.AsSpan().SequenceEqual(other._organisers);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as OrganiserScope);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(_name, KeyedHash.Of<Organisation>(_organisers));

    /// <summary>Returns which organisers' events count, for display only.</summary>
    /// <returns>Text such as <c>one organiser</c> or <c>by A, B</c>.</returns>
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
