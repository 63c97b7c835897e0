namespace EventJournal;

/// <summary>What can have become of a ledger that its own program did not do.</summary>
internal enum DamageKind
{
    /// <summary>A line is not as it was stored.</summary>
    Changed,

    /// <summary>Lines cannot be read.</summary>
    Unreadable,

    /// <summary>Lines are missing.</summary>
    Missing,

    /// <summary>There are lines of no batch.</summary>
    Extra,

    /// <summary>A batch does not follow from the one before it.</summary>
    Unchained,

    /// <summary>Batches that were acknowledged are not there.</summary>
    Lost,

    /// <summary>The file does not hold together.</summary>
    Structure,
}
