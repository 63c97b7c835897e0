using MongCai.Kpi.Events;

namespace MongCai.Kpi.Testing;

/// <summary>A host's store of event records, as the laws see it: a few lines that adapt a table, a file, a queue.</summary>
public interface IEventStore : IDisposable
{
    /// <summary>Takes a record. When it returns, the record is kept.</summary>
    /// <param name="record">The record, whatever it is to those that are there: new, a duplicate, a conflict, a correction of what is not there yet.</param>
    void Append(EventRecord record);

    /// <summary>Everything that is kept.</summary>
    /// <returns>The records; those of a log in the order in which they arrived.</returns>
    IEnumerable<EventRecord> Read();

    /// <summary>Closes the store and opens it again, as a restart would.</summary>
    /// <returns>The store to go on with; it may be the same object.</returns>
    IEventStore Reopen();
}
