namespace EventJournal;

/// <summary>A row of the table of batches: the number of lines that were stored together, and the <see cref="Seal"/> over them and all before them.</summary>
internal sealed class StoredBatch
{
    public required long Number { get; init; }

    public required long Lines { get; init; }

    public required byte[] Chain { get; init; }
}
