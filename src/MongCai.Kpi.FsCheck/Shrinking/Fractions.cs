using System.Numerics;

namespace MongCai.Kpi.Testing;

/// <summary>Finds simpler fractions that come nearer and nearer to a given one: the convergents of its continued fraction and those between them.</summary>
internal static class Fractions
{
    /// <summary>Returns the simpler fractions on the way to a positive one, the simplest first.</summary>
    /// <remarks>
    /// Whatever holds between two bounds around the given fraction holds for the simplest fraction between those bounds, and that is one of the returned
    /// ones.
    /// </remarks>
    public static IEnumerable<(BigInteger Numerator, BigInteger Denominator)> Simpler(BigInteger numerator, BigInteger denominator)
    {
        var (before, last) = ((Numerator: BigInteger.Zero, Denominator: BigInteger.One), (Numerator: BigInteger.One, Denominator: BigInteger.Zero));
        var (dividend, divisor) = (numerator, denominator);
        while (!divisor.IsZero)
        {
            var term = BigInteger.DivRem(dividend, divisor, out var rest);
            foreach (var shorter in Integers.Towards(last.Denominator.IsZero ? BigInteger.Zero : BigInteger.One, term))
            {
                yield return ((shorter * last.Numerator) + before.Numerator, (shorter * last.Denominator) + before.Denominator);
            }

            (before, last) = (last, ((term * last.Numerator) + before.Numerator, (term * last.Denominator) + before.Denominator));
            (dividend, divisor) = (divisor, rest);
            if (last != (numerator, denominator))
            {
                yield return last;
            }
        }
    }
}
