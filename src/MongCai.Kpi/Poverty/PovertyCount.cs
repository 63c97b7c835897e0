using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using MongCai.Kpi.Serialization;
using NodaTime;
using NodaTime.Text;

namespace MongCai.Kpi.Poverty;

/// <summary>What was counted in an area at a date under a standard, of all or of a category: households, and persons where they are known.</summary>
/// <remarks>
/// The standard is given, never inferred from the date: a year-end is counted under two where they change.
/// A yearly review runs from September to December, so a count within the year is a provisional one.
/// Equality is that of all parts. Text form, for a reader only: <c>193 2019-06-30 vn-2016: 97 poor of 26576</c>, households; of a category <c>193 sex=F 2019-06-30 vn-2016: 41 poor of 6021</c>.
/// JSON form: <c>{"area":"193","category":"sex=F","date":"2019-06-30","standard":"vn-2016","households":{…},"persons":{…}}</c>, without the category where it is the total, and without persons that are not known.
/// </remarks>
[JsonConverter(typeof(ObjectJsonConverter<PovertyCount>))]
public sealed partial record PovertyCount
{
    /// <summary>A count.</summary>
    /// <param name="area">The area.</param>
    /// <param name="date">The date it is about.</param>
    /// <param name="standard">The standard by which was counted.</param>
    /// <param name="households">The households.</param>
    /// <param name="persons">The persons in them; null where they are not known.</param>
    /// <exception cref="ArgumentException">There are fewer persons than households, or persons without a household, among the poor, the near-poor or the rest; or <paramref name="date"/> is not in the ISO calendar.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="standard"/> or <paramref name="households"/> is null.</exception>
    public PovertyCount(AreaCode area, LocalDate date, PovertyStandard standard, PovertyTally households, PovertyTally? persons = null)
    {
        Area = area;
        Date = Guard.Against.NotIso(date);
        Standard = Guard.Against.Null(standard);
        Households = Guard.Against.Null(households);
        Persons = persons;
        if (persons is not null && !Fit(households, persons))
        {
            throw new ArgumentException($"Households: {households}; persons: {persons}. A household has a person at least, and a person a household.", nameof(persons));
        }
    }

    /// <summary>The area.</summary>
    public AreaCode Area { get; }

    /// <summary>Gets the category of the households that were counted, such as those of a woman as their head. <see cref="HouseholdSnapshot.CountBy"/> sets it.</summary>
    /// <value><see cref="Category.Total"/> unless set: all households. The persons are all that live in the households of the category.</value>
    /// <example><c>new PovertyCount(commune, date, standard, new PovertyTally(6_021, 41)) { Category = sex["F"] }</c></example>
    public Category Category { get; init; }

    /// <summary>The date it is about.</summary>
    public LocalDate Date { get; }

    /// <summary>The standard by which was counted.</summary>
    public PovertyStandard Standard { get; }

    /// <summary>The households.</summary>
    public PovertyTally Households { get; }

    /// <summary>The persons in them; null where they are not known.</summary>
    public PovertyTally? Persons { get; }

    /// <summary>
    /// The rate of multidimensionally poor households (nghèo đa chiều): poor and near-poor together in the national standards since 2022, which is not the poverty rate.
    /// Otherwise undefined: <see cref="UndefinedReason.MethodNotApplicable"/>, or as <see cref="PovertyTally.PoorAndNearPoorRate"/>.
    /// </summary>
    public Calculated<Ratio> MultidimensionalPovertyRate =>
        Standard.CountsMultidimensionalPoor ? Households.PoorAndNearPoorRate : UndefinedReason.MethodNotApplicable;

    private static bool Fit(PovertyTally households, PovertyTally persons)
    {
        var bothHaveNearPoor = households.NearPoor is not null && persons.NearPoor is not null;
        var (nearPoor, nearPoorPersons) = bothHaveNearPoor ? (households.NearPoor.GetValueOrDefault(), persons.NearPoor.GetValueOrDefault()) : (0, 0);
        return Inhabited.Fits(households.Poor, persons.Poor)
            && Inhabited.Fits(nearPoor, nearPoorPersons)
            && Inhabited.Fits(households.Total - households.Poor - nearPoor, persons.Total - persons.Poor - nearPoorPersons);
    }

    /// <summary>Returns area, category where it is not the total, date, standard and households.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => $"{Area} {(Category.IsTotal ? string.Empty : $"{Category} ")}{LocalDatePattern.Iso.Format(Date)} {Standard.Code}: {Households}";
}
