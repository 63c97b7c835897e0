using System.Diagnostics.CodeAnalysis;
using NodaTime;

namespace MongCai.Kpi;

/// <summary>Of which columns an amount since a day comes together: the periods that tile the time since then, and longer reports that span several of them.</summary>
internal sealed class ToDatePlan
{
    private ToDatePlan(ReportingPeriod period, ReportingPeriod last, bool isTiled, PlannedPart[] parts)
    {
        Period = period;
        Last = last;
        IsTiled = isTiled;
        Parts = parts;
    }

    /// <summary>The time since the day.</summary>
    public ReportingPeriod Period { get; }

    /// <summary>The period of the cell, with which it ends.</summary>
    public ReportingPeriod Last { get; }

    /// <summary>Whether periods such as that of the cell make up the time; otherwise only a report of just this time says anything of it.</summary>
    public bool IsTiled { get; }

    /// <summary>The periods that tile it; one that stands for all of it where none do.</summary>
    public PlannedPart[] Parts { get; }

    /// <summary>Whether nothing was ever reported that could say anything of it.</summary>
    public bool IsEmpty => Array.TrueForAll(Parts, static part => part.Own is null && part.Longer.Length == 0 && part.Shorter.Length == 0 && part.Endings.Length == 0);

    /// <summary>Whether each part is reported for itself, and nothing else is there.</summary>
    public bool IsPlain => IsTiled && Array.TrueForAll(Parts, static part => part.Own is not null && part.Longer.Length == 0);

    /// <summary>The plan of the time from a day to the end of a period.</summary>
    /// <param name="actuals">All columns.</param>
    /// <param name="start">The day.</param>
    /// <param name="last">The period.</param>
    /// <param name="whole">How the time is called where the parts do not say so: the target's period.</param>
    public static ToDatePlan Of(Actuals actuals, LocalDate start, ReportingPeriod last, ReportingPeriod whole)
    {
        var isTiled = TryTile(start, last, out var tiles);
        LocalDate[] starts = tiles is null ? [start] : [.. tiles.Select(static tile => tile.Start)];
        ReportingPeriod[] ends = tiles ?? [last];
        var parts = ends.Select((tile, place) => new PlannedPart(
            tile,
            tile.Start == starts[place] ? actuals.Of(tile) : null,
            [.. LongerTo(actuals, tile, starts.AsSpan(0, place + 1).ToArray())],
            tile.Start == starts[place] ? [.. ShorterIn(actuals, tile)] : [],
            [.. actuals.Columns.Where(column => column.Period != tile && column.Period.End == tile.End && column.Period.Calendar == tile.Calendar).OrderByDescending(static column => column.Period.Start)]));
        return new ToDatePlan(NameOf(start, last, whole), last, isTiled, [.. parts]);
    }

    /// <summary>What the time from a day to the end of a period is called.</summary>
    public static ReportingPeriod NameOf(LocalDate start, ReportingPeriod last, ReportingPeriod whole) =>
        last.Start == start ? last
        : whole.Start == start && whole.End == last.End ? whole
        : last.IsTiling && last.YearToDate() is var toDate && toDate.Start == start ? toDate
        : ReportingPeriod.Range(start, last.End, whole.Calendar);

    private static bool TryTile(LocalDate start, ReportingPeriod last, [NotNullWhen(true)] out ReportingPeriod[]? tiles)
    {
        tiles = last.Start == start ? [last]
            : last.IsTiling && start < last.Start && ReportingPeriod.Containing(start, last.Kind, last.Calendar) is var first && first.Start == start ? [.. first.Through(last)]
            : null;
        return tiles is not null;
    }

    // What was reported from the start of one of the parts to the end of a tile, and differences of two reports that began earlier; the longest first.
    private static IEnumerable<LongerReport> LongerTo(Actuals actuals, ReportingPeriod tile, LocalDate[] starts)
    {
        var later = actuals.Columns.Where(column => column.Period != tile && column.Period.End == tile.End && column.Period.Calendar == tile.Calendar)
            .OrderBy(static column => column.Period.Kind).ThenBy(static column => column.Period.Start).ToArray();
        for (var first = 0; first < starts.Length; first++)
        {
            foreach (var column in later.Where(column => column.Period.Start == starts[first]))
            {
                yield return new LongerReport(first, column, Earlier: null);
            }

            foreach (var column in later.Where(column => column.Period.Start < starts[first]))
            {
                foreach (var earlier in actuals.Columns.Where(other => other.Period.Start == column.Period.Start && other.Period.End == starts[first].PlusDays(-1) && other.Period.Calendar == tile.Calendar))
                {
                    yield return new LongerReport(first, column, earlier);
                }
            }
        }
    }

    private static IEnumerable<ActualColumn?[]> ShorterIn(Actuals actuals, ReportingPeriod tile)
    {
        var within = actuals.Columns.Select(static column => column.Period)
            .Where(period => period != tile && period.IsTiling && period.Calendar == tile.Calendar && tile.Contains(period) && period.Days < tile.Days);
        foreach (var kind in within.Select(static period => period.Kind).Distinct().Order())
        {
            if (tile.TrySplitInto(kind, out var shorter))
            {
                yield return [.. shorter.Select(actuals.Of)];
            }
        }
    }
}
