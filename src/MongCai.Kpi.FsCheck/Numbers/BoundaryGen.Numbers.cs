using System.Numerics;
using FsCheck;
using FsCheck.Fluent;

namespace MongCai.Kpi.Testing;

/// <content>Numbers.</content>
public static partial class BoundaryGen
{
    private const int MostPrintedDecimals = 4;

    // The percent at which verdicts and bands usually turn.
    private static readonly int[] Thresholds = [50, 75, 80, 90, 95, 100, 120];

    // Where calculating changes its ways: 63, 64, 96 and 128 bits.
    private static readonly int[] WordBits = [63, 64, 96, 128];

    /// <summary>Zero, one, ties at 0 to 4 decimals and their neighbours, thirds, the ends of decimals and of machine words, and beyond.</summary>
    public static Gen<Rational> Rationals => Gen.Frequency(
        (3, Gen.Elements<Rational>(0, 0, 1, -1, 100)),
        (5, Ties),
        (4, Ties.SelectMany(static _ => Hairs, static (tie, hair) => tie + hair)),
        (2, from part in Gen.Choose(-20, 20) from whole in Gen.Elements(3, 7, 11) select (Rational)part / whole),
        (2, Extremes),
        (2, from bits in Gen.Elements(WordBits) from beside in Gen.Choose(-1, 1) from sign in Gen.Elements(1, -1) select sign * Digits.Rational((BigInteger.One << bits) + beside)));

    /// <summary>Percentages that lie exactly between two printed ones with 0 to 4 decimals and their neighbours, thresholds met and missed by a hair, zero, negative parts and extremes.</summary>
    public static Gen<Ratio> Ratios => Gen.Frequency(
        (5, TiedRatios),
        (3, from tie in TiedRatios from hair in Hairs select new Ratio(tie.Numerator + hair, tie.Denominator)),
        (4, AtThresholds),
        (1, Gen.Choose(1, 1_000).Select(static total => new Ratio(0, total))),
        (1, from part in Gen.Choose(-100, 100) from whole in Gen.Choose(1, 100) select new Ratio(part, -whole)),
        (1, from part in Gen.Choose(1, 100) from whole in Gen.Choose(1, 100) select new Ratio((Rational)part / 3, (Rational)whole / 7)),
        (2, from part in Extremes from whole in Extremes select new Ratio(part, whole)));

    /// <summary>Zero and 100 with and without decimals, trailing zeros, negative figures, the largest, and 28 decimals.</summary>
    public static Gen<Percentage> Percentages => Gen.Frequency(
        (2, from figure in Gen.Elements(0m, 100m, 99.99m, 0.01m, -0.01m, 100.01m) from decimals in Gen.Choose(2, 6) select new Percentage(figure, decimals)),
        (2, from figure in Gen.Elements(0m, 1m, 100m, -100m) from decimals in Gen.Choose(0, 3) select new Percentage(figure, decimals)),
        (2, from digits in Gen.Choose(-100_000, 100_000) from decimals in Gen.Choose(0, 28) select new Percentage(Digits.Decimal(digits, decimals), decimals)),
        (1, Gen.Elements(decimal.MaxValue, decimal.MinValue).Select(static figure => new Percentage(figure, 0))));

    /// <summary>None, one, the ends of <see cref="long"/>, and no upper end.</summary>
    public static Gen<CountInterval> CountIntervals => Gen.Elements(
        CountInterval.Empty,
        CountInterval.Between(0, 0),
        CountInterval.Between(long.MaxValue, long.MaxValue),
        CountInterval.Between(long.MinValue, -1),
        CountInterval.Between(1, long.MaxValue),
        CountInterval.AtLeast(0),
        CountInterval.AtLeast(long.MinValue),
        CountInterval.AtLeast(long.MaxValue));

    /// <summary>None, all, a point, a hair's breadth, and ends that are ties.</summary>
    public static Gen<RationalInterval> RationalIntervals => Gen.Frequency(
        (2, Gen.Elements(RationalInterval.Empty, RationalInterval.Unbounded, RationalInterval.Positive)),
        (1, Rationals.Select(RationalInterval.At)),
        (2, from tie in Ties from hair in Hairs from lower in Booleans from upper in Booleans select RationalInterval.Between(tie, tie + Rational.Abs(hair), lower, upper)),
        (1, from tie in Ties from isAbove in Booleans select isAbove ? RationalInterval.Above(tie) : RationalInterval.Below(tie)));

    internal static Gen<bool> Booleans => Gen.Elements(false, true);

    /// <summary>Numbers that lie exactly between two printed ones with 0 to 4 decimals, mostly one or two.</summary>
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
        from beside in Gen.Frequency((1, Gen.Constant<Rational>(0)), (1, Hairs))
        select new Ratio(((Rational)threshold * denominator / 100) + beside, denominator);

    private static Gen<Rational> Hairs => Gen.Elements<Rational>(0.0000000000001m, -0.0000000000001m, 0.0000000000000000000000000001m, -0.0000000000000000000000000001m);

    private static Gen<Rational> Extremes => Gen.Elements<Rational>(
        decimal.MaxValue, decimal.MinValue, decimal.MaxValue - 1, 0.0000000000000000000000000001m, -0.0000000000000000000000000001m, (Rational)decimal.MaxValue * 10, (Rational)decimal.MaxValue / 7);
}
