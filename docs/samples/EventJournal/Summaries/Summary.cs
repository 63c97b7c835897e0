using MongCai.Kpi.Events;
using NodaTime;

namespace EventJournal.Summaries;

/// <summary>
/// What a ledger says at an instant, for any period and closing rule, without its lines: plain records are summed, and the few records that are tied to
/// others are kept as they are.
/// </summary>
/// <param name="KnownAt">The instant at which the records were known.</param>
/// <param name="Cells">The cells of the events that are summed.</param>
/// <param name="Kept">The records that are kept, by the numbers of their lines.</param>
internal sealed record Summary(Instant KnownAt, IReadOnlyList<CellsOfAKind> Cells, IReadOnlyDictionary<long, EventRecord> Kept);
