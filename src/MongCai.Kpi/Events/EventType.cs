using System.Collections.ObjectModel;
using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using MongCai.Kpi.Serialization;

namespace MongCai.Kpi.Events;

/// <summary>A type of event, such as job fairs, inspections or houses handed over, with the quantities that its events may have.</summary>
/// <remarks>
/// <para>
/// Define a type for each kind of event that is counted: a <see cref="CountingRule"/> names the types that count, and an <see cref="EventCatalogue"/> lists the
/// types that a host knows.
/// </para>
/// <para>
/// Equality is by reference; a catalogue accepts each code once. The text form, for display only, is the code, followed by the quantities if there are any. The
/// JSON form is <c>{"code":"training","name":{"vi":"…","en":"…"},"quantities":{"learners":"person"}}</c>; a name that equals the code is left out, and so are
/// the quantities if there are none.
/// </para>
/// </remarks>
/// <example>
/// <code>
/// var training = new EventType("training") { Quantities = new Dictionary&lt;string, Unit&gt; { ["learners"] = Unit.Person } };
/// </code>
/// </example>
[JsonConverter(typeof(ObjectJsonConverter<EventType>))]
public sealed partial class EventType
{
    /// <summary>Creates a type of event.</summary>
    /// <param name="code">The code that identifies the type.</param>
    /// <param name="name">The name of the type in reports; null to use the code as the name.</param>
    /// <exception cref="ArgumentException"><paramref name="code"/> is null, empty or blank.</exception>
    public EventType(string code, LocalisedText? name = null)
    {
        Code = Guard.Against.NullOrWhiteSpace(code);
        Name = name ?? code;
    }

    /// <summary>Gets the code that identifies the type.</summary>
    public string Code { get; }

    /// <summary>Gets the name of the type in reports.</summary>
    public LocalisedText Name { get; }

    /// <summary>Gets or initialises the quantities that events of the type may have: the name of each, with its unit.</summary>
    /// <value>Empty unless set.</value>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public IReadOnlyDictionary<string, Unit> Quantities
    {
        get;
        init => field = new ReadOnlyDictionary<string, Unit>(new Dictionary<string, Unit>(Guard.Against.Null(value), StringComparer.Ordinal));
    }
        = ReadOnlyDictionary<string, Unit>.Empty;

    /// <summary>Returns the code, followed by the quantities with their units if there are any, for display only.</summary>
    /// <returns>Text such as <c>fair (learners in person)</c>.</returns>
    public override string ToString() => Quantities.Count == 0
        ? Code
        : $"{Code} ({Listing.Of([.. Quantities.OrderBy(static quantity => quantity.Key, StringComparer.Ordinal)], static quantity => $"{quantity.Key} in {quantity.Value}")})";

    /// <summary>Explains which quantity does not fit the type; returns null when all quantities fit.</summary>
    internal string? ProblemOf(EventFacts facts)
    {
        foreach (var quantity in facts.Quantities)
        {
            if (!Quantities.TryGetValue(quantity.Name, out var unit))
            {
                return $"{Code} has no quantity {quantity.Name}";
            }

            if (unit.BaseUnit != quantity.Unit.BaseUnit)
            {
                return $"{quantity.Name} of {Code} is in {unit}, not in {quantity.Unit}";
            }
        }

        return null;
    }
}
