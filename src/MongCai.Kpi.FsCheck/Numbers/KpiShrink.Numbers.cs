using System.Numerics;

namespace MongCai.Kpi.Testing;

/// <content>Numbers.</content>
public static partial class KpiShrink
{
    /// <summary>Towards zero, positive, whole, few decimals; what no decimals write, towards a third.</summary>
    /// <param name="value">The number.</param>
    /// <returns>The simpler ones.</returns>
    public static IEnumerable<Rational> Smaller(Rational value)
    {
        var (numerator, denominator) = Digits.PartsOf(value);
        if (numerator.IsZero)
        {
            return [];
        }

        IEnumerable<Rational> sign = numerator.Sign < 0 ? [-value] : [];
        return sign.Prepend(0).Concat(IsPowerOfTen(denominator) ? SmallerDecimals(numerator, denominator) : SmallerFractions(numerator, denominator)).Distinct().Where(next => next != value);
    }

    /// <summary>Denominators towards one, numerators towards zero.</summary>
    /// <param name="value">The ratio.</param>
    /// <returns>The simpler ones.</returns>
    public static IEnumerable<Ratio> Smaller(Ratio value)
    {
        var (numerator, denominator) = (value.Numerator, value.Denominator);
        var denominators = Smaller(denominator - 1).Select(static next => next + 1).Where(static next => next.Sign != 0);
        return SmallerTogether(numerator, denominator)
            .Concat(denominators.Select(next => new Ratio(numerator, next)))
            .Concat(Smaller(numerator).Select(next => new Ratio(next, denominator)));
    }

    // Whole numbers first; of whole numbers those that are smaller together.
    private static IEnumerable<Ratio> SmallerTogether(Rational numerator, Rational denominator)
    {
        var ((above, aboveOf), (below, belowOf)) = (Digits.PartsOf(numerator), Digits.PartsOf(denominator));
        var (dividend, divisor) = (above * belowOf, below * aboveOf);
        var common = BigInteger.GreatestCommonDivisor(dividend, divisor) * (divisor.Sign < 0 ? -1 : 1);
        (dividend, divisor) = (dividend / common, divisor / common);
        var isWhole = aboveOf.IsOne && belowOf.IsOne;
        var sum = BigInteger.Abs(above) + BigInteger.Abs(below);
        return Fractions.Simpler(BigInteger.Abs(dividend), divisor).Append((Numerator: BigInteger.Abs(dividend), Denominator: divisor))
            .Where(next => !isWhole || next.Numerator + next.Denominator < sum)
            .Select(next => new Ratio(Digits.Rational(dividend.Sign < 0 ? -next.Numerator : next.Numerator), Digits.Rational(next.Denominator)));
    }

    /// <summary>Towards 0%: fewer decimals, fewer digits.</summary>
    /// <param name="value">The figure.</param>
    /// <returns>The simpler ones.</returns>
    public static IEnumerable<Percentage> Smaller(Percentage value) =>
        SmallerPrinted(value.Value).Select(static printed => new Percentage(printed, printed.Scale));

    /// <summary>As the number of points.</summary>
    /// <param name="value">The points.</param>
    /// <returns>The simpler ones.</returns>
    public static IEnumerable<PercentagePoints> Smaller(PercentagePoints value) => Smaller(value.Value).Select(static points => new PercentagePoints(points));

    /// <summary>Towards none, fewer counts, ends nearer to zero.</summary>
    /// <param name="value">The interval.</param>
    /// <returns>The simpler ones.</returns>
    public static IEnumerable<CountInterval> Smaller(CountInterval value)
    {
        ArgumentNullException.ThrowIfNull(value);
        return (value.First, value.Last) switch
        {
            (null, _) => [],
            ({ } first, null) => [CountInterval.Empty, CountInterval.Between(first, first), .. Integers.Towards(0, first).Select(CountInterval.AtLeast)],
            ({ } first, { } last) =>
            [
                CountInterval.Empty,
                .. Integers.Towards(first, last).Select(next => CountInterval.Between(first, next)),
                .. first == last ? Integers.Towards(0, first).Select(next => CountInterval.Between(next, next)) : [],
            ],
        };
    }

    /// <summary>Towards none, closed ends, simpler ends.</summary>
    /// <param name="value">The interval.</param>
    /// <returns>The simpler ones.</returns>
    public static IEnumerable<RationalInterval> Smaller(RationalInterval value)
    {
        ArgumentNullException.ThrowIfNull(value);
        if (value.IsEmpty)
        {
            return [];
        }

        var closed = RationalInterval.Between(value.Lower, value.Upper);
        return
        [
            RationalInterval.Empty,
            .. closed == value ? [] : new[] { closed },
            .. value.Lower is { } lower ? Smaller(lower).Select(next => RationalInterval.Between(next, value.Upper, value.IncludesLower, value.IncludesUpper)) : [],
            .. value.Upper is { } upper ? Smaller(upper).Select(next => RationalInterval.Between(value.Lower, next, value.IncludesLower, value.IncludesUpper)) : [],
        ];
    }

    /// <summary>Towards the invariant format.</summary>
    /// <param name="value">The format.</param>
    /// <returns>The simpler one, or none.</returns>
    public static IEnumerable<NumberFormat> Smaller(NumberFormat value) => value == NumberFormat.Invariant ? [] : [NumberFormat.Invariant];

    /// <summary>A result stays defined or undefined: the value becomes simpler, the reason <see cref="UndefinedReason.NotCalculated"/>.</summary>
    /// <typeparam name="T">What is calculated.</typeparam>
    /// <param name="value">The result.</param>
    /// <param name="smaller">The simpler values.</param>
    /// <returns>The simpler ones.</returns>
    public static IEnumerable<Calculated<T>> Smaller<T>(Calculated<T> value, Func<T, IEnumerable<T>> smaller)
        where T : struct => value.Match(
            defined => smaller(defined).Select(Calculated.Of),
            static reason => reason == UndefinedReason.NotCalculated ? [] : [UndefinedReason.NotCalculated]);

    /// <summary>Digits and decimals of a printed figure, towards 0.</summary>
    internal static IEnumerable<decimal> SmallerPrinted(decimal printed)
    {
        var (unscaled, decimals) = (Digits.Unscaled(printed), (int)printed.Scale);
        IEnumerable<(BigInteger Digits, int Decimals)> candidates =
        [
            (0, 0),
            .. unscaled.Sign < 0 ? [(-unscaled, decimals)] : Array.Empty<(BigInteger, int)>(),
            .. decimals > 0 ? [(unscaled / Digits.Power(decimals), 0), (unscaled / 10, decimals - 1)] : Array.Empty<(BigInteger, int)>(),
            .. Integers.Towards(BigInteger.Zero, unscaled).Select(next => (next, decimals)),
        ];
        return candidates.Where(next => next != (unscaled, decimals)).Distinct().Select(static next => Digits.Decimal(next.Digits, next.Decimals));
    }

    private static bool IsPowerOfTen(BigInteger number)
    {
        while (number > 1 && (number % 10).IsZero)
        {
            number /= 10;
        }

        return number.IsOne;
    }

    // Fewer decimals come before smaller digits.
    private static IEnumerable<Rational> SmallerDecimals(BigInteger numerator, BigInteger denominator)
    {
        // A hair has no digits left where it has fewer decimals, and one is simpler than a hair.
        if (BigInteger.Abs(numerator) < denominator)
        {
            yield return numerator.Sign;
        }

        for (BigInteger fewer = 1; fewer < denominator; fewer *= 10)
        {
            // Either way: what breaks a rule may lie between two close numbers.
            yield return Quotient(numerator * fewer / denominator, fewer);
            yield return Quotient((numerator * fewer / denominator) + numerator.Sign, fewer);
        }

        if (BigInteger.Abs(numerator) > denominator && denominator > 1)
        {
            yield return Quotient(numerator % denominator, denominator);
        }

        foreach (var next in Integers.Towards(BigInteger.Zero, numerator))
        {
            yield return Quotient(next, denominator);
        }
    }

    // A smaller denominator in lowest terms, or the same and a smaller numerator: so that the way down ends.
    private static IEnumerable<Rational> SmallerFractions(BigInteger numerator, BigInteger denominator)
    {
        yield return Quotient(numerator / denominator, 1);
        if (denominator > 3)
        {
            yield return Quotient(numerator.Sign, 3);
        }

        foreach (var (above, below) in Fractions.Simpler(BigInteger.Abs(numerator), denominator).Where(next => next.Denominator > 1 && next.Denominator < denominator))
        {
            yield return Quotient(numerator.Sign * above, below);
        }

        yield return Quotient(numerator.Sign, denominator);
        yield return Quotient(numerator % denominator, denominator);
        foreach (var next in Integers.Towards(BigInteger.Zero, numerator))
        {
            yield return Quotient(next, denominator);
        }
    }

    private static Rational Quotient(BigInteger numerator, BigInteger denominator) => Digits.Rational(numerator) / Digits.Rational(denominator);
}
