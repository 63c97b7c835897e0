using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using MongCai.Kpi.Serialization;

namespace MongCai.Kpi;

/// <summary>
/// How the digits of a figure are written: the decimal mark and the mark that groups thousands. It belongs to the library and needs no culture data.
/// </summary>
/// <remarks>
/// <para>It is passed where .NET asks for an <see cref="IFormatProvider"/>. Null stands for <see cref="Invariant"/>, so that interpolation writes the same text on every machine.</para>
/// <para>A <see cref="CultureInfo"/> or a <see cref="NumberFormatInfo"/> that is passed instead is taken at its word: Vietnamese, English and French cultures with the marks of
/// <see cref="Vietnamese"/>, <see cref="English"/> and <see cref="French"/> stand for these, the invariant culture for <see cref="Invariant"/>, another one for a format with its own two marks. Digits are grouped by three, also
/// for cultures that group them by two. One whose marks are not two different single characters is refused with an <see cref="ArgumentException"/>.</para>
/// </remarks>
[JsonConverter(typeof(ObjectJsonConverter<NumberFormat>))]
public sealed class NumberFormat : IFormatProvider, INotJson<NumberFormat>
{
    private const string Percent = "%";
    private const string NoBreakPercent = "\u00A0%";
    private const string NarrowPercent = "\u202F%";

    // What .NET's own numbers ask for; without it they would fall back on the current culture.
    private readonly NumberFormatInfo _marks;

    /// <summary>Creates a format for a language that the library does not know.</summary>
    /// <param name="name">The name of the format, such as that of the language.</param>
    /// <param name="decimalMark">The mark between whole part and decimals.</param>
    /// <param name="groupMark">The mark between groups of three digits.</param>
    /// <param name="percentSign">What stands behind the digits of a percentage: <c>%</c>, or a space that does not break and <c>%</c>.</param>
    /// <exception cref="ArgumentException">
    /// <paramref name="name"/> is null, empty or blank; the marks are the same, or digits or signs that stand in figures themselves; or <paramref name="percentSign"/> is none.
    /// </exception>
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

    /// <summary><c>2064</c>, <c>50.68</c>: no grouping, except where the format <c>N</c> asks for it. What <c>ToString()</c> writes and <c>Parse</c> reads.</summary>
    public static NumberFormat Invariant { get; } = new("invariant", '.', groupMark: null, Percent);

    /// <summary><c>2.064</c>, <c>50,68</c>.</summary>
    public static NumberFormat Vietnamese { get; } = new("Vietnamese", ',', groupMark: '.');

    /// <summary><c>2,064</c>, <c>50.68</c>.</summary>
    public static NumberFormat English { get; } = new("English", '.', groupMark: ',');

    /// <summary><c>2 064</c>, <c>50,68 %</c>, with narrow spaces that do not break.</summary>
    public static NumberFormat French { get; } = new("French", ',', groupMark: '\u202F', NarrowPercent);

    /// <summary>The name of the format in English.</summary>
    public string Name { get; }

    /// <summary>The mark between whole part and decimals.</summary>
    public char DecimalMark { get; }

    /// <summary>The mark between groups of three digits, or null where they are grouped only by the format <c>N</c>, with a comma.</summary>
    public char? GroupMark { get; }

    /// <summary>Gets what stands behind the digits of a percentage: <c>%</c>, in French behind a narrow space.</summary>
    public string PercentSign { get; } = Percent;

    /// <summary>The mark that the format N groups with: as in .NET's invariant culture a comma, where there is no other.</summary>
    internal char Thousands => GroupMark ?? ',';

    /// <inheritdoc/>
    public object? GetFormat(Type? formatType) =>
        formatType == typeof(NumberFormat) ? this
        : formatType == typeof(NumberFormatInfo) ? _marks
        : null;

    /// <summary>The name of the format.</summary>
    /// <returns><see cref="Name"/>.</returns>
    public override string ToString() => Name;

    /// <summary>The format that a provider stands for: its own, that of its culture, and the invariant one where it knows nothing of numbers.</summary>
    /// <exception cref="ArgumentException">It is of a culture that no format can follow.</exception>
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
