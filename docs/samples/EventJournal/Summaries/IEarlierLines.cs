using MongCai.Kpi.Events;

namespace EventJournal.Summaries;

/// <summary>Finds what a summary was told, and did not keep.</summary>
internal interface IEarlierLines
{
    /// <summary>The lines of a record's id, known at the summary's instant, that come before a line; in their order.</summary>
    IReadOnlyList<KnownLine> Of(EventId id, long before);
}
