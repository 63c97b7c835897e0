using System.Globalization;
using System.Text.Json.Serialization;
using MongCai.Kpi.Serialization;

namespace MongCai.Kpi;

/// <summary>
/// How the digits of a figure are written: the decimal mark and the mark that groups thousands. It belongs to the library and needs no culture data.
/// </summary>
/// <remarks>
/// It is passed where .NET asks for an <see cref="IFormatProvider"/>. Any other provider, a culture or null, gives <see cref="Invariant"/>,
/// so that interpolation writes the same text on every machine.
/// </remarks>
[JsonConverter(typeof(WriteOnlyJsonConverter<NumberFormat>))]
public sealed class NumberFormat : IFormatProvider
{
    // What .NET's own numbers ask for; without it they would fall back on the current culture.
    private readonly NumberFormatInfo _marks;

    private NumberFormat(string name, char decimalMark, char? groupMark)
    {
        Name = name;
        DecimalMark = decimalMark;
        GroupMark = groupMark;
        _marks = groupMark is { } mark ? WithMarks(decimalMark.ToString(), mark.ToString()) : NumberFormatInfo.InvariantInfo;
    }

    /// <summary><c>2064</c>, <c>50.68</c>: no grouping. What <c>ToString()</c> writes and <c>Parse</c> reads.</summary>
    public static NumberFormat Invariant { get; } = new("invariant", '.', groupMark: null);

    /// <summary><c>2.064</c>, <c>50,68</c>.</summary>
    public static NumberFormat Vietnamese { get; } = new("Vietnamese", ',', groupMark: '.');

    /// <summary><c>2,064</c>, <c>50.68</c>.</summary>
    public static NumberFormat English { get; } = new("English", '.', groupMark: ',');

    /// <summary>The name of the format in English.</summary>
    public string Name { get; }

    /// <summary>The mark between whole part and decimals.</summary>
    public char DecimalMark { get; }

    /// <summary>The mark between groups of three digits, or null where they are not grouped.</summary>
    public char? GroupMark { get; }

    /// <inheritdoc/>
    public object? GetFormat(Type? formatType) =>
        formatType == typeof(NumberFormat) ? this
        : formatType == typeof(NumberFormatInfo) ? _marks
        : null;

    /// <summary>The name of the format.</summary>
    /// <returns><see cref="Name"/>.</returns>
    public override string ToString() => Name;

    internal static NumberFormat From(IFormatProvider? provider) =>
        provider?.GetFormat(typeof(NumberFormat)) as NumberFormat ?? Invariant;

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
