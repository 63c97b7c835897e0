using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using MongCai.Kpi.Serialization;

namespace MongCai.Kpi;

/// <summary>The way the digits of a figure are written: the decimal mark, the mark between groups of three digits, and the percent sign.</summary>
/// <remarks>
/// <para>A number format belongs to the library and needs no culture data.</para>
/// <para>Pass a number format wherever .NET asks for an <see cref="IFormatProvider"/>. Null stands for <see cref="Invariant"/>, so that interpolation writes
/// the same text on every machine.</para>
/// <para>A <see cref="CultureInfo"/> or a <see cref="NumberFormatInfo"/> can be passed instead. Vietnamese, English and French cultures with the marks of
/// <see cref="Vietnamese"/>, <see cref="English"/> and <see cref="French"/> stand for these formats, the invariant culture stands for <see cref="Invariant"/>,
/// and any other culture for a format with its two marks. Digits are grouped by three, also for cultures that group them by two. A culture whose marks are not
/// two different single characters is refused with an <see cref="ArgumentException"/>.</para>
/// <para>Two formats are equal only if they are the same object.</para>
/// </remarks>
/// <example>
/// <code>
/// string text = ((Rational)2064.5m).ToString("N1", NumberFormat.Vietnamese);   // 2.064,5
/// </code>
/// </example>
[JsonConverter(typeof(ObjectJsonConverter<NumberFormat>))]
public sealed class NumberFormat : IFormatProvider, INotJson<NumberFormat>
{
    private const string Percent = "%";
    private const string NoBreakPercent = "\u00A0%";
    private const string NarrowPercent = "\u202F%";

    // The numbers of .NET ask for these marks; without them they would use the current culture.
    private readonly NumberFormatInfo _marks;

    /// <summary>Creates a format for a language that the library does not know.</summary>
    /// <param name="name">The name of the format, such as the name of the language.</param>
    /// <param name="decimalMark">The mark between the whole part and the decimals.</param>
    /// <param name="groupMark">The mark between groups of three digits.</param>
    /// <param name="percentSign">The text behind the digits of a percentage: <c>%</c>, or a space that does not break followed by <c>%</c>.</param>
    /// <exception cref="ArgumentException"><paramref name="name"/> is null, empty or blank; the marks are the same, or are digits or signs that stand in
    /// figures themselves; or <paramref name="percentSign"/> is not one of these texts.</exception>
    /// <example><c>new NumberFormat("Lao", decimalMark: ',', groupMark: '.')</c></example>
    public NumberFormat(string name, char decimalMark, char groupMark, string percentSign = Percent)
        : this(Guard.Against.NullOrWhiteSpace(name), decimalMark, (char?)groupMark, percentSign)
    {
        if (decimalMark == groupMark || !CultureFormats.IsFree(decimalMark) || !CultureFormats.IsFree(groupMark))
        {
            throw new ArgumentException($"\"{decimalMark}\" and \"{groupMark}\" are not two different marks that stand nowhere else in a figure.", nameof(groupMark));
        }

        if (percentSign is not (Percent or NoBreakPercent or NarrowPercent))
        {
            throw new ArgumentException($"\"{percentSign}\" is no percent sign: expected %, or % behind a space that does not break (U+00A0 or U+202F).", nameof(percentSign));
        }
    }

    private NumberFormat(string name, char decimalMark, char? groupMark, string percentSign)
        : this(name, decimalMark, groupMark, groupMark is { } mark ? WithMarks(decimalMark.ToString(), mark.ToString()) : NumberFormatInfo.InvariantInfo) => PercentSign = percentSign;

    internal NumberFormat(string name, char decimalMark, char? groupMark, NumberFormatInfo marks) => (Name, DecimalMark, GroupMark, _marks) = (name, decimalMark, groupMark, marks);

    /// <summary>Gets the invariant format: <c>2064</c>, <c>50.68</c>. It groups digits only where the format <c>N</c> asks for groups. <c>ToString()</c> writes
    /// it and <c>Parse</c> reads it.</summary>
    public static NumberFormat Invariant { get; } = new("invariant", '.', groupMark: null, Percent);

    /// <summary>Gets the Vietnamese format: <c>2.064</c>, <c>50,68</c>.</summary>
    public static NumberFormat Vietnamese { get; } = new("Vietnamese", ',', groupMark: '.');

    /// <summary>Gets the English format: <c>2,064</c>, <c>50.68</c>.</summary>
    public static NumberFormat English { get; } = new("English", '.', groupMark: ',');

    /// <summary>Gets the French format: <c>2 064</c>, <c>50,68 %</c>, with narrow spaces that do not break.</summary>
    public static NumberFormat French { get; } = new("French", ',', groupMark: '\u202F', NarrowPercent);

    /// <summary>Gets the English name of the format.</summary>
    public string Name { get; }

    /// <summary>Gets the mark between the whole part and the decimals.</summary>
    public char DecimalMark { get; }

    /// <summary>Gets the mark between groups of three digits; null where digits are grouped only by the format <c>N</c>, with a comma.</summary>
    public char? GroupMark { get; }

    /// <summary>Gets the text behind the digits of a percentage: <c>%</c>, in French with a narrow space before it.</summary>
    public string PercentSign { get; } = Percent;

    /// <summary>Gets the mark that the format N groups with. Where the format has no mark, it is a comma, as in .NET's invariant culture.</summary>
    internal char Thousands => GroupMark ?? ',';

    /// <inheritdoc/>
    public object? GetFormat(Type? formatType) =>
        formatType == typeof(NumberFormat) ? this
        : formatType == typeof(NumberFormatInfo) ? _marks
        : null;

    /// <summary>Returns the name of this number format.</summary>
    /// <returns>The text of <see cref="Name"/>, such as <c>Vietnamese</c>.</returns>
    public override string ToString() => Name;

    /// <summary>Returns the number format that a provider stands for: the provider itself, that of its culture, or the invariant one where it knows nothing of
    /// numbers.</summary>
    /// <exception cref="ArgumentException"><paramref name="provider"/> is a culture whose marks or missing data rule out a number format.</exception>
    internal static NumberFormat From(IFormatProvider? provider, [CallerArgumentExpression(nameof(provider))] string? parameterName = null) => provider switch
    {
        null => Invariant,
        NumberFormat format => format,
        CultureInfo culture => CultureFormats.Of(culture, parameterName),
        NumberFormatInfo marks => CultureFormats.Of(marks, parameterName),
        _ => provider.GetFormat(typeof(NumberFormat)) as NumberFormat
            ?? (provider.GetFormat(typeof(NumberFormatInfo)) is NumberFormatInfo marks ? CultureFormats.Of(marks, parameterName) : Invariant),
    };

    private static NumberFormatInfo WithMarks(string decimalMark, string groupMark) => NumberFormatInfo.ReadOnly(new NumberFormatInfo
    {
        NumberDecimalSeparator = decimalMark,
        NumberGroupSeparator = groupMark,
        PercentDecimalSeparator = decimalMark,
        PercentGroupSeparator = groupMark,
        CurrencyDecimalSeparator = decimalMark,
        CurrencyGroupSeparator = groupMark,
    });
}
