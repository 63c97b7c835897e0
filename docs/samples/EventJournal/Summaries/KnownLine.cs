using MongCai.Kpi.Events;

namespace EventJournal.Summaries;

/// <summary>A line of the ledger that is added to a summary.</summary>
/// <param name="Number">The number of the line; lines are added in the order of their numbers.</param>
/// <param name="Record">The record on the line.</param>
internal sealed record KnownLine(long Number, EventRecord Record);
