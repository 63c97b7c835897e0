namespace MongCai.Kpi.Testing;

/// <summary>The way in which the id of a record is written.</summary>
internal enum IdShape
{
    Plain = 0,

    /// <summary>The id of the record before it, in capital letters.</summary>
    OtherCase = 1,

    /// <summary>An id that is too long for many database columns, and equal to other long ids up to that length.</summary>
    Long = 2,

    /// <summary>The id of the record before it, with its accents written as characters of their own.</summary>
    OtherAccents = 3,

    /// <summary>The id of the record before it, followed by a space.</summary>
    Spaced = 4,

    /// <summary>The id of the record before it, but from another source.</summary>
    OtherSource = 5,

    /// <summary>An id that begins with the end of its source, so that it equals the one before it where source and id are joined to one text.</summary>
    Joined = 6,
}
