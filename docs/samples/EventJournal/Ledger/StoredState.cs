namespace EventJournal;

/// <summary>The one row of the ledger that is changed.</summary>
internal sealed class StoredState
{
    /// <summary>Gets 1 while an intake is under way or after it was killed; 0 otherwise.</summary>
    public required long Intake { get; init; }

    /// <summary>Gets the number of batches in the ledger.</summary>
    public required long Batches { get; init; }
}
