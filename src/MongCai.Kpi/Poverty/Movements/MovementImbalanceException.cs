namespace MongCai.Kpi.Poverty;

/// <summary>The exception for tables of a movement that do not balance. The message names each table, row and difference.</summary>
public sealed class MovementImbalanceException : ArgumentException
{
    /// <summary>Creates an exception without any imbalance.</summary>
    public MovementImbalanceException()
        : this("The movement does not balance.")
    {
    }

    /// <summary>Creates an exception with the caller's message and without any imbalance.</summary>
    /// <param name="message">The message that describes the error.</param>
    public MovementImbalanceException(string message)
        : this(message, innerException: null)
    {
    }

    /// <summary>Creates an exception with the caller's message and cause, and without any imbalance.</summary>
    /// <param name="message">The message that describes the error.</param>
    /// <param name="innerException">The exception that caused this one; null where there is none.</param>
    public MovementImbalanceException(string message, Exception? innerException)
        : base(message, innerException) => Imbalances = [];

    /// <summary>Creates an exception that lists the imbalances of a movement.</summary>
    /// <param name="imbalances">The contradictions that were found.</param>
    public MovementImbalanceException(IReadOnlyList<MovementImbalance> imbalances)
        : base($"The movement does not balance. {string.Join("; ", imbalances)}.") => Imbalances = imbalances;

    /// <summary>Gets the contradictions that were found.</summary>
    public IReadOnlyList<MovementImbalance> Imbalances { get; }
}
