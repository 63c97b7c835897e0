using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using MongCai.Kpi.Serialization;

namespace MongCai.Kpi.Poverty;

/// <summary>A household at a review: its class and its size, and where it is known its category.</summary>
/// <remarks>
/// Equality is that of all parts. Text form, for a reader only: <c>22-0417 poor, 4 persons</c>, with a category <c>22-0417 poor, 4 persons, ethnic*sex=tay*F</c>.
/// JSON form: <c>{"householdId":"22-0417","class":"poor","persons":4,"category":"ethnic*sex=tay*F"}</c>, without the category where none is known.
/// </remarks>
/// <example><c>new HouseholdStatus("22-0417", PovertyClass.Poor, persons: 4) { Category = Category.Cross(sex["F"], ethnic["tay"]) }</c></example>
[JsonConverter(typeof(ObjectJsonConverter<HouseholdStatus>))]
public sealed partial record HouseholdStatus
{
    /// <summary>A household.</summary>
    /// <param name="householdId">The id by which it is matched, the same at every review.</param>
    /// <param name="povertyClass">Its class.</param>
    /// <param name="persons">How many persons belong to it, one at least.</param>
    /// <exception cref="ArgumentException"><paramref name="householdId"/> is null, empty or blank.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There is no such class, or nobody belongs to it.</exception>
    public HouseholdStatus(string householdId, PovertyClass povertyClass, int persons)
    {
        HouseholdId = Guard.Against.NullOrWhiteSpace(householdId);
        Class = povertyClass is >= PovertyClass.Other and <= PovertyClass.Poor ? povertyClass : Guard.Against.UnknownValue(povertyClass);
        Persons = persons > 0 ? persons : throw new ArgumentOutOfRangeException(nameof(persons), $"Household {householdId}: one person at least, not {(Rational)persons}.");
    }

    /// <summary>The id by which it is matched.</summary>
    public string HouseholdId { get; }

    /// <summary>Its class.</summary>
    public PovertyClass Class { get; }

    /// <summary>How many persons belong to it.</summary>
    public int Persons { get; }

    /// <summary>Gets the category that the household says it is in, by which <see cref="HouseholdSnapshot.CountBy"/> counts it.</summary>
    /// <value><see cref="Category.Total"/> unless set: it says none. Where several are known, such as the sex of its head (chủ hộ) and its ethnic group, all of them crossed (<see cref="Category.Cross"/>).</value>
    public Category Category { get; init; }

    /// <summary>Returns household, class and size, and the category where there is one.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => $"{HouseholdId} {Class.ToText()}, {(Rational)Persons} persons{(Category.IsTotal ? string.Empty : $", {Category}")}";

    /// <summary>Whether class and size are the same, which is all that a movement looks at.</summary>
    internal static bool MovesAs(HouseholdStatus? one, HouseholdStatus? other) => (one?.Class, one?.Persons) == (other?.Class, other?.Persons);
}
