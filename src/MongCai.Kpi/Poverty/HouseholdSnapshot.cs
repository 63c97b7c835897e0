using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using MongCai.Kpi.Serialization;
using NodaTime;
using NodaTime.Text;

namespace MongCai.Kpi.Poverty;

/// <summary>
/// All resident households of an area at a review, each once. The households that are not poor belong to it too: a household that is absent counts as moved
/// away.
/// </summary>
/// <remarks>
/// One needs two snapshots to build a movement with <see cref="PovertyMovement.Between"/>, or one to count households with <see cref="Count"/> and
/// <see cref="CountBy"/>.
/// A snapshot keeps one entry per household, which takes no more than 40 bytes beside the household and its id. Two snapshots are equal only if they are the
/// same object.
/// </remarks>
/// <example>
/// <code>
/// var register = new HouseholdSnapshot(commune, date, PovertyStandard.National2016, [new("22-0417", PovertyClass.Poor, persons: 4), new("22-0418",
/// PovertyClass.Other, persons: 3)]);
/// Console.WriteLine(register.Count().Households); // 1 poor and 0 near-poor of 2
/// </code>
/// </example>
[JsonConverter(typeof(ObjectJsonConverter<HouseholdSnapshot>))]
public sealed class HouseholdSnapshot : INotJson<HouseholdSnapshot>
{
    private readonly Dictionary<string, HouseholdStatus> _households;

    /// <summary>Creates a snapshot of all resident households of an area.</summary>
    /// <param name="area">The area that the households live in.</param>
    /// <param name="date">The date of the review.</param>
    /// <param name="standard">The standard by which the households were classified.</param>
    /// <param name="households">All resident households, poor or not.</param>
    /// <exception cref="ArgumentException">A household occurs twice: the message names it.</exception>
    /// <exception cref="ArgumentNullException">An argument or a household is null.</exception>
    public HouseholdSnapshot(AreaCode area, LocalDate date, PovertyStandard standard, IEnumerable<HouseholdStatus> households)
    {
        Area = area;
        Date = date;
        Standard = Guard.Against.Null(standard);
        Guard.Against.Null(households);
        var isCounted = households.TryGetNonEnumeratedCount(out var count);
        _households = new Dictionary<string, HouseholdStatus>(count, StringComparer.Ordinal);
        foreach (var household in households)
        {
            if (!_households.TryAdd(Guard.Against.Null(household, nameof(households)).HouseholdId, household))
            {
                throw new ArgumentException($"Household {household.HouseholdId} comes twice: {_households[household.HouseholdId]}, and {household}. A household has one row.", nameof(households));
            }
        }

        if (!isCounted)
        {
            _households.TrimExcess();
        }
    }

    /// <summary>Gets the area that the households live in.</summary>
    public AreaCode Area { get; }

    /// <summary>Gets the date of the review.</summary>
    public LocalDate Date { get; }

    /// <summary>Gets the standard by which the households were classified.</summary>
    public PovertyStandard Standard { get; }

    /// <summary>Gets the households, in no particular order.</summary>
    public IReadOnlyCollection<HouseholdStatus> Households => _households.Values;

    /// <summary>Counts all households of the snapshot and the persons in them, by poverty class.</summary>
    /// <returns>The count of the area at the date, under the standard of the snapshot.</returns>
    public PovertyCount Count()
    {
        var sums = default(HouseholdSums);
        foreach (var household in _households.Values)
        {
            sums.Add(household);
        }

        return CountOf(sums, Category.Total);
    }

    /// <summary>
    /// Counts the households and persons in each category of a breakdown. <see cref="HouseholdStatus.Category"/> says which category a household is in.
    /// </summary>
    /// <param name="breakdown">
    /// The breakdown, such as the sex of the head of household or the ethnic group. A crossed breakdown takes each of its codes from the category of the
    /// household.
    /// </param>
    /// <returns>One count for each category, in the order of the breakdown. A category without any household has a count of zero.</returns>
    /// <remarks>
    /// The counts of an exhaustive breakdown make up <see cref="Count"/>. They could not if a household did not say its category, and would be wrongly taken
    /// for complete: such households are refused, and
    /// <see cref="WithoutCategoryOf"/> lists them so that they can be completed. Two kinds of breakdown count all the same: one with a category for the
    /// households that did not say, and one that is not exhaustive,
    /// <c>CountBy(sex with { IsExhaustive = false })</c>, whose counts cover only the households that did say, and together are at most the total.
    /// </remarks>
    /// <exception cref="ArgumentNullException"><paramref name="breakdown"/> is null.</exception>
    /// <exception cref="ArgumentException">
    /// A household is in a category that the breakdown does not have, or says no category of an exhaustive breakdown or of an exhaustive dimension of a crossed
    /// one. The message names the first such household, and for the latter says how many there are.
    /// </exception>
    /// <example><c>hamlet.CountBy(sex).Select(count => count.Observe(rate, year))</c></example>
    public IReadOnlyList<PovertyCount> CountBy(Breakdown breakdown)
    {
        var places = new CategoryPlaces(Guard.Against.Null(breakdown));
        var sums = new HouseholdSums[breakdown.Categories.Count];
        foreach (var household in _households.Values)
        {
            if (places.Find(household) is >= 0 and var place)
            {
                sums[place].Add(household);
            }
        }

        var incomplete = breakdown.Dimensions.FirstOrDefault(one => one.IsExhaustive && WithoutCategoryOf(one).Count > 0);
        return incomplete is not null && WithoutCategoryOf(incomplete) is [var first, ..] without
            ? throw new ArgumentException(
                $"{(Rational)without.Count} of {(Rational)_households.Count} households say no category of {incomplete.Code}, the first of them {first.HouseholdId}, and the counts of {breakdown} would be taken for those of all. {nameof(WithoutCategoryOf)} lists them: complete them, or count by a breakdown that has a category for them or is not exhaustive.",
                nameof(breakdown))
            : Array.AsReadOnly([.. breakdown.Categories.Select((category, place) => CountOf(sums[place], category))]);
    }

    /// <summary>
    /// Returns the households that do not say their category of a breakdown, so that they can be completed before <see cref="CountBy"/> counts them.
    /// </summary>
    /// <param name="breakdown">The breakdown. Of a crossed breakdown, a household that says only some of the dimensions is among those returned.</param>
    /// <returns>The households in the order of their ids; an empty list where all households say their category.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="breakdown"/> is null.</exception>
    /// <exception cref="ArgumentException">A household is in a category that the breakdown does not have: the message names it.</exception>
    public IReadOnlyList<HouseholdStatus> WithoutCategoryOf(Breakdown breakdown)
    {
        var places = new CategoryPlaces(Guard.Against.Null(breakdown));
        return Array.AsReadOnly([.. _households.Values.Where(household => places.Find(household) < 0).OrderBy(static household => household.HouseholdId, StringComparer.Ordinal)]);
    }

    private PovertyCount CountOf(in HouseholdSums sums, Category category) => new(Area, Date, Standard, sums.Households, sums.Persons) { Category = category };

    /// <summary>Returns a text, for readers only, with area, date, standard and the households; where there are many, only the first of them.</summary>
    /// <returns>A text such as <c>193 2019-06-30 vn-2016: 1 poor, 4 persons; 2 other, 3 persons</c>.</returns>
    public override string ToString() =>
        $"{Area} {LocalDatePattern.Iso.Format(Date)} {Standard.Code}: {(_households.Count == 0 ? "no households" : Listing.Of(_households.Values, "; "))}";

    internal bool TryFind(string household, [NotNullWhen(true)] out HouseholdStatus? status) => _households.TryGetValue(household, out status);

    internal Dictionary<string, HouseholdStatus>.ValueCollection All => _households.Values;
}
