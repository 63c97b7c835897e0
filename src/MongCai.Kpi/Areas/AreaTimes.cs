using NodaTime;

namespace MongCai.Kpi;

/// <summary>The times at which there is an area: its spans, of which no two have a day in common.</summary>
internal sealed class AreaTimes(IEnumerable<AreaSpan> spans)
{
    // By their first days, which, where none overlap, is by their last days too.
    private readonly AreaSpan[] _spans = [.. spans.OrderBy(static span => span.Start)];

    public LocalDate Start => _spans[0].Start;

    /// <summary>Two spans that have a day in common; null where there are none.</summary>
    public (AreaSpan One, AreaSpan Other)? Overlap
    {
        get
        {
            for (var i = 1; i < _spans.Length; i++)
            {
                if (_spans[i - 1].Overlaps(_spans[i]))
                {
                    return (_spans[i - 1], _spans[i]);
                }
            }

            return null;
        }
    }

    public AreaSpan? Find(LocalDate date) => PlaceUntil(date) is var place and >= 0 && _spans[place].End >= date ? _spans[place] : null;

    /// <summary>The last day of the area within some days; null where it is not there on any of them.</summary>
    public LocalDate? LastDayIn(LocalDate first, LocalDate last) =>
        first <= last && PlaceUntil(last) is var place and >= 0 && _spans[place].End >= first ? LocalDate.Min(_spans[place].End, last) : null;

    /// <summary>For each span the last day until which the area is there without a break.</summary>
    public LocalDate[] Unbroken()
    {
        var unbroken = Array.ConvertAll(_spans, static span => span.End);
        for (var i = _spans.Length - 2; i >= 0; i--)
        {
            if (_spans[i].End.PlusDays(1) == _spans[i + 1].Start)
            {
                unbroken[i] = unbroken[i + 1];
            }
        }

        return unbroken;
    }

    /// <summary>Where the last span is that begins on or before a date; negative where there is none.</summary>
    public int PlaceUntil(LocalDate date)
    {
        var (first, end) = (0, _spans.Length);
        while (first < end)
        {
            var middle = (first + end) / 2;
            (first, end) = _spans[middle].Start <= date ? (middle + 1, end) : (first, middle);
        }

        return first - 1;
    }
}
