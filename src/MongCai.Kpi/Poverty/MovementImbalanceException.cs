namespace MongCai.Kpi.Poverty;

/// <summary>The tables of a movement do not balance. The message names each table, row and difference.</summary>
public sealed class MovementImbalanceException : ArgumentException
{
    /// <summary>Creates an exception with no imbalance.</summary>
    public MovementImbalanceException()
        : this("The movement does not balance.")
    {
    }

    /// <summary>Creates an exception with a message of the caller's and no imbalance.</summary>
    /// <param name="message">The message.</param>
    public MovementImbalanceException(string message)
        : this(message, innerException: null)
    {
    }

    /// <summary>Creates an exception with a message of the caller's and no imbalance.</summary>
    /// <param name="message">The message.</param>
    /// <param name="innerException">The cause, if any.</param>
    public MovementImbalanceException(string message, Exception? innerException)
        : base(message, innerException) => Imbalances = [];

    /// <summary>Creates an exception for imbalances.</summary>
    /// <param name="imbalances">Each contradiction.</param>
    public MovementImbalanceException(IReadOnlyList<MovementImbalance> imbalances)
        : base($"The movement does not balance. {string.Join("; ", imbalances)}.") => Imbalances = imbalances;

    /// <summary>Each contradiction that was found.</summary>
    public IReadOnlyList<MovementImbalance> Imbalances { get; }
}
