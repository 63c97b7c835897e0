using MongCai.Kpi.Claims;
using MongCai.Kpi.Tests.Numbers.Oracle;

namespace MongCai.Kpi.Tests.Claims;

/// <summary>A repeatable stream of figures as reports print them: every unit, hedge and multiplier, digits that need groups, trailing zeros, the largest decimals.</summary>
internal sealed class GeneratedFigures(int seed)
{
    private static readonly long[] Multipliers = [1_000, 1_000_000, 1_000_000_000, 1_000_000_000_000];
    private static readonly FigureUnit[] Units = Enum.GetValues<FigureUnit>();
    private static readonly Hedge[] Hedges = Enum.GetValues<Hedge>();

    private readonly Random _random = new(seed);

    public PublishedFigure Next()
    {
        var digits = Digits();
        var unit = Units[_random.Next(Units.Length)];
        var multiplier = unit == FigureUnit.Amount && _random.Next(2) == 0 ? Multipliers[_random.Next(Multipliers.Length)] : 1;
        return new PublishedFigure(digits, digits.Scale, unit, Hedges[_random.Next(Hedges.Length)], multiplier);
    }

    private decimal Digits()
    {
        var sign = _random.Next(3) == 0 ? -1 : 1;
        return _random.Next(6) switch
        {
            0 => Clusters.Make(0, _random.Next(29)),
            1 => Clusters.Make(sign * Clusters.WithDigits(_random, 28), _random.Next(29)),
            2 => Clusters.Make(sign * (long)Math.Pow(10, _random.Next(10)) * _random.Next(1, 10), _random.Next(5)),
            3 => sign,
            _ => Clusters.Make(sign * _random.NextInt64(10_000_000), _random.Next(5)),
        };
    }
}
