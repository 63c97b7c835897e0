using MongCai.Kpi.Events;

namespace MongCai.Kpi.Testing;

/// <summary>A host's store of event records, as the laws see it: a few lines that adapt a table, a file, a queue.</summary>
/// <remarks>Each case has a store of its own, which is disposed of at its end, once: that which was opened last. What is left behind then, a file or a table, goes with it.</remarks>
public interface IEventStore : IDisposable
{
    /// <summary>Takes a record. When it returns, the record is kept.</summary>
    /// <param name="record">The record, whatever it is to those that are there: new, a duplicate, a conflict, a correction of what is not there yet.</param>
    void Append(EventRecord record);

    /// <summary>Everything that is kept.</summary>
    /// <returns>The records; those of a log in the order in which they arrived.</returns>
    IEnumerable<EventRecord> Read();

    /// <summary>Closes the store and opens it again, as a restart would.</summary>
    /// <returns>
    /// The store to go on with. It may be the same object; where it is another one, this one is not used any more and not disposed of: it closes here what it holds.
    /// </returns>
    IEventStore Reopen();
}
