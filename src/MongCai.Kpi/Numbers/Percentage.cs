using System.ComponentModel;
using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using MongCai.Kpi.Serialization;

namespace MongCai.Kpi;

/// <summary>
/// A percentage as printed: a figure with the number of decimals it was printed with. It stands for every exact value that prints so; the exact one is a <see cref="Ratio"/>.
/// </summary>
/// <remarks>
/// <para>Text form: <c>50.68%</c>.</para>
/// <para>It is not a number to calculate with: percentages do not add, multiply or average. Their difference is in <see cref="PercentagePoints"/>.</para>
/// <para>Equality is that of value and decimals: 68.5% and 68.50% are two figures. They are ordered by value, then by decimals.
/// A negative zero does not exist. <c>default</c> is 0%.</para>
/// </remarks>
[JsonConverter(typeof(TextJsonConverter<Percentage>))]
[TypeConverter(typeof(TextTypeConverter<Percentage>))]
public readonly partial struct Percentage : IEquatable<Percentage>, IComparable<Percentage>, IComparable,
    ISpanFormattable, IUtf8SpanFormattable, ISpanParsable<Percentage>, IRefusesJsonNumber
{
    internal const decimal OnePercent = 0.01m;

    // The scale of the decimal is the number of decimals printed.
    private readonly decimal _percent;

    /// <summary>A figure with so many decimals.</summary>
    /// <param name="percent">The figure: 68.5 for 68.5%.</param>
    /// <param name="decimals">The decimals it is printed with, 0 to 28.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="decimals"/> is not 0 to 28, or so few that digits would be lost.</exception>
    /// <exception cref="OverflowException">The figure does not fit into a decimal with that many decimals.</exception>
    public Percentage(decimal percent, int decimals)
    {
        Guard.Against.DecimalsOutOfRange(decimals);
        var printed = new Ratio(percent, 1m).Round(shift: 0, decimals, Rounding.Truncation);
        if (printed != percent)
        {
            throw new ArgumentOutOfRangeException(nameof(decimals), decimals, $"{(Rational)percent} would lose digits. Only an exact ratio is rounded.");
        }

        _percent = printed;
    }

    private Percentage(decimal rounded) => _percent = rounded;

    /// <summary>The figure: 68.50 for 68.50%.</summary>
    public decimal Value => _percent;

    /// <summary>The decimals it is printed with, 0 to 28.</summary>
    public int Decimals => _percent.Scale;

    internal static Percentage FromRounded(decimal rounded) => new(rounded);
}
