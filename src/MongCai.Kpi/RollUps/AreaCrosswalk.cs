using Ardalis.GuardClauses;
using NodaTime;

namespace MongCai.Kpi;

/// <summary>What became of areas: mergers, and splits with the shares that a host gives. It restates old observations for the areas of a later day.</summary>
/// <remarks>Equality is that of the object: compare <see cref="Successions"/>.</remarks>
public sealed class AreaCrosswalk
{
    private readonly AreaSuccession[] _successions;
    private readonly ILookup<AreaCode, AreaSuccession> _byArea;

    /// <summary>A crosswalk.</summary>
    /// <param name="successions">What became of which area, and when. The shares of an area make up 1, all on one day.</param>
    /// <exception cref="ArgumentNullException"><paramref name="successions"/> or one of them is null.</exception>
    /// <exception cref="ArgumentException">The shares of an area do not make up 1, or it ends on two days.</exception>
    public AreaCrosswalk(IEnumerable<AreaSuccession> successions)
    {
        _successions = [.. Guard.Against.Null(successions).Select(static succession => Guard.Against.Null(succession, nameof(successions)))];
        _byArea = _successions.ToLookup(static succession => succession.From);
        foreach (var area in _byArea)
        {
            var shares = area.Aggregate((Rational)0, static (sum, succession) => sum + succession.Share.Value);
            if (shares != 1 || area.Any(succession => succession.On != area.First().On))
            {
                throw new ArgumentException($"What becomes of {area.Key} does not make up 1 on one day: {string.Join("; ", area)}.", nameof(successions));
            }
        }
    }

    /// <summary>What became of which area, as it was given.</summary>
    public IReadOnlyList<AreaSuccession> Successions => Array.AsReadOnly(_successions);

    /// <summary>Restates observations of one indicator and period for the areas of a later day, by what became of theirs after the period's last day.</summary>
    /// <param name="observations">The observations, one an area, of the areas as they were.</param>
    /// <param name="asOf">The day.</param>
    /// <param name="policy">What to make of the old areas that have not reported.</param>
    /// <returns>One an area of that day, in the order of their codes, with the coverage in old areas. What comes from a split area is an estimate at best.</returns>
    /// <exception cref="ArgumentNullException">An argument or an observation is null.</exception>
    /// <exception cref="ArgumentException">Observations are of different indicators or periods, or two are of one area.</exception>
    /// <exception cref="InvalidOperationException">The indicator does not come together from its values; or a milestone's area was split, and half of it cannot be done.</exception>
    public IReadOnlyList<RolledUp> Restate(IEnumerable<Observation> observations, LocalDate asOf, MissingDataPolicy policy)
    {
        Guard.Against.Null(policy);
        var seen = new HashSet<AreaCode>();
        var sums = new SortedDictionary<AreaCode, PartialAggregate>();
        foreach (var observation in Guard.Against.Null(observations))
        {
            if (!seen.Add(Guard.Against.Null(observation, nameof(observations)).Area))
            {
                throw new ArgumentException($"{observation} is not the only one of {observation.Area}.", nameof(observations));
            }

            foreach (var (area, share) in SharesOf(observation.Area, observation.Period.End, asOf))
            {
                var part = PartialAggregate.Of(Share(observation, share));
                sums[area] = sums.TryGetValue(area, out var sum) ? sum.Merge(part) : part;
            }
        }

        return [.. sums.Select(sum => sum.Value.Finish(sum.Key, sum.Value.Expected, policy))];
    }

    private static Observation Share(Observation observation, Rational share)
    {
        if (share == 1)
        {
            return observation;
        }

        return observation.Indicator.Nature == Nature.Milestone
            ? throw new InvalidOperationException($"{observation} cannot be split: a share of a milestone is not done.")
            : observation.Times(share);
    }

    // Each step is later than the one before, so that a code that is used again ends no loop.
    private IEnumerable<(AreaCode Area, Rational Share)> SharesOf(AreaCode area, LocalDate since, LocalDate asOf) =>
        _byArea[area].Where(succession => since < succession.On && succession.On <= asOf).ToArray() is { Length: > 0 } next
            ? next.SelectMany(succession => SharesOf(succession.To, succession.On, asOf).Select(share => (share.Area, succession.Share.Value * share.Share)))
            : [(area, 1)];
}
