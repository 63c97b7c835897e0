namespace ReportCheck;

/// <summary>The ways in which a line is bad.</summary>
internal enum ProblemKind
{
    /// <summary>A quote inside a field, text after a closing quote, or a quote that is never closed.</summary>
    Quotes,

    /// <summary>Longer than is read.</summary>
    TooLong,

    /// <summary>Bytes that are no UTF-8.</summary>
    NotUtf8,

    /// <summary>More or fewer fields than the header has.</summary>
    FieldCount,

    /// <summary>No such formula.</summary>
    Formula,

    /// <summary>The actual or the base is no number.</summary>
    Number,

    /// <summary>The printed figure is none.</summary>
    Figure,

    /// <summary>A decimal does not hold the exact value with 8 decimals, or with those of the figure.</summary>
    TooManyDigits,
}
