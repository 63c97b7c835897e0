namespace MongCai.Kpi;

/// <summary>Indices of several areas with their weights.</summary>
internal sealed class WeightedIndices
{
    private readonly Observation _first;
    private readonly int _expected;
    private readonly int _reported;
    private readonly Rational _sum;
    private readonly Rational _weight;
    private readonly ObservationStatus _status = ObservationStatus.Official;

    public WeightedIndices(IEnumerable<Observation> observations, IReadOnlyDictionary<AreaCode, Rational> weights)
    {
        Observation[] parts = [.. observations];
        _first = parts.FirstOrDefault() ?? throw new ArgumentException("There is no index to weigh.", nameof(observations));
        _expected = weights.Count;
        var seen = new HashSet<AreaCode>();
        foreach (var part in parts)
        {
            if (ProblemOf(part, weights, seen) is { } problem)
            {
                throw new ArgumentException($"{part} cannot be weighed: {problem}.", nameof(observations));
            }

            if (part.Value.TryGetValue(out var value))
            {
                _reported++;
                _sum += weights[part.Area] * value;
                _weight += weights[part.Area];
                _status = part.Status < _status ? part.Status : _status;
            }
        }
    }

    public RolledUp Finish(AreaCode area, MissingDataPolicy policy)
    {
        var coverage = new Coverage(_reported, _expected);
        var isKnown = _reported > 0 && policy.Decide(coverage) == MissingDataDecision.WhatWasReported;
        var whole = isKnown ? new Observation(_first.Indicator, _first.Period, _sum / _weight) : Observation.Missing(_first.Indicator, _first.Period);
        return new RolledUp((whole with { Area = area, Status = _status }).CoveredBy(coverage));
    }

    private string? ProblemOf(Observation part, IReadOnlyDictionary<AreaCode, Rational> weights, HashSet<AreaCode> seen) =>
        part.Indicator.DifferenceFrom(_first.Indicator)
        ?? (part.Indicator.Nature != Nature.Index ? $"{part.Indicator} is a {part.Indicator.Nature}, and comes together from its parts"
            : part.Period != _first.Period ? $"the period is {part.Period}, not {_first.Period}"
            : !weights.TryGetValue(part.Area, out var weight) ? $"{part.Area} has no weight"
            : weight.Sign <= 0 ? $"its weight {weight} is not positive"
            : seen.Add(part.Area) ? null : $"there is another one of {part.Area}");
}
