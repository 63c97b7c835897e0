using System.ComponentModel;
using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using MongCai.Kpi.Serialization;

namespace MongCai.Kpi;

/// <summary>
/// A printed percentage: a figure together with the number of decimals it was printed with. It stands for every exact value that rounds to it; an exact value
/// is a <see cref="Ratio"/>.
/// </summary>
/// <remarks>
/// <para>Use a percentage for a figure that was published or is about to be printed, and a <see cref="Ratio"/> for everything that is still calculated
/// with.</para>
/// <para>Text form: <c>50.68%</c>.</para>
/// <para>A percentage is not a number to calculate with: there is no sum, product or average of percentages. The difference of two is a value in
/// <see cref="PercentagePoints"/>.</para>
/// <para>Two percentages are equal if both their values and their numbers of decimals are equal: 68.5% and 68.50% are different. They are ordered by value,
/// then by number of decimals. There is no negative zero. <c>default</c> is 0%.</para>
/// </remarks>
/// <example>
/// <code>
/// Percentage printed = new Ratio(37, 73).ToPercentage(2);              // 50.68%
/// PercentagePoints difference = printed - new Percentage(50m, 0);      // 0.68 pp
/// </code>
/// </example>
[JsonConverter(typeof(TextJsonConverter<Percentage>))]
[TypeConverter(typeof(TextTypeConverter<Percentage>))]
public readonly partial struct Percentage : IEquatable<Percentage>, IComparable<Percentage>, IComparable,
    ISpanFormattable, IUtf8SpanFormattable, ISpanParsable<Percentage>, IRefusesJsonNumber
{
    internal const decimal OnePercent = 0.01m;

    // The scale of the decimal is the number of decimals that the percentage is printed with.
    private readonly decimal _percent;

    /// <summary>Creates a percentage with a given number of decimals.</summary>
    /// <param name="percent">The number before the percent sign: 68.5 for 68.5%.</param>
    /// <param name="decimals">The number of decimals it is printed with, 0 to 28.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="decimals"/> is not 0 to 28, or so few that digits would be lost.</exception>
    /// <exception cref="OverflowException">The number does not fit into a decimal with that many decimals.</exception>
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

    /// <summary>Gets the number before the percent sign, with its trailing zeros: 68.50 for 68.50%.</summary>
    public decimal Value => _percent;

    /// <summary>Gets the number of decimals that the percentage is printed with, 0 to 28.</summary>
    public int Decimals => _percent.Scale;

    internal static Percentage FromRounded(decimal rounded) => new(rounded);
}
