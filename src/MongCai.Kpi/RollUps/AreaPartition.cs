using NodaTime;

namespace MongCai.Kpi;

/// <summary>Areas that are to make up another one on a date: each within it, none within another one, none twice.</summary>
internal sealed class AreaPartition(AreaHierarchy areas, AreaCode whole, LocalDate date, IEnumerable<AreaCode> parts)
{
    private readonly HashSet<AreaCode> _parts = [.. parts];
    private readonly HashSet<AreaCode> _seen = [];

    public int LeavesOf(AreaCode area) => areas.LeavesOf(area, date).Count;

    /// <summary>Why the next area does not fit, or null.</summary>
    public string? ProblemOf(AreaCode area)
    {
        if (!_seen.Add(area))
        {
            return $"there is another one of {area}";
        }

        if (area == whole)
        {
            return !areas.Exists(area, date) ? $"there is no {area} on that day"
                : _parts.Count > 1 ? "it is the whole's own value: compare it with the sum of the parts, and do not add it"
                : null;
        }

        foreach (var above in areas.AncestorsOf(area, date))
        {
            if (above == whole)
            {
                return null;
            }

            if (_parts.Contains(above))
            {
                return $"{area} lies within {above}, which is there too";
            }
        }

        return $"{area} does not lie within it on the last day of the period";
    }
}
