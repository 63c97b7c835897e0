using NodaTime;

namespace MongCai.Kpi.Testing;

/// <content>Areas.</content>
public static partial class KpiShrink
{
    private static readonly AreaCode FirstArea = new("1");

    /// <summary>Towards the code 1.</summary>
    /// <param name="value">The code; that of the reporting authority is as simple as can be.</param>
    /// <returns>The simpler one, or none.</returns>
    public static IEnumerable<AreaCode> Smaller(AreaCode value) => value == FirstArea || value == AreaCode.ReportingAuthority ? [] : [FirstArea];

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

    /// <summary>Fewer areas and times.</summary>
    /// <param name="value">The hierarchy.</param>
    /// <returns>The simpler ones.</returns>
    public static IEnumerable<AreaHierarchy> Smaller(AreaHierarchy value)
    {
        ArgumentNullException.ThrowIfNull(value);
        return Constructed.Those(
        [
            .. Lists.Shorter(value.Spans).Select(spans => (Func<AreaHierarchy>)(() => new AreaHierarchy(spans, SuccessionsOf(value, spans)))),
            .. value.Successions.Select(static succession => succession.Predecessor).Distinct()
                .Select(area => (Func<AreaHierarchy>)(() => new AreaHierarchy(value.Spans, value.Successions.Where(succession => succession.Predecessor != area)))),
        ]);
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
