using NodaTime;

namespace MongCai.Kpi;

/// <summary>Finds a day on which areas belong to each other in a circle.</summary>
/// <remarks>
/// On any day each area belongs to at most one other, so that there is a circle exactly where some pairs of area and parent, taken without their direction,
/// form one. The days are halved again and again. Spans that cover a whole part of the days are joined once for that part, and separated again when the search
/// leaves it (offline connectivity): n spans take about n·log² n steps.
/// </remarks>
internal sealed class AreaCircles
{
    // The days on which the parent of an area may change.
    private readonly LocalDate[] _turns;
    private readonly Dictionary<AreaCode, int> _places = [];
    private readonly List<int> _wholes = [];
    private readonly List<int> _sizes = [];

    private AreaCircles(IEnumerable<AreaSpan> spans) => _turns = [.. spans.Select(static span => span.Start).Distinct().Order()];

    /// <summary>Finds a span of an area that on some day belongs to itself through other areas; null where there is none.</summary>
    public static AreaSpan? Find(IReadOnlyList<AreaSpan> spans)
    {
        AreaSpan[] inOthers = [.. PossiblyCircular(spans)];
        return inOthers.Length > 0 && new AreaCircles(inOthers) is var circles && circles.CircleIn(0, circles._turns.Length, inOthers) is { } day
            ? InCircle(inOthers.Where(span => span.Contains(day)).ToDictionary(static span => span.Area))
            : null;
    }

    /// <summary>
    /// Returns the spans that could form a circle if all spans were of the same time. Areas that belong to none of the rest are removed again and again; these
    /// spans are what is left.
    /// </summary>
    private static IEnumerable<AreaSpan> PossiblyCircular(IReadOnlyList<AreaSpan> spans)
    {
        var parts = spans.Where(static span => span.Parent is not null).ToLookup(static span => span.Parent.GetValueOrDefault());
        var open = spans.CountBy(static span => span.Area).ToDictionary();
        var free = new Stack<AreaCode>();
        foreach (var span in spans)
        {
            if (span.Parent is null)
            {
                Free(span.Area);
            }
        }

        while (free.TryPop(out var area))
        {
            foreach (var part in parts[area])
            {
                Free(part.Area);
            }
        }

        return spans.Where(span => open[span.Area] > 0 && span.Parent is { } parent && open[parent] > 0);

        void Free(AreaCode area)
        {
            if (--open[area] == 0)
            {
                free.Push(area);
            }
        }
    }

    /// <summary>
    /// Finds a day in a part of the days on which some of the spans form a circle with the areas that are joined throughout the part; null where there is none.
    /// </summary>
    private LocalDate? CircleIn(int first, int end, IEnumerable<AreaSpan> spans)
    {
        List<int> joined = [];
        List<AreaSpan> others = [];
        LocalDate? found = null;
        foreach (var span in spans)
        {
            if (span.End < _turns[first] || span.Start > _turns[end - 1])
            {
                continue;
            }

            if (span.Start > _turns[first] || span.End < _turns[end - 1])
            {
                others.Add(span);
            }
            else if (!TryJoin(PlaceOf(span.Area), PlaceOf(span.Parent.GetValueOrDefault()), joined))
            {
                found = _turns[first];
                break;
            }
        }

        if (found is null && others.Count > 0)
        {
            var middle = (first + end) / 2;
            found = CircleIn(first, middle, others) ?? CircleIn(middle, end, others);
        }

        for (var i = joined.Count - 1; i >= 0; i--)
        {
            Part(joined[i]);
        }

        return found;
    }

    private int PlaceOf(AreaCode area)
    {
        if (!_places.TryGetValue(area, out var place))
        {
            place = _wholes.Count;
            _places.Add(area, place);
            _wholes.Add(place);
            _sizes.Add(1);
        }

        return place;
    }

    private int WholeOf(int place)
    {
        while (_wholes[place] != place)
        {
            place = _wholes[place];
        }

        return place;
    }

    private bool TryJoin(int one, int other, List<int> joined)
    {
        var (small, large) = (WholeOf(one), WholeOf(other));
        if (small == large)
        {
            return false;
        }

        if (_sizes[small] > _sizes[large])
        {
            (small, large) = (large, small);
        }

        _wholes[small] = large;
        _sizes[large] += _sizes[small];
        joined.Add(small);
        return true;
    }

    private void Part(int small)
    {
        _sizes[_wholes[small]] -= _sizes[small];
        _wholes[small] = small;
    }

    // Each area is visited once: a path that meets an area of an earlier path leads where that path led.
    private static AreaSpan InCircle(Dictionary<AreaCode, AreaSpan> onTheDay)
    {
        var passed = new Dictionary<AreaCode, AreaCode>();
        foreach (var begin in onTheDay.Keys)
        {
            var area = begin;
            while (passed.TryAdd(area, begin) && onTheDay.TryGetValue(area, out var span) && span.Parent is { } above)
            {
                area = above;
                if (passed.TryGetValue(area, out var when) && when == begin)
                {
                    return onTheDay[area];
                }
            }
        }

        throw new InvalidOperationException("There is no circle on the day.");
    }
}
