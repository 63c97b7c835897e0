namespace MongCai.Kpi.Tests.Numbers.Oracle;

/// <summary>A repeatable stream of ratios, and of pairs that are equal, adjacent, unrelated or make a tie.</summary>
internal sealed class RatioCases(int seed)
{
    private readonly Random _random = new(seed);

    public RatioCase Next()
    {
        var value = Clusters.All[_random.Next(Clusters.All.Count)](_random);
        return new(Signed(value.Numerator, 4), Signed(value.Denominator, 8));
    }

    public RatioPair NextPair() => _random.Next(3) == 0 ? TiePairs.Next(_random) : Related();

    private RatioPair Related()
    {
        var left = Next();
        return new(left, _random.Next(6) switch
        {
            0 => Expanded(left),
            1 => left with { Numerator = Clusters.Rescaled(left.Numerator) },
            2 => left with { Denominator = Clusters.Rescaled(left.Denominator) },
            3 => left with { Numerator = Neighbour(left.Numerator) },
            4 => new(-left.Numerator, -left.Denominator),
            _ => Next(),
        });
    }

    private decimal Signed(decimal value, int oneIn) => _random.Next(oneIn) == 0 ? -value : value;

    private RatioCase Expanded(RatioCase value)
    {
        var factor = _random.Next(2, 10);
        var (numerator, numeratorScale) = BigRational.Unscaled(value.Numerator);
        var (denominator, denominatorScale) = BigRational.Unscaled(value.Denominator);
        return BigRational.FitsDecimal(numerator * factor) && BigRational.FitsDecimal(denominator * factor)
            ? new(Clusters.Make(numerator * factor, numeratorScale), Clusters.Make(denominator * factor, denominatorScale))
            : value;
    }

    private static decimal Neighbour(decimal value)
    {
        var (unscaled, scale) = BigRational.Unscaled(value);
        return Clusters.Make(BigRational.FitsDecimal(unscaled + 1) ? unscaled + 1 : unscaled - 1, scale);
    }
}
