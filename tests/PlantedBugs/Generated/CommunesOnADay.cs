using MongCai.Kpi;
using MongCai.Kpi.Testing;
using NodaTime;

namespace Province;

/// <summary>Queries for the communes that exist on a day, on a table of areas with their parents and days.</summary>
internal static class CommunesOnADay
{
    public static IReadOnlyList<Planted> Bugs { get; } =
    [
        Of("the join over the tiers has two levels, districts and their communes", static (areas, top, day) => [.. Alive(areas, day).Where(span => span.Parent is { } parent && Alive(areas, day).Any(other => other.Area == parent && other.Parent == top)).Select(static span => span.Area)]),
        Of("the last day of an area is read as the first without it", static (areas, top, day) => Walk([.. areas.Spans.Where(span => span.Start <= day && (day < span.End || span.End == LocalDate.MaxIsoValue))], top)),
        Of("areas are read a page of a hundred", static (areas, top, day) => Walk([.. Alive(areas, day).Take(100)], top)),
        Of("the table has one row an area, the latest", static (areas, top, day) => Walk([.. areas.Spans.GroupBy(static span => span.Area).Select(static spans => spans.MaxBy(static span => span.Start)!).Where(span => span.Start <= day && day <= span.End)], top)),
        Of("the smallest areas are those that never had others within them", static (areas, top, day) => [.. Walk([.. Alive(areas, day)], top).Where(area => areas.Spans.All(span => span.Parent != area))]),
        Of("areas within others are found by the beginning of the code", static (areas, top, day) => [.. Alive(areas, day).Where(span => span.Area != top && !Alive(areas, day).Any(other => other.Area != span.Area && other.Area.ToString().StartsWith(span.Area.ToString(), StringComparison.Ordinal)) && span.Area.ToString()[0] == 'C').Select(static span => span.Area)]),
    ];

    private static Planted Of(string what, Func<AreaHierarchy, AreaCode, LocalDate, IReadOnlyList<AreaCode>> leaves) => new(
        Kind.Generated,
        what,
        seed => Tried.Property(seed, KpiArbitraries.AreaHierarchies(), areas => Holds(areas, leaves)),
        static seed => Tried.Property(seed, KpiArbitraries.AreaHierarchies(), static areas => Holds(areas, static (areas, top, day) => Walk([.. Alive(areas, day)], top))));

    private static bool Holds(AreaHierarchy areas, Func<AreaHierarchy, AreaCode, LocalDate, IReadOnlyList<AreaCode>> leaves)
    {
        if (areas.Spans.FirstOrDefault(static span => span.Parent is null) is not { } top)
        {
            return true;
        }

        var days = areas.Spans.SelectMany(static span => new[] { span.Start, span.End }).Append(new LocalDate(2019, 6, 30)).Distinct().Where(day => areas.Exists(top.Area, day)).Take(4);
        return days.All(day => areas.LeavesOf(top.Area, day) is var right && (right.SequenceEqual([top.Area]) || leaves(areas, top.Area, day).Order().SequenceEqual(right.Order())));
    }

    private static IEnumerable<AreaSpan> Alive(AreaHierarchy areas, LocalDate day) => areas.Spans.Where(span => span.Start <= day && day <= span.End);

    private static IReadOnlyList<AreaCode> Walk(IReadOnlyList<AreaSpan> alive, AreaCode top)
    {
        var within = alive.Where(static span => span.Parent is not null).ToLookup(static span => span.Parent!.Value, static span => span.Area);
        return within[top].Any() ? [.. within[top].SelectMany(area => Walk(alive, area))] : [top];
    }
}
