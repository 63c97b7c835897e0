using System.Numerics;

namespace MongCai.Kpi.Testing.Tests.Distributions;

/// <summary>What a reader cares about in a number, by its digits alone.</summary>
internal static class Numbers
{
    private const int MostDecimals = 4;
    private const decimal Hair = 0.0000000000001m;

    public static bool IsWhole(Rational number) => Digits.PartsOf(number) is var (numerator, denominator) && (numerator % denominator).IsZero;

    public static bool IsThird(Rational number) => !IsWhole(number) && IsWhole(3 * number);

    /// <summary>Half a unit of the last of so many decimals.</summary>
    public static bool IsTie(Rational number, int decimals)
    {
        var (numerator, denominator) = Digits.PartsOf(number);
        var doubled = 2 * numerator * BigInteger.Pow(10, decimals);
        return (doubled % denominator).IsZero && !(doubled / denominator).IsEven;
    }

    public static bool IsTie(Rational number) => Enumerable.Range(0, MostDecimals + 1).Any(decimals => IsTie(number, decimals));

    public static bool IsBesideATie(Rational number) => IsTie(number + Hair) || IsTie(number - Hair);
}
