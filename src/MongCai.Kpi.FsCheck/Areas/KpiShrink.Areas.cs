using NodaTime;

namespace MongCai.Kpi.Testing;

/// <content>Areas.</content>
public static partial class KpiShrink
{
    private static readonly AreaCode FirstArea = new("1");

    /// <summary>Towards the code 1, by shorter codes.</summary>
    /// <param name="value">The code; that of the reporting authority is as simple as can be.</param>
    /// <returns>The simpler ones, or none.</returns>
    public static IEnumerable<AreaCode> Smaller(AreaCode value)
    {
        if (value == AreaCode.ReportingAuthority)
        {
            yield break;
        }

        foreach (var text in ShorterTexts.Simpler($"{value}", $"{FirstArea}"))
        {
            if (AreaCode.TryParse(text, out var next) && next != value && next != AreaCode.ReportingAuthority)
            {
                yield return next;
            }
        }
    }

    /// <summary>Without a parent, without bounds, with the code as the name.</summary>
    /// <param name="value">The span.</param>
    /// <returns>The simpler ones.</returns>
    public static IEnumerable<AreaSpan> Smaller(AreaSpan value)
    {
        ArgumentNullException.ThrowIfNull(value);
        var (area, parent, name, start, end) = (value.Area, value.Parent, value.Name, value.Start, value.End);
        return Constructed.Those(
            [
                .. Smaller(area).Select(next => (Func<AreaSpan>)(() => new AreaSpan(next, parent, name, start, end))),
                () => new AreaSpan(area, parent: null, name, start, end),
                () => new AreaSpan(area, parent, name: null, start, end),
                () => new AreaSpan(area, parent, name, start: null, end),
                () => new AreaSpan(area, parent, name, start, end: null),
            ]).Where(next => next != value);
    }

    /// <summary>Fewer areas and times, without names, and without what becomes of areas.</summary>
    /// <param name="value">The hierarchy.</param>
    /// <returns>The simpler ones.</returns>
    public static IEnumerable<AreaHierarchy> Smaller(AreaHierarchy value)
    {
        ArgumentNullException.ThrowIfNull(value);
        return Constructed.Those(
        [
            .. Lists.Shorter(value.Spans).Concat(WithoutOneBranch(value)).Select(spans => (Func<AreaHierarchy>)(() => new AreaHierarchy(spans, SuccessionsOf(value, spans)))),
            .. value.Successions.Select(static succession => succession.Predecessor).Distinct()
                .Select(area => (Func<AreaHierarchy>)(() => new AreaHierarchy(value.Spans, value.Successions.Where(succession => succession.Predecessor != area)))),
            .. Lists.WithAllSimpler(value.Spans, SmallerTimes).Concat(Lists.WithOneSimpler(value.Spans, SmallerTimes))
                .Select(spans => (Func<AreaHierarchy>)(() => new AreaHierarchy(spans, value.Successions))),
            () => Numbered(value),
        ]).Where(next => next != value);
    }

    // An area goes with all that lies in it.
    private static IEnumerable<IReadOnlyList<AreaSpan>> WithoutOneBranch(AreaHierarchy areas)
    {
        var children = areas.Spans.Where(static span => span.Parent is not null).ToLookup(static span => span.Parent.GetValueOrDefault(), static span => span.Area);
        foreach (var top in areas.Spans.Select(static span => span.Area).Distinct())
        {
            var gone = new HashSet<AreaCode> { top };
            var open = new Stack<AreaCode>([top]);
            while (open.TryPop(out var area))
            {
                foreach (var child in children[area].Where(gone.Add))
                {
                    open.Push(child);
                }
            }

            yield return [.. areas.Spans.Where(span => !gone.Contains(span.Area))];
        }
    }

    private static IEnumerable<AreaSpan> SmallerTimes(AreaSpan span) => Smaller(span).Where(next => next.Area == span.Area);

    // The areas called 1, 2, 3 as they come; the same where they are so already, or their codes are no longer than that.
    private static AreaHierarchy Numbered(AreaHierarchy areas)
    {
        AreaCode[] codes = [.. areas.Spans.Select(static span => span.Area).Distinct()];
        var numbered = codes.Select(static (code, place) => (code, number: new AreaCode(((Rational)(place + 1)).ToString(NumberFormat.Invariant)))).ToDictionary(static one => one.code, static one => one.number);
        return codes.Sum(static code => $"{code}".Length) < numbered.Values.Sum(static code => $"{code}".Length) || Array.TrueForAll(codes, code => numbered[code] == code)
            ? areas
            : new AreaHierarchy(
                areas.Spans.Select(span => new AreaSpan(numbered[span.Area], span.Parent is { } parent ? numbered[parent] : null, span.Name == new LocalisedText(("vi", $"{span.Area}"), ("en", $"{span.Area}")) ? null : span.Name, span.Start, span.End)),
                areas.Successions.Select(succession => new AreaSuccession(numbered[succession.Predecessor], numbered[succession.Successor], succession.On, succession.Share)));
    }

    /// <summary>The whole area instead of a share, on simpler days; the areas stay.</summary>
    /// <param name="value">The succession.</param>
    /// <returns>The simpler ones.</returns>
    public static IEnumerable<AreaSuccession> Smaller(AreaSuccession value)
    {
        ArgumentNullException.ThrowIfNull(value);
        return
        [
            .. value.IsWhole ? [] : new[] { new AreaSuccession(value.Predecessor, value.Successor, value.On) },
            .. Smaller(value.On).Select(on => new AreaSuccession(value.Predecessor, value.Successor, on, value.Share)),
        ];
    }

    // Of areas that are left out nothing becomes, and nothing becomes them.
    private static IEnumerable<AreaSuccession> SuccessionsOf(AreaHierarchy areas, IEnumerable<AreaSpan> spans)
    {
        var left = spans.Select(static span => span.Area).ToHashSet();
        var gone = areas.Successions.Where(succession => !left.Contains(succession.Predecessor) || !left.Contains(succession.Successor)).Select(static succession => succession.Predecessor).ToHashSet();
        return areas.Successions.Where(succession => !gone.Contains(succession.Predecessor));
    }
}
