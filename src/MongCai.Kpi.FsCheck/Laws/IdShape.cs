namespace MongCai.Kpi.Testing;

/// <summary>How the id of a record is written.</summary>
internal enum IdShape
{
    Plain = 0,

    /// <summary>That of the record before it, in capitals.</summary>
    OtherCase = 1,

    /// <summary>Longer than what many a column takes, and like other long ones until there.</summary>
    Long = 2,

    /// <summary>That of the record before it, its accents written as characters of their own.</summary>
    OtherAccents = 3,

    /// <summary>That of the record before it, and a space.</summary>
    Spaced = 4,

    /// <summary>That of the record before it, of another source.</summary>
    OtherSource = 5,

    /// <summary>That of the record before it, with the end of its source in front: both are alike where source and id are joined.</summary>
    Joined = 6,
}
