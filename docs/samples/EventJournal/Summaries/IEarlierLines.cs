using MongCai.Kpi.Events;

namespace EventJournal.Summaries;

/// <summary>Finds lines that were added to a summary before, but were not kept in it.</summary>
internal interface IEarlierLines
{
    /// <summary>Returns the lines with a record's id that come before a given line and are known at the summary's instant, in their order.</summary>
    IReadOnlyList<KnownLine> Of(EventId id, long before);
}
