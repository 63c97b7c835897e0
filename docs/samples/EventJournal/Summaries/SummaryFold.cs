using MongCai.Kpi;
using MongCai.Kpi.Events;
using NodaTime;

namespace EventJournal.Summaries;

/// <summary>
/// Computes the figures of a period from a summary. The library counts each cell as one event, and the kept records; this class adds the remaining events of
/// each cell.
/// </summary>
/// <remarks>Sums of quantities need no correction, because the one event has the total of the cell.</remarks>
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

        // Events outside the data window count in no rule, however the rule places them.
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

    /// <summary>Gets the kept records, with one event for each cell: records that contradict each other in the ledger do so here, too.</summary>
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

    // Events that are withdrawn later may leave a negative number in a period, so the printed indicator has no bounds, whatever bounds the indicator of the
    // rule has.
    private static Observation Observed(EventFigure figure, long further) =>
        figure.Rule.Measure == EventMeasure.Events && figure.Observation.Value.TryGetValue(out var events)
            ? new Observation(figure.Rule.Indicator with { NeverFalls = false, Bounds = RationalInterval.Unbounded }, figure.Period, events + further)
            : figure.Observation;

    // A source that is longer than every existing one differs from all of them.
    private static string SourceOfNone(List<EventRecord> records)
    {
        var longest = records.Select(static record => Math.Max(record.Id.Source.Length, record.Correction?.CorrectedId.Source.Length ?? 0)).DefaultIfEmpty().Max();
        return "cell".PadRight(longest + 1, '+');
    }

    private long FurtherEvents(IEnumerable<EventRecord> records) => records.Sum(record => _furtherEvents.GetValueOrDefault(record.Id));
}
