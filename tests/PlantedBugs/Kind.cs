namespace Province;

/// <summary>The place in a host where a bug is planted.</summary>
internal enum Kind
{
    /// <summary>Stores of events: instants, ids, notes, numbers of records.</summary>
    Kept,

    /// <summary>Rules that judge: levels, bands and verdicts.</summary>
    Judged,

    /// <summary>Rules that have to give the answers of the library, or of a table.</summary>
    Agreed,

    /// <summary>A host's own rules, tried on generated values.</summary>
    Generated,
}
