using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using MongCai.Kpi.Serialization;
using NodaTime;
using NodaTime.Text;

namespace MongCai.Kpi.Poverty;

/// <summary>
/// The number of poor and near-poor households in an area at a date under a standard, of all households or of one category; also the number of persons, where
/// known.
/// </summary>
/// <remarks>
/// The standard is given and never inferred from the date, because a year-end at which the standard changes is counted under both standards. A yearly review
/// runs from September to December, so a count within the year is provisional.
/// Two counts are equal if all their parts are equal. The text form, with the households, is for readers only: <c>193 2019-06-30 vn-2016: 97 poor of 26576</c>,
/// and of a category <c>193 sex=F 2019-06-30 vn-2016: 41 poor of 6021</c>.
/// The JSON form is <c>{"area":"193","category":"sex=F","date":"2019-06-30","standard":"vn-2016","households":{…},"persons":{…}}</c>, without the category
/// where it is the total, and without persons that are not known.
/// </remarks>
/// <example>
/// <code>
/// var count = new PovertyCount(new AreaCode("193"), new LocalDate(2019, 6, 30), PovertyStandard.National2016, new PovertyTally(26_576, 97));
/// Console.WriteLine(count.Households.PoorRate); // the exact ratio 97/26576
/// </code>
/// </example>
[JsonConverter(typeof(ObjectJsonConverter<PovertyCount>))]
public sealed partial record PovertyCount
{
    /// <summary>Creates a count of the households of an area at a date.</summary>
    /// <param name="area">The area that the households live in.</param>
    /// <param name="date">The date that the count is about.</param>
    /// <param name="standard">The standard by which the households were classified.</param>
    /// <param name="households">The counts of households.</param>
    /// <param name="persons">The counts of the persons in them; null where they are not known.</param>
    /// <exception cref="ArgumentException">
    /// Among the poor, the near-poor or the rest there are fewer persons than households, or persons without a household; or <paramref name="date"/> is not in
    /// the ISO calendar.
    /// </exception>
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

    /// <summary>Gets the area that the households live in.</summary>
    public AreaCode Area { get; }

    /// <summary>
    /// Gets the category of the households that were counted, such as the households headed by a woman. <see cref="HouseholdSnapshot.CountBy"/> sets the
    /// category.
    /// </summary>
    /// <value><see cref="Category.Total"/> unless set, which means all households. The persons are all who live in the households of the category.</value>
    /// <example><c>new PovertyCount(commune, date, standard, new PovertyTally(6_021, 41)) { Category = sex["F"] }</c></example>
    public Category Category { get; init; }

    /// <summary>Gets the date that the count is about.</summary>
    public LocalDate Date { get; }

    /// <summary>Gets the standard by which the households were classified.</summary>
    public PovertyStandard Standard { get; }

    /// <summary>Gets the counts of households.</summary>
    public PovertyTally Households { get; }

    /// <summary>Gets the counts of the persons in the households; null where they are not known.</summary>
    public PovertyTally? Persons { get; }

    /// <summary>
    /// Gets the rate of multidimensionally poor households (nghèo đa chiều), which is not the poverty rate: in the national standards since 2022 it is the rate
    /// of poor and near-poor together.
    /// </summary>
    /// <value>
    /// The exact ratio. Under any other standard undefined, <see cref="UndefinedReason.MethodNotApplicable"/>; otherwise undefined where
    /// <see cref="PovertyTally.PoorAndNearPoorRate"/> is.
    /// </value>
    public Calculated<Ratio> MultidimensionalPovertyRate =>
        Standard.CountsMultidimensionalPoor ? Households.PoorAndNearPoorRate : UndefinedReason.MethodNotApplicable;

    private static bool Fit(PovertyTally households, PovertyTally persons)
    {
        var bothHaveNearPoor = households.NearPoor is not null && persons.NearPoor is not null;
        var (nearPoor, nearPoorPersons) = bothHaveNearPoor ? (households.NearPoor.GetValueOrDefault(), persons.NearPoor.GetValueOrDefault()) : (0, 0);
        return HouseholdOccupancy.Fits(households.Poor, persons.Poor)
            && HouseholdOccupancy.Fits(nearPoor, nearPoorPersons)
            && HouseholdOccupancy.Fits(households.Total - households.Poor - nearPoor, persons.Total - persons.Poor - nearPoorPersons);
    }

    /// <summary>Returns a text with area, category where it is not the total, date, standard and households.</summary>
    /// <returns>A text such as <c>193 2019-06-30 vn-2016: 97 poor of 26576</c>.</returns>
    public override string ToString() => $"{Area} {(Category.IsTotal ? string.Empty : $"{Category} ")}{LocalDatePattern.Iso.Format(Date)} {Standard.Code}: {Households}";
}
