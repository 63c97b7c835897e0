using MongCai.Kpi.Events;

namespace EventJournal;

/// <summary>A line of a file that is taken in.</summary>
/// <param name="Number">Its number, from 1.</param>
/// <param name="End">How many bytes of the file were read with it.</param>
/// <param name="Record">The record; null where the line is none.</param>
/// <param name="Problem">Why it is none; null where it is one, or blank.</param>
internal sealed record ReceivedLine(long Number, long End, EventRecord? Record, string? Problem);
