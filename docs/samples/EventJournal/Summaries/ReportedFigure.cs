using MongCai.Kpi;
using MongCai.Kpi.Events;

namespace EventJournal.Summaries;

/// <summary>What is reported of a figure.</summary>
/// <param name="Rule">How events feed it.</param>
/// <param name="Observation">What was observed.</param>
/// <param name="Presumed">How many of the events are in a state that is presumed.</param>
/// <param name="Straddling">How many events would count if it were known on which side of an edge they lie.</param>
internal sealed record ReportedFigure(CountingRule Rule, Observation Observation, long Presumed, long Straddling);
