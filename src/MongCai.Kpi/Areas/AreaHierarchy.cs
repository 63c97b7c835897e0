using System.Runtime.InteropServices;
using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using MongCai.Kpi.Serialization;
using NodaTime;

namespace MongCai.Kpi;

/// <summary>The areas of a territory over time: which areas exist on a date, which areas they belong to, and what became of them.</summary>
/// <remarks>
/// <para>One needs it to roll values up over areas. Communes merge and tiers are abolished; a hierarchy keeps all of it by date, so that what was true on a
/// date stays true of it. It also knows which areas are expected to report for an area in a period: the smallest areas that existed in the period, including
/// those that merged in the course of it.</para>
/// <para>Two hierarchies are equal only if they are the same object: to compare their contents, compare <see cref="Spans"/> and <see cref="Successions"/>. The
/// JSON form has these two parts and can be read back.</para>
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

    /// <summary>Creates a hierarchy of a whole and its parts that holds at all times, such as a commune and its hamlets.</summary>
    /// <param name="whole">The area that the parts belong to.</param>
    /// <param name="parts">The areas that belong to the whole, each once.</param>
    /// <returns>
    /// The hierarchy. Parts of parts, dates and mergers need the constructor with spans:
    /// <see cref="AreaHierarchy(IEnumerable{AreaSpan}, IEnumerable{AreaSuccession})"/>.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="parts"/> is null.</exception>
    /// <exception cref="ArgumentException">A part occurs twice, or is the whole.</exception>
    /// <example><c>AreaHierarchy.Of(commune, hamlets)</c></example>
    public static AreaHierarchy Of(AreaCode whole, params IEnumerable<AreaCode> parts)
    {
        AreaCode[] all = [whole, .. Guard.Against.Null(parts)];
        return all.CountBy(static area => area).FirstOrDefault(static area => area.Value > 1) is { Value: > 1, Key: var twice }
            ? throw new ArgumentException($"{twice} is there twice{(twice == whole ? ", also as the whole" : string.Empty)}.", nameof(parts))
            : new AreaHierarchy([new(whole), .. all[1..].Select(part => new AreaSpan(part, whole))]);
    }

    /// <summary>Creates a hierarchy from the spans of its areas and from their successions.</summary>
    /// <param name="spans">The areas, each for one time or for several.</param>
    /// <param name="successions">
    /// The mergers and splits: which area became a part of which other one, on which day, and with which share. The shares of an area on one day add up to 1.
    /// </param>
    /// <exception cref="ArgumentNullException"><paramref name="spans"/>, or a span or succession, is null.</exception>
    /// <exception cref="ArgumentException">
    /// Two spans of an area have a day in common; an area belongs to another one that does not exist on every day of the span; or areas belong to each other in
    /// a circle. Or a succession does not fit the spans: the area does not exist on the day before, its successor does not exist on the day, the shares of the
    /// day do not add up to 1, or the area still exists although all of it went to others.
    /// </exception>
    public AreaHierarchy(IEnumerable<AreaSpan> spans, IEnumerable<AreaSuccession>? successions = null)
    {
        _spans = [.. Guard.Against.Null(spans).Select(static span => Guard.Against.Null(span, nameof(spans)))];
        _byArea = _spans.GroupBy(static span => span.Area).ToDictionary(static area => area.Key, static area => new AreaTimes(area));
        _byParent = _spans.Where(static span => span.Parent is not null).GroupBy(static span => span.Parent.GetValueOrDefault())
            .ToDictionary(static parent => parent.Key, static parent => parent.OrderBy(static span => span.Area).ToArray());
        if (ProblemOfSpans() is (var problem, var spanProblem))
        {
            throw new ArgumentException($"{problem} does not fit: {spanProblem}.", nameof(spans));
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

    /// <summary>Gets the spans of the areas as they were given.</summary>
    public IReadOnlyList<AreaSpan> Spans => Array.AsReadOnly(_spans);

    /// <summary>Determines whether an area exists on a date.</summary>
    /// <param name="area">The area to look for.</param>
    /// <param name="date">The date to look at.</param>
    /// <returns>True where the date lies in a span of the area.</returns>
    public bool Exists(AreaCode area, LocalDate date) => Find(area, date) is not null;

    /// <summary>Finds the span of an area that contains a date, with the name and the parent of the area on that date.</summary>
    /// <param name="area">The area to look for.</param>
    /// <param name="date">The date to look at.</param>
    /// <returns>The span that contains the date; null where the area does not exist on it.</returns>
    public AreaSpan? Find(AreaCode area, LocalDate date) =>
        _byArea.GetValueOrDefault(area)?.Find(date);

    /// <summary>Returns the areas that belong directly to an area on a date.</summary>
    /// <param name="area">The area whose parts are wanted.</param>
    /// <param name="date">The date to look at.</param>
    /// <returns>The areas one step below it, in the order of their codes; an empty list where there are none.</returns>
    public IReadOnlyList<AreaCode> ChildrenOf(AreaCode area, LocalDate date) =>
        _byParent.TryGetValue(area, out var spans) ? [.. spans.Where(span => span.Contains(date)).Select(static span => span.Area)] : [];

    /// <summary>Returns the smallest areas that make up an area on a date.</summary>
    /// <param name="area">The area whose smallest parts are wanted.</param>
    /// <param name="date">The date to look at.</param>
    /// <returns>
    /// The areas in the order of the hierarchy; the area itself where nothing belongs to it; an empty list where the area does not exist on the date.
    /// </returns>
    public IReadOnlyList<AreaCode> LeavesOf(AreaCode area, LocalDate date) => Exists(area, date) ? [.. Leaves(area, date)] : [];

    /// <summary>Determines whether an area lies within another one on a date, at any depth. An area does not lie within itself.</summary>
    /// <param name="area">The area that may lie within the other.</param>
    /// <param name="whole">The area that may contain the other.</param>
    /// <param name="date">The date to look at.</param>
    /// <returns>True where the other area is above the area.</returns>
    public bool IsWithin(AreaCode area, AreaCode whole, LocalDate date) => AncestorsOf(area, date).Contains(whole);

    /// <summary>Returns the areas that an area belongs to on a date, from its parent upwards.</summary>
    /// <param name="area">The area whose wholes are wanted.</param>
    /// <param name="date">The date to look at.</param>
    /// <returns>The areas above it, the nearest first; an empty sequence where it belongs to none or does not exist on the date.</returns>
    public IEnumerable<AreaCode> AncestorsOf(AreaCode area, LocalDate date)
    {
        for (var parent = Find(area, date)?.Parent; parent is { } above; parent = Find(above, date)?.Parent)
        {
            yield return above;
        }
    }

    /// <summary>Returns a text, for readers only, with the spans and the successions of the areas; where there are many, only the first of them.</summary>
    /// <returns>
    /// A text such as <c>A, 1998-07-20 to 9999-12-31; B of A, 2020-07-01 to 9999-12-31; 1/1 of C to B on 2020-07-01</c>; <c>no areas</c> where there are none.
    /// </returns>
    public override string ToString() => _spans.Length == 0
        ? "no areas"
        : $"{Listing.Of(_spans, "; ")}{(_successions.Length == 0 ? string.Empty : $"; {Listing.Of(_successions, "; ")}")}";

    // Recursion is avoided because a hierarchy may be deeper than the stack.
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
