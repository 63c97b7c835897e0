using MongCai.Kpi.Events;

namespace EventJournal.Summaries;

/// <summary>A line of the ledger, as a summary is told of it.</summary>
/// <param name="Number">Its number; lines are told in their order.</param>
/// <param name="Record">The record.</param>
internal sealed record KnownLine(long Number, EventRecord Record);
