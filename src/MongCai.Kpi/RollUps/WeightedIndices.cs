using Ardalis.GuardClauses;
using NodaTime;

namespace MongCai.Kpi;

/// <summary>The weighted mean of index values over areas, categories or periods. All observations agree in their other keys.</summary>
internal sealed class WeightedIndices<TKey>
    where TKey : struct
{
    private readonly Observation _first;
    private readonly Coverage _coverage;
    private readonly Rational _sum;
    private readonly Rational _weight;
    private readonly ObservationStatus _status = ObservationStatus.Official;
    private readonly LocalDate? _through;
    private readonly bool _hasValue;

    // The sum of the ranges; null where every value is a single number.
    private readonly RationalInterval? _range;

    public WeightedIndices(IEnumerable<Observation> observations, IReadOnlyDictionary<TKey, Rational> weights, Func<Observation, TKey> keyOf)
    {
        Observation[] parts = [.. observations.Select(static observation => Guard.Against.Null(observation, nameof(observations)))];
        _first = parts.FirstOrDefault() ?? throw new ArgumentException("There is no index to weigh.", nameof(observations));
        var (reported, expected, missing, reports) = (0, 0, weights.Count, 1);
        var seen = new HashSet<TKey>();
        foreach (var part in parts)
        {
            if (ProblemOf(part, keyOf(part), weights, seen) is { } problem)
            {
                throw new ArgumentException($"{part} cannot be weighed: {problem}.", nameof(observations));
            }

            // A value that cannot exist is not expected. A missing one stands for as many missing reports as the largest number that any other came together
            // from.
            if (!part.IsBareMissing)
            {
                // A mean that is missing leaves nothing to be weighted, whatever it came together from.
                var own = part.ReportsOf(1);
                var coverage = part.MissingReason == MissingReason.CannotExist ? new Coverage(0, 0) : part.Value.Reason is null or UndefinedReason.OnlyABound ? own : new Coverage(0, own.Expected);
                (reported, expected, missing, reports) = (reported + coverage.Reported, expected + coverage.Expected, missing - 1, Math.Max(reports, coverage.Expected));
            }

            if (part.Value.Reason is null or UndefinedReason.OnlyABound)
            {
                var weight = weights[keyOf(part)];
                _range = _range is null && part.Value.IsDefined ? null : (_range ?? RationalInterval.At(_sum)).Add(part.Range.Scale(weight));
                _sum += part.Value.TryGetValue(out var value) ? weight * value : 0;
                _weight += weight;
                _status = part.Status < _status ? part.Status : _status;
                _hasValue = true;
                _through = typeof(TKey) == typeof(ReportingPeriod) || part.Through > _through ? _through : part.Through;
            }
        }

        _coverage = new Coverage(reported, checked(expected + (missing * reports)));
    }

    public ReportingPeriod Period => _first.Period;

    public Observation Finish(ReportingPeriod period, MissingDataPolicy policy)
    {
        // A missing value of a mean cannot count as zero: the result would be a mean with other weights.
        var isKnown = _hasValue && policy.Decide(_coverage) is var decision && (decision == MissingDataDecision.WhatWasReported || (decision == MissingDataDecision.MissingIsZero && _coverage.IsComplete));
        var whole = !isKnown ? Observation.Missing(_first.Indicator, period)
            : _range is not null ? Observation.OfRange(_first.Indicator, period, _range.Scale(1 / _weight))
            : new Observation(_first.Indicator, period, _sum / _weight);
        return (whole with { Area = _first.Area, Category = _first.Category, Status = _status, Through = _through ?? period.End }).CoveredBy(_coverage, countsAreas: typeof(TKey) == typeof(AreaCode));
    }

    private string? ProblemOf(Observation part, TKey key, IReadOnlyDictionary<TKey, Rational> weights, HashSet<TKey> seen) =>
        part.Indicator.DifferenceFrom(_first.Indicator)
        ?? (typeof(TKey) == typeof(AreaCode) ? null : part.DifferenceOfAreaFrom(_first))
        ?? (typeof(TKey) == typeof(Category) ? null : part.Category.DifferenceFrom(_first.Category))
        ?? (part.Indicator.Nature != Nature.IndexNumber ? $"{part.Indicator.Code} is a {part.Indicator.Nature}, and comes together from its parts"
            : typeof(TKey) != typeof(ReportingPeriod) && part.Period != _first.Period ? $"the period is {part.Period}, not {_first.Period}"
            : !weights.TryGetValue(key, out var weight) ? $"{key} has no weight"
            : weight.Sign <= 0 ? $"its weight {weight} is not positive"
            : seen.Add(key) ? null : $"there is another one of {key}");
}
