using FsCheck;
using FsCheck.Fluent;
using MongCai.Kpi;
using MongCai.Kpi.Testing;
using NodaTime;

namespace Province;

/// <summary>Totals of a flow over all communes of a hierarchy, each of which reports its place in the list.</summary>
internal static class TotalsOfAreas
{
    private static readonly Indicator Jobs = new("new-jobs", Unit.Worker, Nature.Flow);
    private static readonly ReportingPeriod Quarter = ReportingPeriod.Quarter(2019, 2);

    public static IReadOnlyList<Planted> Bugs { get; } =
    [
        Of("communes are asked for in lists of fifty codes, and the last short list is forgotten after a full one", static reports => Rational.Sum(reports.Chunk(50).Where((chunk, place) => place == 0 || chunk.Length == 50).SelectMany(static chunk => chunk).Select(Value))),
        Of("totals are added as whole numbers of 16 bits", static reports => reports.Aggregate((short)0, static (sum, report) => unchecked((short)(sum + (int)Value(report).Round(0))))),
        Of("the total of an area is the sum of its rows by the first characters of the code", static reports => Rational.Sum(reports.DistinctBy(static report => report.Area.ToString()[..Math.Min(3, report.Area.ToString().Length)]).Select(Value))),
    ];

    private static Planted Of(string what, Func<IReadOnlyList<Observation>, Rational> total) => new(
        Kind.Generated,
        what,
        seed => Tried.Property(seed, KpiArbitraries.AreaHierarchies(), areas => Holds(areas, total)),
        static seed => Tried.Property(seed, KpiArbitraries.AreaHierarchies(), static areas => Holds(areas, static reports => Rational.Sum(reports.Select(Value)))));

    private static bool Holds(AreaHierarchy areas, Func<IReadOnlyList<Observation>, Rational> total)
    {
        if (areas.Spans.FirstOrDefault(static span => span.Parent is null) is not { } top || !areas.Exists(top.Area, Quarter.End))
        {
            return true;
        }

        Observation[] reports = [.. areas.LeavesOf(top.Area, Quarter.End).Select(static (area, place) => new Observation(Jobs, Quarter, 100 * (place + 1)) with { Area = area })];
        return reports is [{ } alone] && alone.Area == top.Area
            || RollUp.OverAreas(areas, top.Area, reports, MissingDataPolicy.SkipMissing).Value == (Calculated<Rational>)total(reports);
    }

    private static Rational Value(Observation report) => report.Value.Match(static value => value, static _ => 0);
}
