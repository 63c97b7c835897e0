namespace ReportCheck;

/// <summary>The kinds of problem that a line can have.</summary>
internal enum ProblemKind
{
    /// <summary>A quote inside a field, text after a closing quote, or a quote that is never closed.</summary>
    Quotes,

    /// <summary>The line is longer than the greatest length that is read.</summary>
    TooLong,

    /// <summary>Bytes that are not valid UTF-8.</summary>
    NotUtf8,

    /// <summary>More or fewer fields than the header has.</summary>
    FieldCount,

    /// <summary>The formula is not a known one.</summary>
    Formula,

    /// <summary>The actual or the base is not a number.</summary>
    Number,

    /// <summary>The printed figure is not a figure.</summary>
    Figure,

    /// <summary>A number with too many digits: a decimal cannot hold the exact value with 8 decimals, or with those of the figure.</summary>
    TooManyDigits,
}
