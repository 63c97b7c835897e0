namespace MongCai.Kpi.Claims;

/// <summary>The multipliers that an amount can be printed with: 1, a thousand, a million, a billion or a trillion.</summary>
internal static class Multipliers
{
    private static ReadOnlySpan<int> Exponents => [0, 3, 6, 9, 12];

    public static long Of(int exponent) => (long)PowersOfTen.Narrow(exponent);

    public static int ExponentOf(long multiplier)
    {
        foreach (var exponent in Exponents)
        {
            if (Of(exponent) == multiplier)
            {
                return exponent;
            }
        }

        throw new ArgumentOutOfRangeException(nameof(multiplier), multiplier, "Multipliers: 1, a thousand, a million, a billion or a trillion.");
    }
}
