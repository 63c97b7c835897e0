using Ardalis.GuardClauses;
using NodaTime;

namespace MongCai.Kpi;

/// <summary>
/// The parts that make up an area in a period. Each expected part is covered once, by its own report or by the report of an area that it lies in.
/// </summary>
internal sealed class AreaParts
{
    private readonly AreaHierarchy _areas;
    private readonly AreaCode _whole;
    private readonly ReportingPeriod _period;
    private readonly LocalDate _asOf;
    private readonly bool _isLevel;
    private readonly Dictionary<AreaCode, Reporter> _expected;
    private readonly Dictionary<AreaCode, AreaCode> _reportedBy = [];


    public AreaParts(AreaHierarchy areas, AreaCode whole, IEnumerable<Observation> observations)
    {
        Observation[] parts = [.. observations.Select(static observation => Guard.Against.Null(observation, nameof(observations)))];
        if (parts.Length == 0)
        {
            throw new ArgumentException($"There is nothing to make up {whole}.", nameof(observations));
        }

        (_areas, _whole, _period) = (areas, whole, parts[0].Period);
        _isLevel = !RollUpRules.Summable(parts[0].Indicator).Accumulates;
        _asOf = areas.LastDayOf(whole, _period.Start, _period.End) ?? _period.End;
        _expected = ReportersOf(whole).ToDictionary(static reporter => reporter.Area);
        Sum = PartialAggregate.None(parts[0].Indicator, _period, parts[0].Category);
        Expected = _expected.Count;
        foreach (var part in parts)
        {
            if (ProblemOf(part.Area, parts.Length) is { } problem)
            {
                throw new ArgumentException($"{part} is no part of {whole}: {problem}.", nameof(observations));
            }

            // A report that says "cannot exist", such as for the boats of a commune without a coast, is not expected.
            var isExpected = part.MissingReason != MissingReason.CannotExist;
            Sum = isExpected ? Sum.Merge(PartOf(part)) : Sum.Merge(PartialAggregate.None(part.Indicator, part.Period, part.Category));
            Expected -= isExpected ? 0 : Within(part.Area).Length;
        }
    }

    /// <summary>Gets the number of the smallest areas within the whole.</summary>
    public int Areas => _expected.Count;

    /// <summary>Gets the number of the smallest areas that are expected to report.</summary>
    public int Expected { get; }

    /// <summary>Gets the sum of what was reported.</summary>
    public PartialAggregate Sum { get; }

    private IReadOnlyList<Reporter> ReportersOf(AreaCode area) => _areas.ReportersOf(area, _period.Start, _period.End, _asOf, _isLevel);

    private PartialAggregate PartOf(Observation part)
    {
        // The level of an area that merged belongs to its successor by the end of the period, and is not counted.
        var reporters = Within(part.Area);
        return reporters.Length switch
        {
            0 => PartialAggregate.None(part.Indicator, part.Period, part.Category),
            1 when reporters[0].Area == part.Area => PartialAggregate.Of(part, reporters[0]),
            var count => PartialAggregate.Of(part, count),
        };
    }

    private Reporter[] Within(AreaCode area) => area == _whole ? [.. _expected.Values]
        : _expected.TryGetValue(area, out var own) ? [own]
        : [.. ReportersOf(area).Where(reporter => _expected.ContainsKey(reporter.Area))];

    private string? ProblemOf(AreaCode area, int count)
    {
        if (_areas.LastDayOf(area, _period.Start, _period.End) is not { } day)
        {
            return $"there is no {area} in that period";
        }

        if (area == _whole)
        {
            return count > 1 ? "it is the whole's own value: compare it with the sum of the parts, and do not add it" : null;
        }

        var within = Within(area);
        if (within.Length == 0)
        {
            return _isLevel && day < _period.End && _areas.ReportersOf(_whole, _period.Start, _period.End, _asOf, onLastDay: false).Any(reporter => reporter.Area == area) ? null
                : "it does not lie within it on its last day in the period";
        }

        foreach (var reporter in within)
        {
            if (!_reportedBy.TryAdd(reporter.Area, area))
            {
                return _reportedBy[reporter.Area] is var other && other == area ? $"there is another one of {area}"
                    : other == reporter.Area ? $"{other} lies within {area}, which is there too"
                    : $"{area} lies within {other}, which is there too";
            }
        }

        return null;
    }
}
