using System.Runtime.InteropServices;
using NodaTime;
using NodaTime.Text;

namespace MongCai.Kpi;

/// <content>The successions of areas, and the areas that are expected to report.</content>
public sealed partial class AreaHierarchy
{
    private readonly AreaSuccession[] _successions;
    // The successions of each area in the order of their days.
    private readonly Dictionary<AreaCode, AreaSuccession[]> _byPredecessor;
    private readonly ILookup<AreaCode, AreaSuccession> _bySuccessor;

    // The days on which anything changes: an area begins, ends, or becomes a part of others.
    private readonly LocalDate[] _changes;

    /// <summary>Gets the successions as they were given: which area became a part of which other one.</summary>
    public IReadOnlyList<AreaSuccession> Successions => Array.AsReadOnly(_successions);

    /// <summary>
    /// Returns the areas that are expected to report for an area over the days of a period. They are the smallest areas of the period that lie within the area,
    /// or have become a part of it by a later day.
    /// </summary>
    /// <param name="whole">The area to be reported for.</param>
    /// <param name="first">The first day of the period.</param>
    /// <param name="last">The last day of the period.</param>
    /// <param name="asOf">The later day, up to which successions count; not before <paramref name="last"/> unless the area itself ends earlier.</param>
    /// <param name="onLastDay">Whether only the areas that exist on the last day report, as for a level.</param>
    internal IReadOnlyList<Reporter> ReportersOf(AreaCode whole, LocalDate first, LocalDate last, LocalDate asOf, bool onLastDay) =>
        ReportersByArea(first, last, asOf, onLastDay).TryGetValue(whole, out var reporters) ? reporters : [];

    /// <summary>Returns the areas that are expected to report, for each area that exists on the later day, in one walk.</summary>
    internal Dictionary<AreaCode, List<Reporter>> ReportersByArea(LocalDate first, LocalDate last, LocalDate asOf, bool onLastDay)
    {
        var reporters = new Dictionary<AreaCode, List<Reporter>>();
        foreach (var (area, day) in LeavesIn(first, last, asOf, onLastDay))
        {
            foreach (var (place, share) in PlacesOf(area, day, asOf).GroupBy(static place => place.Area, static (place, shares) => (place, shares.Aggregate((Rational)0, static (sum, part) => sum + part.Share))))
            {
                (CollectionsMarshal.GetValueRefOrAddDefault(reporters, place, out _) ??= []).Add(new Reporter(area, share, day < last ? day : null));
            }
        }

        return reporters;
    }

    /// <summary>
    /// Returns the number of days up to a given day on which areas began, ended or became others. Between two days with the same number nothing changed.
    /// </summary>
    internal int ChangesUntil(LocalDate day)
    {
        var place = Array.BinarySearch(_changes, day);
        return place < 0 ? ~place : place + 1;
    }

    /// <summary>Returns the last of some days on which an area exists; null where it exists on none of them.</summary>
    internal LocalDate? LastDayOf(AreaCode area, LocalDate first, LocalDate last) =>
        _byArea.GetValueOrDefault(area)?.LastDayIn(first, last);

    /// <summary>
    /// Returns what an area became between two days: its successors with their shares, or the area itself where nothing happened. Each step is later than the
    /// one before, so that a code that is used again causes no endless loop.
    /// </summary>
    internal IReadOnlyCollection<(AreaCode Area, Rational Share)> SharesOf(AreaCode area, LocalDate since, LocalDate asOf)
    {
        var kept = new OrderedDictionary<AreaCode, Rational>();

        // The shares that are passed on, by the day of the next succession. Shares that meet in one area are passed on as one, so that splits and mergers in
        // turn do not multiply.
        var onTheWay = new SortedDictionary<LocalDate, OrderedDictionary<AreaCode, Rational>>();
        Bring(area, 1, since);
        while (onTheWay.Count > 0)
        {
            var (day, shares) = onTheWay.First();
            _ = onTheWay.Remove(day);
            foreach (var (from, share) in shares)
            {
                foreach (var succession in SuccessionsOn(from, day))
                {
                    Bring(succession.Successor, succession.Share.Value * share, day);
                }
            }
        }

        return [.. kept.Select(static part => (part.Key, part.Value))];

        void Bring(AreaCode to, Rational share, LocalDate day)
        {
            var stay = kept;
            if (NextSuccession(to, day)?.On is { } next && next <= asOf && !onTheWay.TryGetValue(next, out stay))
            {
                onTheWay.Add(next, stay = []);
            }

            stay![to] = stay.TryGetValue(to, out var brought) ? brought + share : share;
        }
    }

    /// <summary>Returns the latest successions by which other areas became a part of an area, on or before a day: all of that day, or an empty list.</summary>
    internal IReadOnlyList<AreaSuccession> LatestSuccessionsTo(AreaCode area, LocalDate day)
    {
        if (!_bySuccessor.Contains(area))
        {
            return [];
        }

        var latest = new List<AreaSuccession>();
        foreach (var succession in _bySuccessor[area])
        {
            if (succession.Predecessor == area || succession.On > day || (latest.Count > 0 && succession.On < latest[0].On))
            {
                continue;
            }

            if (latest.Count > 0 && succession.On > latest[0].On)
            {
                latest.Clear();
            }

            latest.Add(succession);
        }

        return latest;
    }

    /// <summary>
    /// Returns the areas that something in an area belongs to, on some days: the area and all areas above it, on the last of the days on which the area exists.
    /// Where it no longer exists on any of them, the areas that it has become by then, each with its share, and all areas above these; before the area begins,
    /// the areas above it on its first day.
    /// </summary>
    internal IEnumerable<(AreaCode Area, Rational Share)> PlacesOn(AreaCode area, LocalDate first, LocalDate last)
    {
        if (!_byArea.TryGetValue(area, out var spans))
        {
            return [(area, 1)];
        }

        return spans.LastDayIn(first, last) is null && spans.LastDayIn(LocalDate.MinIsoValue, first) is { } ended
            ? PlacesOf(area, ended, last).GroupBy(static place => place.Area, static (place, parts) => (place, parts.Aggregate((Rational)0, static (sum, part) => sum + part.Share)))
            : AncestorsOf(area, spans.LastDayIn(first, last) ?? spans.Start).Prepend(area).Select(static place => (place, (Rational)1));
    }

    // Returns the smallest areas of some days, each with the last of these days on which it exists.
    private IEnumerable<(AreaCode Area, LocalDate Day)> LeavesIn(LocalDate first, LocalDate last, LocalDate asOf, bool onLastDay)
    {
        foreach (var (area, spans) in _byArea)
        {
            if (spans.LastDayIn(first, LocalDate.Min(last, asOf)) is { } day && (!onLastDay || day == last) && !HasChildren(area, day))
            {
                yield return (area, day);
            }
        }
    }

    // Returns what an area became by a day, and all areas above that.
    private IEnumerable<(AreaCode Area, Rational Share)> PlacesOf(AreaCode area, LocalDate since, LocalDate asOf)
    {
        foreach (var (successor, share) in SharesOf(area, since, asOf))
        {
            yield return (successor, share);
            if (LastDayOf(successor, LocalDate.MinIsoValue, LocalDate.Max(asOf, since)) is { } day)
            {
                foreach (var above in AncestorsOf(successor, day))
                {
                    yield return (above, share);
                }
            }
        }
    }

    private bool HasChildren(AreaCode area, LocalDate day) => _byParent.TryGetValue(area, out var spans) && Array.Exists(spans, span => span.Contains(day));

    private AreaSuccession? NextSuccession(AreaCode area, LocalDate since) =>
        _byPredecessor.TryGetValue(area, out var successions) && PlaceAfter(successions, since) is var place && place < successions.Length ? successions[place] : null;

    private IEnumerable<AreaSuccession> SuccessionsOn(AreaCode area, LocalDate day)
    {
        var successions = _byPredecessor.GetValueOrDefault(area, []);
        for (var place = PlaceAfter(successions, day.PlusDays(-1)); place < successions.Length && successions[place].On == day; place++)
        {
            yield return successions[place];
        }
    }

    private static int PlaceAfter(AreaSuccession[] successions, LocalDate day)
    {
        var (first, end) = (0, successions.Length);
        while (first < end)
        {
            var middle = (first + end) / 2;
            (first, end) = successions[middle].On <= day ? (middle + 1, end) : (first, middle);
        }

        return first;
    }

    private (AreaSuccession Succession, string Problem)? ProblemOfSuccessions()
    {
        var days = new Dictionary<(AreaCode Area, LocalDate Day), (RunningSum Shares, bool StaysNamed)>();
        foreach (var succession in _successions)
        {
            ref var day = ref CollectionsMarshal.GetValueRefOrAddDefault(days, (succession.Predecessor, succession.On), out _);
            day.Shares ??= new RunningSum();
            day.Shares.Add(succession.Share.Value);
            day.StaysNamed |= succession.Successor == succession.Predecessor;
        }

        var made = days.ToDictionary(static day => day.Key, static day => (day.Value.Shares.Total, day.Value.StaysNamed));
        foreach (var succession in _successions)
        {
            var (shares, staysNamed) = made[(succession.Predecessor, succession.On)];
            if (ProblemOf(succession, shares, staysNamed) is { } problem)
            {
                return (succession, problem);
            }
        }

        return null;
    }

    private string? ProblemOf(AreaSuccession succession, Rational shares, bool staysNamed)
    {
        var (area, successor, on) = (succession.Predecessor, succession.Successor, succession.On);
        return !Exists(area, on.PlusDays(-1)) ? $"there is no {area} on {LocalDatePattern.Iso.Format(on.PlusDays(-1))}, the day before"
            : !Exists(successor, on) ? $"there is no {successor} on the day: let it begin on {LocalDatePattern.Iso.Format(on)}"
            : shares != 1 ? $"the shares of {area} on the day make up {shares}, and not 1"
            : Exists(area, on) && !staysNamed ? $"{area} is still there: let it end on {LocalDatePattern.Iso.Format(on.PlusDays(-1))}, or name the share that stays {area}"
            : null;
    }
}
