using System.Numerics;

namespace MongCai.Kpi;

/// <summary>A numeral as it was written: ±<see cref="Unscaled"/> · 10^−<see cref="Decimals"/>.</summary>
internal readonly record struct Numeral(BigInteger Unscaled, int Decimals)
{
    public Rational ToRational() => Rational.FromUnscaled(Unscaled, Decimals);
}
