using System.Numerics;
using MongCai.Kpi.Tests.Numbers.Oracle;

namespace MongCai.Kpi.Tests.RunningYear.Oracle;

/// <summary>Operations on fractions that the oracle of a running year needs beyond the four basic ones.</summary>
internal static class Exactly
{
    public static BigRational Zero { get; } = Of(0);

    public static BigRational One { get; } = Of(1);

    public static BigRational Of(decimal value) => BigRational.Of(value);

    public static BigRational Absolute(BigRational value) => new(BigInteger.Abs(value.Numerator), value.Denominator);

    /// <summary>Returns the text of the reduced fraction, so that equal values have equal texts.</summary>
    public static string Text(BigRational value)
    {
        var reduced = Reduced(value);
        return reduced.Denominator.IsOne ? $"{reduced.Numerator}" : $"{reduced.Numerator}/{reduced.Denominator}";
    }

    public static BigRational Reduced(BigRational value)
    {
        var common = BigInteger.GreatestCommonDivisor(value.Numerator, value.Denominator);
        return new(value.Numerator / common, value.Denominator / common);
    }
}
