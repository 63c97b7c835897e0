namespace MongCai.Kpi;

/// <summary>Sums and products of decimals that are again decimals, exactly: <see cref="decimal"/>'s own operators round without saying so.</summary>
internal static class ExactDecimal
{
    /// <summary>left + right.</summary>
    /// <returns>False where the sum is no decimal, or not found to be one in 128 bits.</returns>
    public static bool TryAdd(decimal left, decimal right, out decimal sum)
    {
        var a = new DecimalParts(left);
        var b = new DecimalParts(right);
        var scale = Math.Max(a.Scale, b.Scale);
        if (!NarrowDivision.TryScale(a.Magnitude, scale - a.Scale, out var x) || !NarrowDivision.TryScale(b.Magnitude, scale - b.Scale, out var y))
        {
            sum = 0;
            return false;
        }

        if (a.IsNegative != b.IsNegative)
        {
            var leftIsLarger = x >= y;
            return DecimalParts.TryCompose(leftIsLarger ? a.IsNegative : b.IsNegative, leftIsLarger ? x - y : y - x, scale, out sum);
        }

        // No overflow: only one of the two was scaled, and no power of ten brings 96 bits within 2^96 of 2^128.
        return DecimalParts.TryCompose(a.IsNegative, x + y, scale, out sum);
    }

    /// <summary>left · right.</summary>
    /// <returns>False where the product is no decimal, or not found to be one in 128 bits.</returns>
    public static bool TryMultiply(decimal left, decimal right, out decimal product)
    {
        var a = new DecimalParts(left);
        var b = new DecimalParts(right);
        if (!a.IsNarrow || !b.IsNarrow || a.Scale + b.Scale > DecimalParts.MaxScale)
        {
            product = 0;
            return false;
        }

        return DecimalParts.TryCompose(a.IsNegative != b.IsNegative, (UInt128)a.Low * b.Low, a.Scale + b.Scale, out product);
    }
}
