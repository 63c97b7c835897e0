using System.Collections.ObjectModel;
using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using MongCai.Kpi.Serialization;

namespace MongCai.Kpi.Events;

/// <summary>A type of event: job fairs, inspections, houses handed over.</summary>
/// <remarks>
/// Equality is that of the reference; a catalogue takes each code once. Text form, for a reader only: the code.
/// JSON form: <c>{"code":"training","name":{"vi":"…","en":"…"},"quantities":{"learners":"person"}}</c>, without a name that is the code and without quantities that there are not.
/// </remarks>
[JsonConverter(typeof(ObjectJsonConverter<EventType>))]
public sealed partial class EventType
{
    /// <summary>A type.</summary>
    /// <param name="code">Its code, by which it is known.</param>
    /// <param name="name">How reports call it; by its code where there is no name.</param>
    /// <exception cref="ArgumentException"><paramref name="code"/> is null, empty or blank.</exception>
    public EventType(string code, LocalisedText? name = null)
    {
        Code = Guard.Against.NullOrWhiteSpace(code);
        Name = name ?? code;
    }

    /// <summary>The code, by which it is known.</summary>
    public string Code { get; }

    /// <summary>How reports call it.</summary>
    public LocalisedText Name { get; }

    /// <summary>The amounts that such events may have, by name, with the unit of each; none where it is not set.</summary>
    /// <exception cref="ArgumentNullException">It is null.</exception>
    public IReadOnlyDictionary<string, Unit> Quantities
    {
        get;
        init => field = new ReadOnlyDictionary<string, Unit>(new Dictionary<string, Unit>(Guard.Against.Null(value), StringComparer.Ordinal));
    }
        = ReadOnlyDictionary<string, Unit>.Empty;

    /// <summary>Text form, for a reader only: the code, and the quantities with their units.</summary>
    /// <returns>The text: <c>fair (learners in person)</c>.</returns>
    public override string ToString() => Quantities.Count == 0
        ? Code
        : $"{Code} ({Listing.Of([.. Quantities.OrderBy(static quantity => quantity.Key, StringComparer.Ordinal)], static quantity => $"{quantity.Key} in {quantity.Value}")})";

    internal string? FaultOf(EventFacts facts)
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
