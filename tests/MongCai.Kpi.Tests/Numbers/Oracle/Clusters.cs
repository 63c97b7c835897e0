using System.Numerics;

namespace MongCai.Kpi.Tests.Numbers.Oracle;

/// <summary>Draws ratios where calculations go wrong. Uniform random numbers would miss all of these places, so each cluster aims at one trap.</summary>
internal static class Clusters
{
    public const int MostDecimals = 10;

    private static readonly int[] Switches = [63, 64, 65, 95, 96, 127, 128];

    private static readonly decimal[] Extremes =
    [
        decimal.MaxValue, decimal.MinValue, decimal.MaxValue - 1, decimal.MaxValue / 10, 0.0000000000000000000000000001m,
        -0.0000000000000000000000000001m, 7.9228162514264337593543950335m, 0.5m, 1m, 1.0000000000000000000000000000m, ulong.MaxValue, 18446744073709551616m,
    ];

    public static IReadOnlyList<Func<Random, RatioCase>> All { get; } = [Tie, WideTie, NearTie, Plan, Usual, Zero, One, Extreme, Switch, WideRemainder, Overflow];

    /// <summary>Draws a percentage that lies exactly between two figures of 0 to 10 decimals.</summary>
    private static RatioCase Tie(Random random)
    {
        var decimals = random.Next(MostDecimals + 1);
        var scale = random.Next(3);
        var denominator = random.NextInt64(1, 1_000_000);
        var odd = (2 * random.NextInt64(random.Next(2) == 0 ? 20 : (long)Math.Pow(10, decimals + 3))) + 1;
        return new(Make((BigInteger)odd * 5 * denominator, decimals + 3 + scale), Make(denominator, scale));
    }

    /// <summary>Draws a tie whose operands do not fit into 128 bits once they are scaled.</summary>
    private static RatioCase WideTie(Random random)
    {
        var places = random.Next(MostDecimals + 1) + 2;
        var power = random.Next(Math.Max(places + 1, 17), 22);
        var common = random.Next(1, 1_000_000);
        var odd = (2 * (BigInteger)random.NextInt64(long.MaxValue / 4, long.MaxValue / 2)) + 1;
        var scale = random.Next(5);
        return new(Make(odd * 5 * common, scale), Make(common * BigInteger.Pow(10, power), scale + power - places - 1));
    }

    /// <summary>Draws operands of 25 to 28 digits whose ratio is one unit or less beside a tie.</summary>
    private static RatioCase NearTie(Random random)
    {
        var decimals = random.Next(MostDecimals + 1);
        var denominator = WithDigits(random, random.Next(25, 29));
        var ten = (long)Math.Pow(10, decimals + 1);
        var odd = (2 * random.NextInt64(ten / 2, ten * 5)) + 1;
        var numerator = (denominator * odd * 5 / BigInteger.Pow(10, decimals + 3)) + random.Next(-1, 2);
        var scale = random.Next(21);
        return new(Make(numerator, scale), Make(denominator, scale));
    }

    /// <summary>Draws round targets, as real plans have them.</summary>
    private static RatioCase Plan(Random random)
    {
        var target = 200 * random.Next(1, 101);
        var scale = random.Next(3);
        return new(Make(random.Next(target * 15), scale), target);
    }

    private static RatioCase Usual(Random random) =>
        new(Make(random.Next(2_000_000), random.Next(3)), Make(random.Next(1, 2_000_000), random.Next(3)));

    private static RatioCase Zero(Random random) => new(Make(0, random.Next(29)), Any(random).Denominator);

    private static RatioCase One(Random random)
    {
        var value = Any(random).Denominator;
        return new(Rescaled(value), value);
    }

    private static RatioCase Extreme(Random random) => random.Next(3) switch
    {
        0 => new(AnExtreme(random), AnExtreme(random)),
        1 => new(AnExtreme(random), Usual(random).Denominator),
        _ => new(Usual(random).Numerator, AnExtreme(random)),
    };

    /// <summary>Draws magnitudes that lie around 64, 96 and 128 bits once they are multiplied by a power of ten.</summary>
    private static RatioCase Switch(Random random) => random.Next(3) switch
    {
        0 => new(AtSwitch(random), Usual(random).Denominator),
        1 => new(Usual(random).Numerator, AtSwitch(random)),
        _ => new(AtSwitch(random), AtSwitch(random)),
    };

    /// <summary>Draws denominators of 64 bits that leave a remainder of 64 bits, twice which does not fit.</summary>
    private static RatioCase WideRemainder(Random random)
    {
        var half = BigInteger.One << 63;
        var denominator = half + random.NextInt64(long.MaxValue);
        var remainder = half + random.NextInt64((long)(denominator - half) + 1);
        var decimals = random.Next(MostDecimals + 1);
        var scale = random.Next(10);
        return new(Make(remainder, decimals + 2 + scale), Make(denominator, scale));
    }

    /// <summary>Draws percentages around the largest decimal.</summary>
    private static RatioCase Overflow(Random random)
    {
        var decimals = random.Next(MostDecimals + 1);
        var percent = (BigInteger.One << 96) / BigInteger.Pow(10, decimals + 2);
        return new(Make(percent + random.Next(-2, 3), 0), random.Next(2) == 0 ? 1m : 1.0m);
    }

    private static RatioCase Any(Random random) => random.Next(4) switch
    {
        0 => Extreme(random),
        1 => Switch(random),
        2 => Plan(random),
        _ => Usual(random),
    };

    private static decimal AnExtreme(Random random) => Extremes[random.Next(Extremes.Length)];

    private static decimal AtSwitch(Random random)
    {
        while (true)
        {
            var magnitude = ((BigInteger.One << Switches[random.Next(Switches.Length)]) / BigInteger.Pow(10, random.Next(39))) + random.Next(-2, 3);
            if (magnitude.Sign > 0 && BigRational.FitsDecimal(magnitude))
            {
                return Make(magnitude, random.Next(29));
            }
        }
    }

    public static BigInteger WithDigits(Random random, int digits)
    {
        BigInteger number = random.Next(1, 10);
        for (var index = 1; index < digits; index++)
        {
            number = (number * 10) + random.Next(10);
        }

        return number;
    }

    /// <summary>Returns the same value with one more decimal, where there is room for it.</summary>
    public static decimal Rescaled(decimal value)
    {
        var (unscaled, scale) = BigRational.Unscaled(value);
        return scale < 28 && BigRational.FitsDecimal(unscaled * 10) ? Make(unscaled * 10, scale + 1) : value;
    }

    public static decimal Make(BigInteger unscaled, int scale)
    {
        var magnitude = BigInteger.Abs(unscaled);
        return new decimal(Word(magnitude, 0), Word(magnitude, 1), Word(magnitude, 2), unscaled.Sign < 0, (byte)scale);
    }

    private static int Word(BigInteger magnitude, int index) => (int)(uint)((magnitude >> (32 * index)) & uint.MaxValue);
}
