using System.Runtime.InteropServices;
using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using MongCai.Kpi.Serialization;
using NodaTime;

namespace MongCai.Kpi;

/// <summary>
/// Which areas there are on a date, which they belong to, and what became of them. All of it changes: communes merge, a tier is abolished. What was true on a date stays true of it.
/// </summary>
/// <remarks>
/// It knows who is expected to report for an area in a period: the smallest areas that there were in it, those too that merged in its course. Equality is that of the object: compare <see cref="Spans"/> and
/// <see cref="Successions"/>. In JSON it is written and read as its parts.
/// </remarks>
/// <example><code>
/// var areas = new AreaHierarchy(
///     [new AreaSpan(county), new AreaSpan(east, county, end: new LocalDate(2025, 2, 28)), new AreaSpan(coast, county, start: new LocalDate(2025, 3, 1))],
///     [new AreaSuccession(east, coast, new LocalDate(2025, 3, 1))]);
/// </code></example>
[JsonConverter(typeof(ObjectJsonConverter<AreaHierarchy>))]
public sealed partial class AreaHierarchy
{
    private readonly AreaSpan[] _spans;
    private readonly Dictionary<AreaCode, AreaTimes> _byArea;
    private readonly Dictionary<AreaCode, AreaSpan[]> _byParent;

    /// <summary>Creates a hierarchy of a whole and its parts, at all times: a commune and its hamlets.</summary>
    /// <param name="whole">The whole.</param>
    /// <param name="parts">The parts, of which each is there once.</param>
    /// <returns>The hierarchy. Parts of parts, dates and mergers are given as spans: <see cref="AreaHierarchy(IEnumerable{AreaSpan}, IEnumerable{AreaSuccession})"/>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="parts"/> is null.</exception>
    /// <exception cref="ArgumentException">A part comes twice, or is the whole.</exception>
    /// <example><c>AreaHierarchy.Of(commune, hamlets)</c></example>
    public static AreaHierarchy Of(AreaCode whole, params IEnumerable<AreaCode> parts)
    {
        AreaCode[] all = [whole, .. Guard.Against.Null(parts)];
        return all.CountBy(static area => area).FirstOrDefault(static area => area.Value > 1) is { Value: > 1, Key: var twice }
            ? throw new ArgumentException($"{twice} is there twice{(twice == whole ? ", also as the whole" : string.Empty)}.", nameof(parts))
            : new AreaHierarchy([new(whole), .. all[1..].Select(part => new AreaSpan(part, whole))]);
    }

    /// <summary>Creates a hierarchy.</summary>
    /// <param name="spans">The areas, each for a time or for several.</param>
    /// <param name="successions">What became of which area, and when: mergers, and splits with the shares that a host gives. The shares of an area on a day make up 1.</param>
    /// <exception cref="ArgumentNullException"><paramref name="spans"/>, or a span or succession, is null.</exception>
    /// <exception cref="ArgumentException">Two spans of an area have a day in common; an area belongs to one that is not there on every day of it; or areas belong to each
    /// other in a circle. Or a succession does not fit the spans: the area is not there on the day before, its successor is not there on the day, the shares of the day do not make up 1, or the area is still
    /// there although all of it went to others.</exception>
    public AreaHierarchy(IEnumerable<AreaSpan> spans, IEnumerable<AreaSuccession>? successions = null)
    {
        _spans = [.. Guard.Against.Null(spans).Select(static span => Guard.Against.Null(span, nameof(spans)))];
        _byArea = _spans.GroupBy(static span => span.Area).ToDictionary(static area => area.Key, static area => new AreaTimes(area));
        _byParent = _spans.Where(static span => span.Parent is not null).GroupBy(static span => span.Parent.GetValueOrDefault())
            .ToDictionary(static parent => parent.Key, static parent => parent.OrderBy(static span => span.Area).ToArray());
        if (ProblemOfSpans() is (var misfit, var spanProblem))
        {
            throw new ArgumentException($"{misfit} does not fit: {spanProblem}.", nameof(spans));
        }

        _successions = [.. (successions ?? []).Select(static succession => Guard.Against.Null(succession, nameof(successions)))];
        _byPredecessor = _successions.GroupBy(static succession => succession.Predecessor)
            .ToDictionary(static area => area.Key, static area => area.OrderBy(static succession => succession.On).ToArray());
        _bySuccessor = _successions.ToLookup(static succession => succession.Successor);
        if (ProblemOfSuccessions() is (var unfit, var successionProblem))
        {
            throw new ArgumentException($"{unfit} does not fit: {successionProblem}.", nameof(successions));
        }

        _changes =
        [
            .. _spans.Select(static span => span.Start)
                .Concat(_spans.Where(static span => span.End < LocalDate.MaxIsoValue).Select(static span => span.End.PlusDays(1)))
                .Concat(_successions.Select(static succession => succession.On)).Distinct().Order(),
        ];
    }

    /// <summary>The areas and their times, as they were given.</summary>
    public IReadOnlyList<AreaSpan> Spans => Array.AsReadOnly(_spans);

    /// <summary>Whether there is an area on a date.</summary>
    /// <param name="area">The area.</param>
    /// <param name="date">The date.</param>
    /// <returns>True where there is.</returns>
    public bool Exists(AreaCode area, LocalDate date) => Find(area, date) is not null;

    /// <summary>What an area is on a date: its name and parent.</summary>
    /// <param name="area">The area.</param>
    /// <param name="date">The date.</param>
    /// <returns>The span that the date is in; null where there is no such area on it.</returns>
    public AreaSpan? Find(AreaCode area, LocalDate date) =>
        _byArea.GetValueOrDefault(area)?.Find(date);

    /// <summary>The areas that belong to an area on a date, in the order of their codes.</summary>
    /// <param name="area">The area.</param>
    /// <param name="date">The date.</param>
    /// <returns>The areas right below it.</returns>
    public IReadOnlyList<AreaCode> ChildrenOf(AreaCode area, LocalDate date) =>
        _byParent.TryGetValue(area, out var spans) ? [.. spans.Where(span => span.Contains(date)).Select(static span => span.Area)] : [];

    /// <summary>The smallest areas that make up an area on a date, in the order of the hierarchy; itself where nothing belongs to it.</summary>
    /// <param name="area">The area.</param>
    /// <param name="date">The date.</param>
    /// <returns>The areas; none where there is no such area on the date.</returns>
    public IReadOnlyList<AreaCode> LeavesOf(AreaCode area, LocalDate date) => Exists(area, date) ? [.. Leaves(area, date)] : [];

    /// <summary>Whether an area lies within another on a date, at any depth. It does not lie within itself.</summary>
    /// <param name="area">The area.</param>
    /// <param name="whole">The other area.</param>
    /// <param name="date">The date.</param>
    /// <returns>True where it does.</returns>
    public bool IsWithin(AreaCode area, AreaCode whole, LocalDate date) => AncestorsOf(area, date).Contains(whole);

    /// <summary>The areas that an area belongs to on a date, from its parent upwards.</summary>
    /// <param name="area">The area.</param>
    /// <param name="date">The date.</param>
    /// <returns>The areas above it.</returns>
    public IEnumerable<AreaCode> AncestorsOf(AreaCode area, LocalDate date)
    {
        for (var parent = Find(area, date)?.Parent; parent is { } above; parent = Find(above, date)?.Parent)
        {
            yield return above;
        }
    }

    /// <summary>Text form, for a reader only: the areas as they were for a time, and what became of them; of many the first.</summary>
    /// <returns>The text: <c>A; B of A, from 2020-07-01; 1/1 of C to B on 2020-07-01</c>.</returns>
    public override string ToString() => _spans.Length == 0
        ? "no areas"
        : $"{Listing.Of(_spans, "; ")}{(_successions.Length == 0 ? string.Empty : $"; {Listing.Of(_successions, "; ")}")}";

    // Not by recursion: a hierarchy may be deeper than the stack.
    private IEnumerable<AreaCode> Leaves(AreaCode whole, LocalDate date)
    {
        var open = new Stack<AreaCode>([whole]);
        while (open.TryPop(out var area))
        {
            var children = ChildrenOf(area, date);
            if (children.Count == 0)
            {
                yield return area;
            }

            for (var i = children.Count - 1; i >= 0; i--)
            {
                open.Push(children[i]);
            }
        }
    }

    private (AreaSpan Span, string Problem)? ProblemOfSpans()
    {
        foreach (var times in _byArea.Values)
        {
            if (times.Overlap is var (span, other))
            {
                return (span, $"it is there twice, also as {other}");
            }
        }

        var unbroken = new Dictionary<AreaCode, LocalDate[]>();
        foreach (var span in _spans)
        {
            if (span.Parent is { } parent && !IsThroughout(parent, span, unbroken))
            {
                return (span, $"{parent} is not there on every day of it");
            }
        }

        return AreaCircles.Find(_spans) is { } circular ? (circular, "it belongs to itself through others") : null;
    }

    private bool IsThroughout(AreaCode area, AreaSpan span, Dictionary<AreaCode, LocalDate[]> unbroken)
    {
        if (!_byArea.TryGetValue(area, out var times))
        {
            return false;
        }

        ref var until = ref CollectionsMarshal.GetValueRefOrAddDefault(unbroken, area, out _);
        until ??= times.Unbroken();
        var place = times.PlaceUntil(span.Start);
        return place >= 0 && until[place] >= span.End;
    }
}
