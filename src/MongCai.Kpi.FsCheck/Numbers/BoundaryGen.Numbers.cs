using System.Numerics;
using FsCheck;
using FsCheck.Fluent;

namespace MongCai.Kpi.Testing;

/// <content>Generators of numbers at their boundaries.</content>
public static partial class BoundaryGen
{
    private const int MostPrintedDecimals = 4;

    // The percentages at which verdicts and bands usually change.
    private static readonly int[] Thresholds = [50, 75, 80, 90, 95, 100, 120];

    // The numbers of bits at which the library switches to another way of calculating.
    private static readonly int[] WordBits = [63, 64, 96, 128];

    /// <summary>Gets the generator of exact numbers at their boundaries: zero, one, ties at 0 to 4 decimals and their neighbours, thirds, the largest and
    /// smallest decimals and machine words, and numbers beyond them.</summary>
    public static Gen<Rational> Rationals => Gen.Frequency(
        (3, Gen.Elements<Rational>(0, 0, 1, -1, 100)),
        (5, Ties),
        (4, Ties.SelectMany(static _ => TinyAmounts, static (tie, hair) => tie + hair)),
        (2, from part in Gen.Choose(-20, 20) from whole in Gen.Elements(3, 7, 11) select (Rational)part / whole),
        (2, Extremes),
        (2, from bits in Gen.Elements(WordBits) from beside in Gen.Choose(-1, 1) from sign in Gen.Elements(1, -1) select sign * Digits.Rational((BigInteger.One << bits) + beside)));

    /// <summary>Gets the generator of ratios at their boundaries: ties and their neighbours, thresholds just met and just missed, zero, negative numerators and
    /// extremes.</summary>
    /// <remarks>A tie is a ratio whose percentage lies exactly between two printed ones with 0 to 4 decimals.</remarks>
    public static Gen<Ratio> Ratios => Gen.Frequency(
        (5, TiedRatios),
        (3, from tie in TiedRatios from hair in TinyAmounts select new Ratio(tie.Numerator + hair, tie.Denominator)),
        (4, AtThresholds),
        (1, Gen.Choose(1, 1_000).Select(static total => new Ratio(0, total))),
        (1, from part in Gen.Choose(-100, 100) from whole in Gen.Choose(1, 100) select new Ratio(part, -whole)),
        (1, from part in Gen.Choose(1, 100) from whole in Gen.Choose(1, 100) select new Ratio((Rational)part / 3, (Rational)whole / 7)),
        (2, from part in Extremes from whole in Extremes select new Ratio(part, whole)));

    /// <summary>Gets the generator of percentages at their boundaries: zero and 100 with and without decimals, trailing zeros, negative percentages, the
    /// largest ones, and 28 decimals.</summary>
    public static Gen<Percentage> Percentages => Gen.Frequency(
        (2, from figure in Gen.Elements(0m, 100m, 99.99m, 0.01m, -0.01m, 100.01m) from decimals in Gen.Choose(2, 6) select new Percentage(figure, decimals)),
        (2, from figure in Gen.Elements(0m, 1m, 100m, -100m) from decimals in Gen.Choose(0, 3) select new Percentage(figure, decimals)),
        (2, from digits in Gen.Choose(-100_000, 100_000) from decimals in Gen.Choose(0, 28) select new Percentage(Digits.Decimal(digits, decimals), decimals)),
        (1, Gen.Elements(decimal.MaxValue, decimal.MinValue).Select(static figure => new Percentage(figure, 0))));

    /// <summary>Gets the generator of intervals of counts at their boundaries: empty, a single number, the ends of <see cref="long"/>, and no upper
    /// end.</summary>
    public static Gen<CountInterval> CountIntervals => Gen.Elements(
        CountInterval.Empty,
        CountInterval.Between(0, 0),
        CountInterval.Between(long.MaxValue, long.MaxValue),
        CountInterval.Between(long.MinValue, -1),
        CountInterval.Between(1, long.MaxValue),
        CountInterval.AtLeast(0),
        CountInterval.AtLeast(long.MinValue),
        CountInterval.AtLeast(long.MaxValue));

    /// <summary>Gets the generator of intervals of exact numbers at their boundaries: empty, unbounded, a single number, the smallest widths, and ends that are
    /// ties.</summary>
    public static Gen<RationalInterval> RationalIntervals => Gen.Frequency(
        (2, Gen.Elements(RationalInterval.Empty, RationalInterval.Unbounded, RationalInterval.Positive)),
        (1, Rationals.Select(RationalInterval.At)),
        (2, from tie in Ties from hair in TinyAmounts from lower in Booleans from upper in Booleans select RationalInterval.Between(tie, tie + Rational.Abs(hair), lower, upper)),
        (1, from tie in Ties from isAbove in Booleans select isAbove ? RationalInterval.Above(tie) : RationalInterval.Below(tie)));

    internal static Gen<bool> Booleans => Gen.Elements(false, true);

    /// <summary>Gets the generator of numbers that lie exactly between two printed ones with 0 to 4 decimals, mostly one or two.</summary>
    internal static Gen<Rational> Ties =>
        from odd in Gen.Choose(-2_000, 2_000)
        from decimals in Gen.Frequency((1, Gen.Choose(0, MostPrintedDecimals)), (2, Gen.Elements(1, 2, 2)))
        select (Rational)Digits.Decimal(((2 * (BigInteger)odd) + 1) * 5, decimals + 1);

    private static Gen<Ratio> TiedRatios =>
        from tie in Ties
        from denominator in Gen.Frequency((2, Gen.Choose(1, 100)), (1, Gen.Choose(1, 1_000_000)), (2, Gen.Elements(1, 10, 100, 1_000)))
        select new Ratio(tie * denominator / 100, denominator);

    private static Gen<Ratio> AtThresholds =>
        from threshold in Gen.Frequency((1, Gen.Constant(100)), (1, Gen.Elements(Thresholds)))
        from denominator in Gen.Choose(1, 1_000)
        from beside in Gen.Frequency((1, Gen.Constant<Rational>(0)), (1, TinyAmounts))
        select new Ratio(((Rational)threshold * denominator / 100) + beside, denominator);

    private static Gen<Rational> TinyAmounts => Gen.Elements<Rational>(0.0000000000001m, -0.0000000000001m, 0.0000000000000000000000000001m, -0.0000000000000000000000000001m);

    private static Gen<Rational> Extremes => Gen.Elements<Rational>(
        decimal.MaxValue, decimal.MinValue, decimal.MaxValue - 1, 0.0000000000000000000000000001m, -0.0000000000000000000000000001m, (Rational)decimal.MaxValue * 10, (Rational)decimal.MaxValue / 7);
}
