using System.Runtime.InteropServices;
using NodaTime;
using NodaTime.Text;

namespace MongCai.Kpi;

/// <content>What became of areas, and who is expected to report.</content>
public sealed partial class AreaHierarchy
{
    private readonly AreaSuccession[] _successions;
    // By their days.
    private readonly Dictionary<AreaCode, AreaSuccession[]> _byPredecessor;
    private readonly ILookup<AreaCode, AreaSuccession> _bySuccessor;

    // The days on which anything changes: areas begin, are no more, or became others.
    private readonly LocalDate[] _changes;

    /// <summary>Gets what became of which area, as it was given.</summary>
    public IReadOnlyList<AreaSuccession> Successions => Array.AsReadOnly(_successions);

    /// <summary>
    /// Who is expected to report for an area over the days of a period, as areas are on a later day: the smallest areas of the period that are within the area, or became a part of it by then.
    /// </summary>
    /// <param name="whole">The area.</param>
    /// <param name="first">The first day of the period.</param>
    /// <param name="last">The last day of the period.</param>
    /// <param name="asOf">The day that says what became of whom; not before <paramref name="last"/> unless the area itself ends earlier.</param>
    /// <param name="onLastDay">Whether only those that are there on the last day report, as for a level.</param>
    internal IReadOnlyList<Reporter> ReportersOf(AreaCode whole, LocalDate first, LocalDate last, LocalDate asOf, bool onLastDay) =>
        ReportersByArea(first, last, asOf, onLastDay).TryGetValue(whole, out var reporters) ? reporters : [];

    /// <summary>Who is expected to report for each area that there is on the later day, in one walk.</summary>
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

    /// <summary>How many times areas began, ended or became others until a day: between two days with the same number nothing changed.</summary>
    internal int ChangesUntil(LocalDate day)
    {
        var place = Array.BinarySearch(_changes, day);
        return place < 0 ? ~place : place + 1;
    }

    /// <summary>The last day of an area within some days; null where it is not there on any of them.</summary>
    internal LocalDate? LastDayOf(AreaCode area, LocalDate first, LocalDate last) =>
        _byArea.GetValueOrDefault(area)?.LastDayIn(first, last);

    /// <summary>What becomes of an area after a day, until another: itself where nothing does. Each step is later than the one before, so that a code that is used again ends no loop.</summary>
    internal IReadOnlyCollection<(AreaCode Area, Rational Share)> SharesOf(AreaCode area, LocalDate since, LocalDate asOf)
    {
        var kept = new OrderedDictionary<AreaCode, Rational>();

        // The shares that go on, by the day on which they do: what comes together on its way goes on as one, so that splits and mergers in turn do not multiply.
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

    /// <summary>The successions by which others became a part of an area last, on or before a day: all of one day; none where there are none.</summary>
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
    /// Where something lies that an area has on some days: in the area and in all that it lies in on the last of the days on which it is there. Where it is there on none of them: in what it had become by
    /// then, each with its share, and in all that this lies in; or, before it begins, in what it lies in on its first day.
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

    // The smallest areas of some days, each with the last of them on which it is there.
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

    // What an area became by a day, and all that this lies in.
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
