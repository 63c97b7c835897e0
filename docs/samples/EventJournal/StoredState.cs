namespace EventJournal;

/// <summary>The one row that changes.</summary>
internal sealed class StoredState
{
    /// <summary>1 while an intake is under way, and after it was killed; 0 otherwise.</summary>
    public required long Intake { get; init; }

    /// <summary>How many batches there are.</summary>
    public required long Batches { get; init; }
}
