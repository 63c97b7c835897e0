using FsCheck;
using FsCheck.Fluent;

namespace MongCai.Kpi.Tests.Numbers.Oracle;

/// <summary>Arbitraries of the clustered cases for properties; they shrink towards whole, positive and small operands.</summary>
public static class RatioArbitraries
{
    private static Gen<int> Seeds => Gen.Choose(0, int.MaxValue);

    public static Arbitrary<RatioCase> Ratio() =>
        Arb.From(Seeds.Select(static seed => new RatioCases(seed).Next()), Shrink);

    public static Arbitrary<RatioPair> Pair() =>
        Arb.From(Seeds.Select(static seed => new RatioCases(seed).NextPair()), Shrink);

    public static IEnumerable<RatioCase> Shrink(RatioCase value) =>
    [
        .. Smaller(value.Numerator).Select(numerator => value with { Numerator = numerator }),
        .. Smaller(value.Denominator).Where(static denominator => denominator != 0).Select(denominator => value with { Denominator = denominator }),
    ];

    private static IEnumerable<RatioPair> Shrink(RatioPair pair) =>
    [
        .. Shrink(pair.Left).Select(left => pair with { Left = left }),
        .. Shrink(pair.Right).Select(right => pair with { Right = right }),
    ];

    private static IEnumerable<decimal> Smaller(decimal value)
    {
        var (unscaled, scale) = BigRational.Unscaled(value);
        if (unscaled.Sign < 0)
        {
            yield return -value;
        }

        if (scale > 0)
        {
            yield return Clusters.Make(unscaled, scale - 1);
        }

        if (!unscaled.IsZero)
        {
            yield return Clusters.Make(unscaled / 10, scale);
            yield return Clusters.Make(unscaled - unscaled.Sign, scale);
        }
    }
}
