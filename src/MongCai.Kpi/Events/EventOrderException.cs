namespace MongCai.Kpi.Events;

/// <summary>The exception that is thrown when records that must be sorted by event are not. The message names the first record that is out of order.</summary>
/// <remarks>It is thrown while a fold made by <see cref="EventFold.OfSorted"/> is read.</remarks>
public sealed class EventOrderException : InvalidOperationException
{
    /// <summary>Creates an exception with a general message and no record.</summary>
    public EventOrderException()
        : this("The records are not sorted by event.")
    {
    }

    /// <summary>Creates an exception with the given message and no record.</summary>
    /// <param name="message">The message that describes the error.</param>
    public EventOrderException(string message)
        : base(message)
    {
    }

    /// <summary>Creates an exception with the given message and cause, and no record.</summary>
    /// <param name="message">The message that describes the error.</param>
    /// <param name="innerException">The exception that caused this one; null when there is none.</param>
    public EventOrderException(string message, Exception? innerException)
        : base(message, innerException)
    {
    }

    /// <summary>Creates an exception for a record that is out of order.</summary>
    /// <param name="record">The record that is out of order.</param>
    /// <param name="previous">The record before it; null when it is the first record.</param>
    public EventOrderException(EventRecord record, EventRecord? previous)
        : base($"The records are not sorted by event: {record?.Id} {(record?.Correction is { } correction ? $"corrects {correction.CorrectedId}, which is not in the event before it" : $"comes after {previous?.Id}")}.")
    {
        Record = record;
        Previous = previous;
    }

    /// <summary>Gets the record that is out of order; null when none was given.</summary>
    public EventRecord? Record { get; }

    /// <summary>Gets the record before the one that is out of order; null when there is none.</summary>
    public EventRecord? Previous { get; }
}
