namespace MongCai.Kpi;

/// <summary>Adds and multiplies decimals where the exact result is again a decimal. The operators of <see cref="decimal"/> round without saying so.</summary>
internal static class ExactDecimal
{
    /// <summary>Tries to add two decimals exactly.</summary>
    /// <returns>False where the exact sum is not a decimal, or 128 bits do not suffice to find it.</returns>
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

        // The addition cannot overflow: only one of the two magnitudes was scaled, and no power of ten brings 96 bits within 2^96 of 2^128.
        return DecimalParts.TryCompose(a.IsNegative, x + y, scale, out sum);
    }

    /// <summary>Tries to multiply two decimals exactly.</summary>
    /// <returns>False where the exact product is not a decimal, or 128 bits do not suffice to find it.</returns>
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
