using System.Numerics;

namespace MongCai.Kpi.Testing;

/// <content>Shrinkers of numbers.</content>
public static partial class KpiShrink
{
    /// <summary>Returns simpler numbers: nearer to zero, positive, whole, with fewer decimals; for a number that no decimals write exactly, nearer to a
    /// third.</summary>
    /// <param name="value">The number to shrink.</param>
    /// <returns>The simpler numbers, in the order in which FsCheck tries them.</returns>
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

    /// <summary>Returns simpler ratios: with a denominator nearer to one, and a numerator nearer to zero.</summary>
    /// <param name="value">The ratio to shrink.</param>
    /// <returns>The simpler ratios, in the order in which FsCheck tries them.</returns>
    public static IEnumerable<Ratio> Smaller(Ratio value)
    {
        var (numerator, denominator) = (value.Numerator, value.Denominator);
        var denominators = Smaller(denominator - 1).Select(static next => next + 1).Where(static next => next.Sign != 0);
        return SmallerTogether(numerator, denominator)
            .Concat(denominators.Select(next => new Ratio(numerator, next)))
            .Concat(Smaller(numerator).Select(next => new Ratio(next, denominator)));
    }

    // Whole numbers come first; a ratio of whole numbers shrinks to those whose sum is smaller.
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

    /// <summary>Returns simpler percentages: nearer to 0%, with fewer decimals and fewer digits.</summary>
    /// <param name="value">The percentage to shrink.</param>
    /// <returns>The simpler percentages, in the order in which FsCheck tries them.</returns>
    public static IEnumerable<Percentage> Smaller(Percentage value) =>
        SmallerPrinted(value.Value).Select(static printed => new Percentage(printed, printed.Scale));

    /// <summary>Returns simpler differences, which shrink as their number of points does.</summary>
    /// <param name="value">The difference in percentage points to shrink.</param>
    /// <returns>The simpler differences, in the order in which FsCheck tries them.</returns>
    public static IEnumerable<PercentagePoints> Smaller(PercentagePoints value) => Smaller(value.Value).Select(static points => new PercentagePoints(points));

    /// <summary>Returns simpler intervals of counts: the empty one, intervals with fewer numbers, and intervals nearer to zero.</summary>
    /// <param name="value">The interval to shrink.</param>
    /// <returns>The simpler intervals, in the order in which FsCheck tries them.</returns>
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

    /// <summary>Returns simpler intervals of exact numbers: the empty one, one that includes its ends, and intervals with simpler ends.</summary>
    /// <param name="value">The interval to shrink.</param>
    /// <returns>The simpler intervals, in the order in which FsCheck tries them.</returns>
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

    /// <summary>Returns the invariant format as the only simpler format.</summary>
    /// <param name="value">The format to shrink.</param>
    /// <returns>The invariant format, or nothing where the format is the invariant one.</returns>
    public static IEnumerable<NumberFormat> Smaller(NumberFormat value) => value == NumberFormat.Invariant ? [] : [NumberFormat.Invariant];

    /// <summary>Returns simpler calculated figures. A figure stays defined or undefined: its value becomes simpler, or its reason becomes
    /// <see cref="UndefinedReason.NotCalculated"/>.</summary>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <param name="value">The calculated figure to shrink.</param>
    /// <param name="smaller">The function that returns simpler values.</param>
    /// <returns>The simpler figures, in the order of the simpler values.</returns>
    public static IEnumerable<Calculated<T>> Smaller<T>(Calculated<T> value, Func<T, IEnumerable<T>> smaller)
        where T : struct => value.Match(
            defined => smaller(defined).Select(Calculated.Of),
            static reason => reason == UndefinedReason.NotCalculated ? [] : [UndefinedReason.NotCalculated]);

    /// <summary>Returns simpler printed numbers, with fewer digits and decimals and nearer to 0.</summary>
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

    // Numbers with fewer decimals come before numbers with smaller digits.
    private static IEnumerable<Rational> SmallerDecimals(BigInteger numerator, BigInteger denominator)
    {
        // A number below one can lose all its digits when it loses decimals, so one is tried as well: it is simpler than a tiny number.
        if (BigInteger.Abs(numerator) < denominator)
        {
            yield return numerator.Sign;
        }

        for (BigInteger fewer = 1; fewer < denominator; fewer *= 10)
        {
            // Both neighbours are tried, because the number that breaks a rule may lie between two close numbers.
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

    // The denominator in lowest terms becomes smaller, or it stays and the numerator becomes smaller, so that shrinking comes to an end.
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
