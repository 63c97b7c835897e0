using System.Globalization;
using Ardalis.GuardClauses;

namespace MongCai.Kpi.Serialization;

/// <summary>The conversions between the library's values and the texts of database columns. A value converter of an object mapper needs nothing else.</summary>
/// <remarks>
/// The text of a value is readable and exact. A database that compares such texts finds equal values, but does not sort numbers by size. The ordered text of a
/// number is for columns that are sorted and searched by size: a letter and digits, whose order, character by character, is that of the numbers. A database can
/// compare, sort and search ordered texts; it must not calculate with them, as a database that adds or multiplies texts reports no error and returns a wrong
/// number.
/// </remarks>
/// <example>
/// <code>
/// class TextConverter&lt;T&gt;() : ValueConverter&lt;T, string&gt;(value => ColumnText.Write(value), text => ColumnText.Read&lt;T&gt;(text))
///     where T : ISpanParsable&lt;T&gt;, IFormattable;
/// class OrderedConverter() : ValueConverter&lt;Rational, string&gt;(value => ColumnText.WriteOrdered(value), text => ColumnText.ReadOrdered(text));
/// </code>
/// </example>
public static class ColumnText
{
    /// <summary>Writes a value as its invariant text.</summary>
    /// <typeparam name="T">The type of the value, which has a text form.</typeparam>
    /// <param name="value">The value to write.</param>
    /// <returns>The invariant text, which <see cref="Read{T}"/> reads back as the same value.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="value"/> is null.</exception>
    public static string Write<T>(T value)
        where T : ISpanParsable<T>, IFormattable => Guard.Against.Null(value).ToString(format: null, CultureInfo.InvariantCulture);

    /// <summary>Reads a value from its invariant text.</summary>
    /// <typeparam name="T">The type of the value, which has a text form.</typeparam>
    /// <param name="text">The text of a database column.</param>
    /// <returns>The value that was written.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="MalformedTextException">The text is not the text of such a value.</exception>
    public static T Read<T>(string text)
        where T : ISpanParsable<T>, IFormattable => T.Parse(Guard.Against.Null(text), CultureInfo.InvariantCulture);

    /// <summary>Writes a number as a text that sorts as the number does.</summary>
    /// <param name="value">The number to write.</param>
    /// <returns>The text in the form <c>p1100</c> for 0 and <c>p1110</c> for 1. Equal numbers have equal texts. The length grows with the number of digits of
    /// numerator and denominator.</returns>
    /// <example><c>string.CompareOrdinal(ColumnText.WriteOrdered(9), ColumnText.WriteOrdered(10))</c> is negative, as <c>9.CompareTo(10)</c> is.</example>
    public static string WriteOrdered(Rational value) => OrderedText.Write(value);

    /// <summary>Reads a number from the text that <see cref="WriteOrdered"/> writes.</summary>
    /// <param name="text">The text of a database column.</param>
    /// <returns>The number that was written, with all its digits.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="MalformedTextException">The text is not a number in that form.</exception>
    public static Rational ReadOrdered(string text)
    {
        var problem = OrderedText.Read(Guard.Against.Null(text), out var value);
        return problem.IsProblem ? throw problem.ToException(text) : value;
    }
}
