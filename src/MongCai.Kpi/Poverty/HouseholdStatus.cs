using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using MongCai.Kpi.Serialization;

namespace MongCai.Kpi.Poverty;

/// <summary>A household at a review: its class and its size.</summary>
/// <remarks>Equality is that of all parts. Text form: <c>22-0417 poor, 4 persons</c>.</remarks>
[JsonConverter(typeof(WriteOnlyJsonConverter<HouseholdStatus>))]
public sealed record HouseholdStatus
{
    /// <summary>A household.</summary>
    /// <param name="household">The id by which it is matched, the same at every review.</param>
    /// <param name="povertyClass">Its class.</param>
    /// <param name="persons">How many persons belong to it, one at least.</param>
    /// <exception cref="ArgumentException"><paramref name="household"/> is null, empty or blank.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There is no such class, or nobody belongs to it.</exception>
    public HouseholdStatus(string household, PovertyClass povertyClass, int persons)
    {
        Household = Guard.Against.NullOrWhiteSpace(household);
        Class = povertyClass is >= PovertyClass.Other and <= PovertyClass.Poor ? povertyClass : Guard.Against.UnknownValue(povertyClass);
        Persons = persons > 0 ? persons : throw new ArgumentOutOfRangeException(nameof(persons), $"Household {household}: one person at least, not {(Rational)persons}.");
    }

    /// <summary>The id by which it is matched.</summary>
    public string Household { get; }

    /// <summary>Its class.</summary>
    public PovertyClass Class { get; }

    /// <summary>How many persons belong to it.</summary>
    public int Persons { get; }

    /// <summary>Household, class and size.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => $"{Household} {Class.ToText()}, {(Rational)Persons} persons";
}
