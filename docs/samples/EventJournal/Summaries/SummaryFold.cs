using MongCai.Kpi;
using MongCai.Kpi.Events;
using NodaTime;

namespace EventJournal.Summaries;

/// <summary>
/// Reads the figures of a period from a summary. The library counts one event for each cell, and the kept records; what is done here is to count each cell as often as it has events.
/// </summary>
/// <remarks>What is added up needs nothing done: the one event has the amounts of all.</remarks>
internal sealed class SummaryFold
{
    private readonly ReportingPeriod _period;
    private readonly ClosingRule _closing;
    private readonly Dictionary<EventId, long> _furtherEvents = [];

    public SummaryFold(Summary summary, ReportingPeriod period, ClosingRule closing)
    {
        (_period, _closing) = (period, closing);
        List<EventRecord> records = [.. summary.Kept.Values];
        var source = SourceOfNone(records);
        var recorded = Instant.Min(summary.KnownAt, NodaConstants.UnixEpoch);

        // What lies outside the data window counts in no rule, however it is placed.
        var window = period.Kind is PeriodKind.Term or PeriodKind.Range ? period : closing.WindowOf(period);
        foreach (var kind in summary.Cells)
        {
            foreach (var cell in kind.Cells.Where(cell => window.Overlaps(cell.Occurred)))
            {
                var id = new EventId(source, FormattableString.Invariant($"{records.Count}"));
                records.Add(new EventRecord(id, recorded, kind.FactsOf(cell)));
                _furtherEvents.Add(id, cell.Events - 1);
            }
        }

        Records = EventLedger.Of(records).Fold(summary.KnownAt);
    }

    /// <summary>The kept records, with one event for each cell: what contradicts itself in the ledger does so here.</summary>
    public EventFold Records { get; }

    public ReportedFigure Figure(CountingRule rule)
    {
        var figure = Records.Figure(rule with { Closing = _closing }, _period);
        var counted = figure.IsComplete && rule.Measure != EventMeasure.Events ? [] : figure.Records;
        var straddling = figure.IsComplete ? [] : figure.Straddling;
        return new ReportedFigure(
            figure.Rule,
            Observed(figure, FurtherEvents(counted)),
            figure.Presumed + FurtherEvents(counted.Where(static record => record.Facts is { StateIsPresumed: true })),
            straddling.Count + FurtherEvents(straddling));
    }

    // What is taken back later may leave fewer than none in a period: the indicator that is shown says so, whatever that of the rule can be.
    private static Observation Observed(EventFigure figure, long further) =>
        figure.Rule.Measure == EventMeasure.Events && figure.Observation.Value.TryGetValue(out var events)
            ? new Observation(figure.Rule.Indicator with { NeverFalls = false, Bounds = RationalInterval.Unbounded }, figure.Period, events + further)
            : figure.Observation;

    // A source longer than each that is there is none of them.
    private static string SourceOfNone(List<EventRecord> records)
    {
        var longest = records.Select(static record => Math.Max(record.Id.Source.Length, record.Correction?.CorrectedId.Source.Length ?? 0)).DefaultIfEmpty().Max();
        return "cell".PadRight(longest + 1, '+');
    }

    private long FurtherEvents(IEnumerable<EventRecord> records) => records.Sum(record => _furtherEvents.GetValueOrDefault(record.Id));
}
