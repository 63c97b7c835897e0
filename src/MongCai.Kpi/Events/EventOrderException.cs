namespace MongCai.Kpi.Events;

/// <summary>Records that should come sorted by event do not: the message names the first that is out of order.</summary>
public sealed class EventOrderException : InvalidOperationException
{
    /// <summary>Creates an exception with no record.</summary>
    public EventOrderException()
        : this("The records are not sorted by event.")
    {
    }

    /// <summary>Creates an exception with a message of the caller's and no record.</summary>
    /// <param name="message">The message.</param>
    public EventOrderException(string message)
        : base(message)
    {
    }

    /// <summary>Creates an exception with a message of the caller's and no record.</summary>
    /// <param name="message">The message.</param>
    /// <param name="innerException">The cause, if any.</param>
    public EventOrderException(string message, Exception? innerException)
        : base(message, innerException)
    {
    }

    /// <summary>Creates an exception for a record.</summary>
    /// <param name="record">The record that is out of order.</param>
    /// <param name="previous">The record before it; null where it is the first.</param>
    public EventOrderException(EventRecord record, EventRecord? previous)
        : base($"The records are not sorted by event: {record?.Id} {(record?.Correction is { } correction ? $"corrects {correction.CorrectedId}, which is not in the event before it" : $"comes after {previous?.Id}")}.")
    {
        Record = record;
        Previous = previous;
    }

    /// <summary>The record that is out of order; null where none was given.</summary>
    public EventRecord? Record { get; }

    /// <summary>The record before it; null where it is the first.</summary>
    public EventRecord? Previous { get; }
}
