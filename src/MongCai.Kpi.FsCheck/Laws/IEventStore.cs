using MongCai.Kpi.Events;

namespace MongCai.Kpi.Testing;

/// <summary>A host's store of event records, as the laws use it: a small adapter to a table, a file or a queue.</summary>
/// <remarks>
/// Implement it to check a store with <see cref="KpiLaws.EventStore"/> or <see cref="KpiLaws.EventLog"/>. Each case has a store of its own; the object that
/// was opened last is disposed of once, at the end of the case, and should then remove what is left behind, such as a file or a table.
/// </remarks>
public interface IEventStore : IDisposable
{
    /// <summary>Appends a record to the store. When the method returns, the record is kept.</summary>
    /// <param name="record">
    /// The record, whatever its relation to the records that are already there: new, a duplicate, a conflict, or a correction of a record that has not
    /// arrived yet.
    /// </param>
    void Append(EventRecord record);

    /// <summary>Reads all records that the store keeps.</summary>
    /// <returns>The records; those of a log in the order in which they arrived.</returns>
    IEnumerable<EventRecord> Read();

    /// <summary>Closes the store and opens it again, as a restart of the program does.</summary>
    /// <returns>
    /// The store to use from now on. It may be the same object. Where it is another object, this one is neither used nor disposed of any more, so it has to
    /// release here what it holds.
    /// </returns>
    IEventStore Reopen();
}
