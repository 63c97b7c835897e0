using MongCai.Kpi;
using MongCai.Kpi.Events;

namespace EventJournal.Summaries;

/// <summary>A figure with what a report says about it.</summary>
/// <param name="Rule">The rule by which events are counted.</param>
/// <param name="Observation">The observation that the events give.</param>
/// <param name="Presumed">The number of counted events whose state is presumed.</param>
/// <param name="Straddling">The number of events that would count if it were known on which side of the period's edge they lie.</param>
internal sealed record ReportedFigure(CountingRule Rule, Observation Observation, long Presumed, long Straddling);
