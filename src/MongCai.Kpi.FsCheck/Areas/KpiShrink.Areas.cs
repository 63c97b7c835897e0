using NodaTime;

namespace MongCai.Kpi.Testing;

/// <content>Shrinkers of areas and hierarchies.</content>
public static partial class KpiShrink
{
    private static readonly AreaCode FirstArea = new("1");

    /// <summary>Shrinks an area code towards 1, by way of shorter codes.</summary>
    /// <param name="value">The code to shrink. That of the reporting authority is as simple as can be.</param>
    /// <returns>The simpler codes; none for the reporting authority.</returns>
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

    /// <summary>Shrinks a span towards one without a parent and without bounds, with the code as its name.</summary>
    /// <param name="value">The span to shrink.</param>
    /// <returns>The simpler spans of areas.</returns>
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

    /// <summary>Shrinks a hierarchy towards fewer areas and spans, without names and without successions.</summary>
    /// <param name="value">The hierarchy to shrink.</param>
    /// <returns>The simpler hierarchies that are possible.</returns>
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

    // An area is removed together with all areas in it.
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

    // Renames the areas to 1, 2, 3 in their order. The hierarchy stays as it is where the areas have these codes already, or shorter ones in all.
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

    /// <summary>Shrinks a succession towards the whole of an area instead of a share, and towards simpler days. The areas stay.</summary>
    /// <param name="value">The succession to shrink.</param>
    /// <returns>The simpler successions of the same areas.</returns>
    public static IEnumerable<AreaSuccession> Smaller(AreaSuccession value)
    {
        ArgumentNullException.ThrowIfNull(value);
        return
        [
            .. value.IsWhole ? [] : new[] { new AreaSuccession(value.Predecessor, value.Successor, value.On) },
            .. Smaller(value.On).Select(on => new AreaSuccession(value.Predecessor, value.Successor, on, value.Share)),
        ];
    }

    // Successions from or to an area that is left out are left out too.
    private static IEnumerable<AreaSuccession> SuccessionsOf(AreaHierarchy areas, IEnumerable<AreaSpan> spans)
    {
        var left = spans.Select(static span => span.Area).ToHashSet();
        var gone = areas.Successions.Where(succession => !left.Contains(succession.Predecessor) || !left.Contains(succession.Successor)).Select(static succession => succession.Predecessor).ToHashSet();
        return areas.Successions.Where(succession => !gone.Contains(succession.Predecessor));
    }
}
