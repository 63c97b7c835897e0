using MongCai.Kpi.Events;
using NodaTime;

namespace EventJournal.Summaries;

/// <summary>
/// What a ledger says at an instant, for any period and closing, without its lines: plain records are added up, and those that are tied to others are kept as they are, which are few.
/// </summary>
/// <param name="KnownAt">The instant.</param>
/// <param name="Cells">The events that are added up.</param>
/// <param name="Kept">The records that are kept, by the numbers of their lines.</param>
internal sealed record Summary(Instant KnownAt, IReadOnlyList<CellsOfAKind> Cells, IReadOnlyDictionary<long, EventRecord> Kept);
