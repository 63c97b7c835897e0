using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using MongCai.Kpi.Serialization;
using NodaTime;
using NodaTime.Text;

namespace MongCai.Kpi.Poverty;

/// <summary>All resident households of an area at a review, each once: poor or not, since who is absent counts as moved away.</summary>
/// <remarks>
/// It keeps one entry per household: no more than 40 bytes beside the household and its id. Equality is that of the reference.
/// </remarks>
[JsonConverter(typeof(ObjectJsonConverter<HouseholdSnapshot>))]
public sealed class HouseholdSnapshot : INotJson<HouseholdSnapshot>
{
    private readonly Dictionary<string, HouseholdStatus> _households;

    /// <summary>A snapshot.</summary>
    /// <param name="area">The area.</param>
    /// <param name="date">The date.</param>
    /// <param name="standard">The standard by which the households were classified.</param>
    /// <param name="households">All resident households.</param>
    /// <exception cref="ArgumentException">A household comes twice: the message names it.</exception>
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

    /// <summary>The area.</summary>
    public AreaCode Area { get; }

    /// <summary>The date.</summary>
    public LocalDate Date { get; }

    /// <summary>The standard by which the households were classified.</summary>
    public PovertyStandard Standard { get; }

    /// <summary>The households, in no particular order.</summary>
    public IReadOnlyCollection<HouseholdStatus> Households => _households.Values;

    /// <summary>The households and persons, counted.</summary>
    /// <returns>The count.</returns>
    public PovertyCount Count()
    {
        var sums = default(HouseholdSums);
        foreach (var household in _households.Values)
        {
            sums.Add(household);
        }

        return CountOf(sums, Category.Total);
    }

    /// <summary>Counts the households and persons of each category of a breakdown, by the <see cref="HouseholdStatus.Category"/> of the households.</summary>
    /// <param name="breakdown">The breakdown, by the sex of the head of household or the ethnic group; also a crossed one, which takes each of its codes from the household's category.</param>
    /// <returns>One count for each category, in the order of the breakdown; of nobody where no household is in it.</returns>
    /// <remarks>
    /// Counts by an exhaustive breakdown make up <see cref="Count"/>. Where a household does not say its category, they could not, and would be taken for complete: they are refused, and
    /// <see cref="WithoutCategoryOf"/> lists the households to be completed. Two breakdowns count all the same: one that has a category for those who did not say, and one that is not exhaustive,
    /// <c>CountBy(sex with { IsExhaustive = false })</c>, whose counts are of those who said so, and together at most the total.
    /// </remarks>
    /// <exception cref="ArgumentNullException"><paramref name="breakdown"/> is null.</exception>
    /// <exception cref="ArgumentException">
    /// A household is in a category that the breakdown does not have, or says none of an exhaustive breakdown, be it one of those that are crossed: the message names it, and how many there are.
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

    /// <summary>Returns the households that do not say their category of a breakdown, to be completed before <see cref="CountBy"/> counts them.</summary>
    /// <param name="breakdown">The breakdown; of a crossed one those that do not say all of it.</param>
    /// <returns>The households, in the order of their ids; none where all say it.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="breakdown"/> is null.</exception>
    /// <exception cref="ArgumentException">A household is in a category that the breakdown does not have: the message names it.</exception>
    public IReadOnlyList<HouseholdStatus> WithoutCategoryOf(Breakdown breakdown)
    {
        var places = new CategoryPlaces(Guard.Against.Null(breakdown));
        return Array.AsReadOnly([.. _households.Values.Where(household => places.Find(household) < 0).OrderBy(static household => household.HouseholdId, StringComparer.Ordinal)]);
    }

    private PovertyCount CountOf(in HouseholdSums sums, Category category) => new(Area, Date, Standard, sums.Households, sums.Persons) { Category = category };

    /// <summary>Text form, for a reader only: area, date, standard and the households; of many the first.</summary>
    /// <returns>The text: <c>193 2019-06-30 vn-2016: 1 poor, 4 persons; 2 other, 3 persons</c>.</returns>
    public override string ToString() =>
        $"{Area} {LocalDatePattern.Iso.Format(Date)} {Standard.Code}: {(_households.Count == 0 ? "no households" : Listing.Of(_households.Values, "; "))}";

    internal bool TryFind(string household, [NotNullWhen(true)] out HouseholdStatus? status) => _households.TryGetValue(household, out status);

    internal Dictionary<string, HouseholdStatus>.ValueCollection All => _households.Values;
}
