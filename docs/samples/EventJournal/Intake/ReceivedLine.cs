using MongCai.Kpi.Events;

namespace EventJournal;

/// <summary>A line of a file whose records are added to a ledger.</summary>
/// <param name="Number">The number of the line, counted from 1.</param>
/// <param name="End">The number of bytes of the file that were read up to the end of the line.</param>
/// <param name="Record">The record; null where the line holds none.</param>
/// <param name="Problem">The reason why the line holds no record; null where it holds one, or is blank.</param>
internal sealed record ReceivedLine(long Number, long End, EventRecord? Record, string? Problem);
