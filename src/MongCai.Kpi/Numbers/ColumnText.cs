using System.Globalization;
using Ardalis.GuardClauses;

namespace MongCai.Kpi.Serialization;

/// <summary>Writes and reads the library's values as the texts of database columns. A converter of an object mapper needs nothing else.</summary>
/// <remarks>
/// The text of a value says what it is and is exact; a database that compares such texts finds equal values, and puts no numbers in order. The ordered text of a number is for columns that are sorted and searched by size:
/// it is a letter and digits, and its order, character by character, is that of the numbers. It is compared, sorted and searched, and nothing is calculated of it: a database that adds or multiplies texts gives no error and a
/// wrong number.
/// </remarks>
/// <example>
/// <code>
/// class TextConverter&lt;T&gt;() : ValueConverter&lt;T, string&gt;(value => ColumnText.Write(value), text => ColumnText.Read&lt;T&gt;(text)) where T : ISpanParsable&lt;T&gt;, IFormattable;
/// class OrderedConverter() : ValueConverter&lt;Rational, string&gt;(value => ColumnText.WriteOrdered(value), text => ColumnText.ReadOrdered(text));
/// </code>
/// </example>
public static class ColumnText
{
    /// <summary>Writes a value as its text.</summary>
    /// <typeparam name="T">A value that has a text.</typeparam>
    /// <param name="value">The value.</param>
    /// <returns>The invariant text, which <see cref="Read{T}"/> reads back as the same value.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="value"/> is null.</exception>
    public static string Write<T>(T value)
        where T : ISpanParsable<T>, IFormattable => Guard.Against.Null(value).ToString(format: null, CultureInfo.InvariantCulture);

    /// <summary>Reads a value from its text.</summary>
    /// <typeparam name="T">A value that has a text.</typeparam>
    /// <param name="text">The text of a column.</param>
    /// <returns>The value that was written.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="MalformedTextException">The text is none of such a value.</exception>
    public static T Read<T>(string text)
        where T : ISpanParsable<T>, IFormattable => T.Parse(Guard.Against.Null(text), CultureInfo.InvariantCulture);

    /// <summary>Writes a number as a text that sorts as the number does.</summary>
    /// <param name="value">The number.</param>
    /// <returns>The text: <c>p1100</c> for 0, <c>p1110</c> for 1. Equal numbers have equal texts. The length grows with the digits of numerator and denominator.</returns>
    /// <example><c>string.CompareOrdinal(ColumnText.WriteOrdered(9), ColumnText.WriteOrdered(10))</c> is negative, as <c>9.CompareTo(10)</c> is.</example>
    public static string WriteOrdered(Rational value) => OrderedText.Write(value);

    /// <summary>Reads a number from the text that <see cref="WriteOrdered"/> writes.</summary>
    /// <param name="text">The text of a column.</param>
    /// <returns>The number that was written, with all its digits.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="MalformedTextException">The text is no number in that form.</exception>
    public static Rational ReadOrdered(string text)
    {
        var fault = OrderedText.Read(Guard.Against.Null(text), out var value);
        return fault.IsFault ? throw fault.ToException(text) : value;
    }
}
