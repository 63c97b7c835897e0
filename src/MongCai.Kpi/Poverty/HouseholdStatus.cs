using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using MongCai.Kpi.Serialization;

namespace MongCai.Kpi.Poverty;

/// <summary>A household at a review: its poverty class, its size and, where known, its category.</summary>
/// <remarks>
/// Two statuses are equal if all their parts are equal. The text form is for readers only: <c>22-0417 poor, 4 persons</c>, and with a category
/// <c>22-0417 poor, 4 persons, ethnic*sex=tay*F</c>.
/// The JSON form is <c>{"householdId":"22-0417","class":"poor","persons":4,"category":"ethnic*sex=tay*F"}</c>, without the category where none is known.
/// </remarks>
/// <example><c>new HouseholdStatus("22-0417", PovertyClass.Poor, persons: 4) { Category = Category.Cross(sex["F"], ethnic["tay"]) }</c></example>
[JsonConverter(typeof(ObjectJsonConverter<HouseholdStatus>))]
public sealed partial record HouseholdStatus
{
    /// <summary>Creates the status of a household at a review.</summary>
    /// <param name="householdId">The id by which the household is matched, the same at every review.</param>
    /// <param name="povertyClass">The poverty class of the household.</param>
    /// <param name="persons">The number of persons in the household, at least one.</param>
    /// <exception cref="ArgumentException"><paramref name="householdId"/> is null, empty or blank.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There is no such class, or <paramref name="persons"/> is less than 1.</exception>
    public HouseholdStatus(string householdId, PovertyClass povertyClass, int persons)
    {
        HouseholdId = Guard.Against.NullOrWhiteSpace(householdId);
        Class = povertyClass is >= PovertyClass.Other and <= PovertyClass.Poor ? povertyClass : Guard.Against.UnknownValue(povertyClass);
        Persons = persons > 0 ? persons : throw new ArgumentOutOfRangeException(nameof(persons), $"Household {householdId}: one person at least, not {(Rational)persons}.");
    }

    /// <summary>Gets the id by which the household is matched between reviews.</summary>
    public string HouseholdId { get; }

    /// <summary>Gets the poverty class of the household.</summary>
    public PovertyClass Class { get; }

    /// <summary>Gets the number of persons in the household.</summary>
    public int Persons { get; }

    /// <summary>Gets the category that the household says it is in, by which <see cref="HouseholdSnapshot.CountBy"/> counts the household.</summary>
    /// <value>
    /// <see cref="Category.Total"/> unless set, which means that the household says no category. Where several are known, such as the sex of the head of
    /// household (chủ hộ) and the ethnic group, they are crossed into one (<see cref="Category.Cross"/>).
    /// </value>
    public Category Category { get; init; }

    /// <summary>Returns a text with household, class and size, and with the category where there is one.</summary>
    /// <returns>A text such as <c>22-0417 poor, 4 persons</c>, or <c>22-0417 poor, 4 persons, ethnic*sex=tay*F</c>.</returns>
    public override string ToString() => $"{HouseholdId} {Class.ToText()}, {(Rational)Persons} persons{(Category.IsTotal ? string.Empty : $", {Category}")}";

    /// <summary>Determines whether two statuses have the same class and size, which is all that a movement depends on.</summary>
    internal static bool MovesAs(HouseholdStatus? one, HouseholdStatus? other) => (one?.Class, one?.Persons) == (other?.Class, other?.Persons);
}
