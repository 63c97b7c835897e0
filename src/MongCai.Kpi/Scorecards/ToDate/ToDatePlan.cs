using System.Diagnostics.CodeAnalysis;
using NodaTime;

namespace MongCai.Kpi;

/// <summary>
/// The plan of which columns an amount since a day comes together from: the periods that tile the time since then, and longer reports that span several of
/// them.
/// </summary>
internal sealed class ToDatePlan
{
    private ToDatePlan(ReportingPeriod period, ReportingPeriod last, bool isTiled, PlannedPart[] parts)
    {
        Period = period;
        Last = last;
        IsTiled = isTiled;
        Parts = parts;
    }

    /// <summary>Gets the whole time since the day.</summary>
    public ReportingPeriod Period { get; }

    /// <summary>Gets the period of the cell, with which the time ends.</summary>
    public ReportingPeriod Last { get; }

    /// <summary>
    /// Gets a value indicating whether periods of the cell's kind tile the time. Otherwise only a report of exactly this time says anything about it.
    /// </summary>
    public bool IsTiled { get; }

    /// <summary>Gets the periods that tile the time; a single one that stands for all of it where none do.</summary>
    public PlannedPart[] Parts { get; }

    /// <summary>Gets a value indicating whether nothing was ever reported that says anything about the time.</summary>
    public bool IsEmpty => Array.TrueForAll(Parts, static part => part.Own is null && part.Longer.Length == 0 && part.Shorter.Length == 0 && part.Endings.Length == 0);

    /// <summary>Gets a value indicating whether each part was reported on its own and there are no longer reports.</summary>
    public bool IsPlain => IsTiled && Array.TrueForAll(Parts, static part => part.Own is not null && part.Longer.Length == 0);

    /// <summary>Creates the plan of the time from a day to the end of a period.</summary>
    /// <param name="actuals">All columns of the scorecard.</param>
    /// <param name="start">The first day of the time.</param>
    /// <param name="last">The period with which the time ends.</param>
    /// <param name="whole">The target's period, which names the time where the parts do not.</param>
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

    /// <summary>Returns the name of the time from a day to the end of a period, as a reporting period.</summary>
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

    // The longer reports are those from the start of one of the parts to the end of a tile, and differences of two reports that began earlier; the longest
    // first.
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
