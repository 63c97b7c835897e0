using System.Numerics;

namespace MongCai.Kpi.Testing;

/// <summary>Shrinks several numbers together, such as an actual and the level that it is compared with.</summary>
internal static class Jointly
{
    private const int Ten = 10;

    /// <summary>
    /// Returns the changes that may be made to all the numbers at once, the strongest first. No number becomes larger or gets more decimals, and at least one
    /// becomes smaller.
    /// </summary>
    public static IEnumerable<Func<Rational, Rational>> Ways(IReadOnlyList<Rational> numbers) => numbers.Count < 2
        ? []
        : Candidates(numbers).Where(way => numbers.All(number => IsNoLarger(way(number), number)) && numbers.Any(number => way(number) != number));

    private static IEnumerable<Func<Rational, Rational>> Candidates(IReadOnlyList<Rational> numbers)
    {
        var largest = numbers.Max(static number => BigInteger.Abs(Whole(number)));
        foreach (var unit in PowersUpTo(largest).Reverse())
        {
            yield return number => Digits.Rational(Whole(number / Digits.Rational(unit)));
        }

        foreach (var way in numbers.Skip(1).SelectMany(other => AsFractions(numbers[0], other)))
        {
            yield return way;
        }

        yield return static number => Digits.Rational(Whole(number));
        yield return static number => Digits.Rational(Whole(number / 2));
        foreach (var way in numbers.All(static number => Digits.PartsOf(number).Denominator.IsOne) ? Lowered(numbers) : [])
        {
            yield return way;
        }
    }

    private static IEnumerable<BigInteger> PowersUpTo(BigInteger largest)
    {
        for (BigInteger unit = Ten; unit <= largest; unit *= Ten)
        {
            yield return unit;
        }
    }

    private static IEnumerable<Func<Rational, Rational>> AsFractions(Rational one, Rational other)
    {
        if (one.Sign <= 0 || other.Sign <= 0)
        {
            return [];
        }

        var (quotient, divisor) = Digits.PartsOf(one / other);
        return Fractions.Simpler(quotient, divisor).Append(Lowest(quotient, divisor)).Select(fraction => (Func<Rational, Rational>)(number =>
            number == one ? Digits.Rational(fraction.Numerator) : Digits.Rational(Whole(number / other * Digits.Rational(fraction.Denominator)))));
    }

    private static IEnumerable<Func<Rational, Rational>> Lowered(IReadOnlyList<Rational> numbers)
    {
        var (least, most) = (numbers.Min(), numbers.Max());
        var nearest = least.Sign > 0 ? Whole(least) : most.Sign < 0 ? Whole(most) : BigInteger.Zero;
        return Integers.Towards(BigInteger.Zero, nearest).Select(next => (Func<Rational, Rational>)(number => number - Digits.Rational(nearest - next)));
    }

    private static (BigInteger Numerator, BigInteger Denominator) Lowest(BigInteger numerator, BigInteger denominator)
    {
        var common = BigInteger.GreatestCommonDivisor(numerator, denominator);
        return (numerator / common, denominator / common);
    }

    private static bool IsNoLarger(Rational next, Rational number) =>
        (next.Sign == 0 || next.Sign == number.Sign) && (next.Sign < 0 ? -next : next) <= (number.Sign < 0 ? -number : number)
        && (Digits.PartsOf(next).Denominator.IsOne || next == number);

    private static BigInteger Whole(Rational number)
    {
        var (numerator, denominator) = Digits.PartsOf(number);
        return BigInteger.Divide(numerator, denominator);
    }
}
