using System.Numerics;

namespace MongCai.Kpi;

/// <summary>A numeral as it was written: <see cref="Unscaled"/> · 10^−<see cref="Decimals"/>.</summary>
internal readonly record struct Numeral(BigInteger Unscaled, int Decimals)
{
    public Rational ToRational() => Rational.FromUnscaled(Unscaled, Decimals);

    /// <summary>Converts the numeral to a decimal with all its decimals.</summary>
    /// <returns>False where a decimal cannot hold all the digits.</returns>
    public bool TryToDecimal(out decimal value)
    {
        value = 0;
        return Decimals <= DecimalParts.MaxScale && Fraction.TryCompose(Unscaled, Decimals, out value);
    }
}
