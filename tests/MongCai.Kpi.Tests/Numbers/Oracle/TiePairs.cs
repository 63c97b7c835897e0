using System.Numerics;

namespace MongCai.Kpi.Tests.Numbers.Oracle;

/// <summary>Draws two ratios, mostly no decimals themselves, whose sum, difference or quotient is a tie, or lies one unit of an operand beside one.</summary>
internal static class TiePairs
{
    /// <summary>The number of places of a percentage with the most decimals that are checked.</summary>
    private const int MostPlaces = Clusters.MostDecimals + 2;

    private delegate (Term Numerator, Term Denominator) Partner(Term numerator, Term denominator, Term tie);

    private static readonly Partner[] Partners =
    [
        static (numerator, denominator, tie) => ((tie * denominator) - numerator, denominator),
        static (numerator, denominator, tie) => (numerator - (tie * denominator), denominator),
        static (numerator, denominator, tie) => (numerator, denominator * tie),
    ];

    public static RatioPair Next(Random random)
    {
        while (true)
        {
            var places = random.Next(MostPlaces + 1);
            var numerator = random.Next(2) == 0 ? Usual(random) : Wide(random, places);
            var denominator = new Term(random.Next(1, 20_000) * (random.Next(8) == 0 ? -1 : 1), random.Next(3));
            var partner = Partners[random.Next(Partners.Length)](numerator, denominator, Tie(random, places));
            var beside = random.Next(4) == 0 ? random.Next(2) == 0 ? 1 : -1 : 0;
            var right = partner.Numerator with { Unscaled = partner.Numerator.Unscaled + beside };
            if (right.Fits && partner.Denominator.Fits)
            {
                return new(new(numerator.ToDecimal(), denominator.ToDecimal()), new(right.ToDecimal(), partner.Denominator.ToDecimal()));
            }
        }
    }

    private static Term Tie(Random random, int places)
    {
        var most = random.Next(2) == 0 ? 20 : (long)Math.Pow(10, places + 1);
        var odd = (2 * (BigInteger)random.NextInt64(most)) + 1;
        return new(odd * (random.Next(2) == 0 ? 5 : -5), places + 1);
    }

    private static Term Usual(Random random) => new(random.Next(1, 2_000_000), random.Next(3));

    /// <summary>Draws a number of 25 to 28 digits, most of them behind the digits of the tie.</summary>
    private static Term Wide(Random random, int places) => new(Clusters.WithDigits(random, random.Next(25, 29)), random.Next(places + 1, 25));

    /// <summary>A number with the value unscaled · 10^−scale.</summary>
    private readonly record struct Term(BigInteger Unscaled, int Scale)
    {
        public bool Fits => Scale <= 28 && BigRational.FitsDecimal(Unscaled);

        public static Term operator *(Term left, Term right) => new(left.Unscaled * right.Unscaled, left.Scale + right.Scale);

        public static Term operator -(Term left, Term right)
        {
            var scale = Math.Max(left.Scale, right.Scale);
            return new(left.At(scale) - right.At(scale), scale);
        }

        public decimal ToDecimal() => Clusters.Make(Unscaled, Scale);

        private BigInteger At(int scale) => Unscaled * BigInteger.Pow(10, scale - Scale);
    }
}
