using System.Numerics;

namespace MongCai.Kpi.Testing;

/// <summary>Simpler fractions that are nearer and nearer to one: those of its continued fraction, broken off.</summary>
internal static class Fractions
{
    /// <summary>
    /// The simpler fractions on the way to a positive one, the simplest first; whatever holds between two bounds around it holds for the simplest fraction between them.
    /// </summary>
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
