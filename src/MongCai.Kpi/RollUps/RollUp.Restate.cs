using Ardalis.GuardClauses;
using NodaTime;

namespace MongCai.Kpi;

/// <content>Restating for the areas of a later day.</content>
public static partial class RollUp
{
    /// <summary>Restates observations of one indicator, period and category for the areas of another day, by means of the successions of their areas.</summary>
    /// <param name="areas">The areas over time, with their successions.</param>
    /// <param name="observations">The observations of the areas as they were, one for each area.</param>
    /// <param name="date">The day whose areas are wanted.</param>
    /// <param name="policy">
    /// The policy for old areas that have not reported, including those without any observation: an area that merged into a later one is expected there.
    /// </param>
    /// <returns>
    /// One observation for each area of that day, in the order of the area codes, with its coverage counted in old areas. A value that comes from a split area
    /// is at best an estimate.
    /// </returns>
    /// <exception cref="ArgumentNullException">An argument or an observation is null.</exception>
    /// <exception cref="ArgumentException">
    /// The observations are of different indicators, periods or categories, two are of one area, or one is of an area that did not exist in the period.
    /// </exception>
    /// <exception cref="InvalidOperationException">
    /// The values of the indicator cannot be added up; or the area of a milestone was split, and a part of a milestone cannot be done.
    /// </exception>
    /// <example>
    /// <c>RollUp.Restate(areas, lastYear, new LocalDate(2025, 7, 1), MissingDataPolicy.RequireAll)</c> restates the values of last year for the areas of this
    /// year.
    /// </example>
    public static IReadOnlyList<Observation> Restate(AreaHierarchy areas, IEnumerable<Observation> observations, LocalDate date, MissingDataPolicy policy)
    {
        Guard.Against.Null(areas);
        Guard.Against.Null(policy);
        var sums = new SortedDictionary<AreaCode, PartialAggregate>();
        var seen = new HashSet<AreaCode>();
        Observation? first = null;
        foreach (var observation in Guard.Against.Null(observations))
        {
            first ??= Guard.Against.Null(observation, nameof(observations));
            if ((Guard.Against.Null(observation, nameof(observations)).Indicator.DifferenceFrom(first.Indicator) ?? observation.Category.DifferenceFrom(first.Category)) is { } difference)
            {
                throw new ArgumentException($"{observation} is not restated beside {first}: {difference}. Restate one indicator and category at a time.", nameof(observations));
            }

            if (!seen.Add(observation.Area))
            {
                throw new ArgumentException($"{observation} is not the only one of {observation.Area}.", nameof(observations));
            }

            var period = observation.Period;
            var day = areas.LastDayOf(observation.Area, period.Start, period.End)
                ?? throw new ArgumentException($"{observation} is of an area that is not there in {period}.", nameof(observations));
            foreach (var (area, share) in areas.SharesOf(observation.Area, day, date))
            {
                var part = share != 1 && observation.Indicator.Nature == Nature.Milestone
                    ? throw new InvalidOperationException($"{observation} cannot be split: a share of a milestone is not done.")
                    : PartialAggregate.Of(observation, new Reporter(observation.Area, share, day < period.End ? day : null));
                sums[area] = sums.TryGetValue(area, out var sum) ? sum.Merge(part) : part;
            }
        }

        var expected = new Dictionary<ReportingPeriod, Dictionary<AreaCode, List<Reporter>>>();
        return [.. sums.Select(sum => sum.Value.Finish(sum.Key, Math.Max(sum.Value.Parts, ExpectedOf(sum.Key, sum.Value)), policy))];

        // The reporters of a period are found once, for all areas.
        int ExpectedOf(AreaCode area, PartialAggregate sum)
        {
            var period = sum.Period;
            if (!expected.TryGetValue(period, out var byArea))
            {
                expected.Add(period, byArea = areas.ReportersByArea(period.Start, period.End, LocalDate.Max(date, period.End), onLastDay: !sum.Indicator.Accumulates));
            }

            return byArea.TryGetValue(area, out var reporters) ? reporters.Count : 0;
        }
    }
}
