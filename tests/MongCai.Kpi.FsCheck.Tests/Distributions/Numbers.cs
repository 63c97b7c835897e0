using System.Numerics;

namespace MongCai.Kpi.Testing.Tests.Distributions;

/// <summary>Tells the classes of numbers that a reader cares about, by their digits alone.</summary>
internal static class Numbers
{
    private const int MostDecimals = 4;
    private const decimal Hair = 0.0000000000001m;

    public static bool IsWhole(Rational number) => Digits.PartsOf(number) is var (numerator, denominator) && (numerator % denominator).IsZero;

    public static bool IsThird(Rational number) => !IsWhole(number) && IsWhole(3 * number);

    /// <summary>Determines whether a number lies half a unit of the last of the given decimals between two figures.</summary>
    public static bool IsTie(Rational number, int decimals)
    {
        var (numerator, denominator) = Digits.PartsOf(number);
        var doubled = 2 * numerator * BigInteger.Pow(10, decimals);
        return (doubled % denominator).IsZero && !(doubled / denominator).IsEven;
    }

    public static bool IsTie(Rational number) => Enumerable.Range(0, MostDecimals + 1).Any(decimals => IsTie(number, decimals));

    public static bool IsBesideATie(Rational number) => IsTie(number + Hair) || IsTie(number - Hair);
}
