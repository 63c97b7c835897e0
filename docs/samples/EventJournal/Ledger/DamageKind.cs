namespace EventJournal;

/// <summary>The kinds of damage that a ledger can have suffered from something other than this program.</summary>
internal enum DamageKind
{
    /// <summary>A line is not as it was stored.</summary>
    Changed,

    /// <summary>Lines cannot be read.</summary>
    Unreadable,

    /// <summary>Some lines of a batch are missing.</summary>
    Missing,

    /// <summary>There are lines that belong to no batch.</summary>
    Extra,

    /// <summary>A batch does not follow from the one before it.</summary>
    Unchained,

    /// <summary>Batches that were acknowledged are missing.</summary>
    Lost,

    /// <summary>The structure of the file is broken.</summary>
    Structure,
}
