using Ardalis.GuardClauses;

namespace MongCai.Kpi;

/// <summary>Indices with the weights of what they are of: areas, or periods.</summary>
internal sealed class WeightedIndices<TKey>
    where TKey : struct
{
    private readonly Observation _first;
    private readonly int _expected;
    private readonly int _reported;
    private readonly Rational _sum;
    private readonly Rational _weight;
    private readonly ObservationStatus _status = ObservationStatus.Official;

    public WeightedIndices(IEnumerable<Observation> observations, IReadOnlyDictionary<TKey, Rational> weights, Func<Observation, TKey> keyOf, bool areOfOnePeriod)
    {
        Observation[] parts = [.. observations.Select(static observation => Guard.Against.Null(observation, nameof(observations)))];
        _first = parts.FirstOrDefault() ?? throw new ArgumentException("There is no index to weigh.", nameof(observations));
        _expected = weights.Count;
        var seen = new HashSet<TKey>();
        foreach (var part in parts)
        {
            if (ProblemOf(part, keyOf(part), weights, seen, areOfOnePeriod) is { } problem)
            {
                throw new ArgumentException($"{part} cannot be weighed: {problem}.", nameof(observations));
            }

            if (part.Value.TryGetValue(out var value))
            {
                _reported++;
                _sum += weights[keyOf(part)] * value;
                _weight += weights[keyOf(part)];
                _status = part.Status < _status ? part.Status : _status;
            }
        }
    }

    public ReportingPeriod Period => _first.Period;

    public Observation Finish(ReportingPeriod period, MissingDataPolicy policy)
    {
        var coverage = new Coverage(_reported, _expected);
        var isKnown = _reported > 0 && policy.Decide(coverage) == MissingDataDecision.WhatWasReported;
        var whole = isKnown ? new Observation(_first.Indicator, period, _sum / _weight) : Observation.Missing(_first.Indicator, period);
        return (whole with { Area = _first.Area, Status = _status }).CoveredBy(coverage);
    }

    private string? ProblemOf(Observation part, TKey key, IReadOnlyDictionary<TKey, Rational> weights, HashSet<TKey> seen, bool areOfOnePeriod) =>
        part.Indicator.DifferenceFrom(_first.Indicator)
        ?? (part.Indicator.Nature != Nature.Index ? $"{part.Indicator} is a {part.Indicator.Nature}, and comes together from its parts"
            : areOfOnePeriod && part.Period != _first.Period ? $"the period is {part.Period}, not {_first.Period}"
            : !weights.TryGetValue(key, out var weight) ? $"{key} has no weight"
            : weight.Sign <= 0 ? $"its weight {weight} is not positive"
            : seen.Add(key) ? null : $"there is another one of {key}");
}
