namespace Province;

/// <summary>Where in a host a bug is planted.</summary>
internal enum Kind
{
    /// <summary>Stores: instants, ids, notes, numbers of records.</summary>
    Kept,

    /// <summary>Levels, bands and verdicts.</summary>
    Judged,

    /// <summary>Rules that have to be those of the library, or of a table.</summary>
    Agreed,

    /// <summary>Rules of a host's own, tried on generated values.</summary>
    Generated,
}
