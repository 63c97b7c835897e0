using NodaTime;

namespace MongCai.Kpi;

/// <summary>The times at which an area exists: its spans, of which no two have a day in common.</summary>
internal sealed class AreaTimes(IEnumerable<AreaSpan> spans)
{
    // Ordered by their first days. Where no spans overlap, this is the order of their last days too.
    private readonly AreaSpan[] _spans = [.. spans.OrderBy(static span => span.Start)];

    public LocalDate Start => _spans[0].Start;

    /// <summary>Gets two spans that have a day in common; null where there are none.</summary>
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

    /// <summary>Returns the last of some days on which the area exists; null where it exists on none of them.</summary>
    public LocalDate? LastDayIn(LocalDate first, LocalDate last) =>
        first <= last && PlaceUntil(last) is var place and >= 0 && _spans[place].End >= first ? LocalDate.Min(_spans[place].End, last) : null;

    /// <summary>Returns for each span the last day until which the area exists without a break.</summary>
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

    /// <summary>Finds the position of the last span that begins on or before a date; negative where there is none.</summary>
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
