using System.Numerics;

namespace MongCai.Kpi;

/// <summary>The powers of ten as integers of 64 bits, of 128 bits and of any size.</summary>
internal static class PowersOfTen
{
    /// <summary>The exponent of 10^19, the largest power that fits into 64 bits.</summary>
    public const int LastNarrow = 19;

    /// <summary>The exponent of 10^38, the largest power that fits into 128 bits.</summary>
    public const int LastMiddle = 38;

    private static readonly UInt128[] Middles = CreateMiddles();

    private static ReadOnlySpan<ulong> Narrows =>
    [
        1, 10, 100, 1_000, 10_000, 100_000, 1_000_000, 10_000_000, 100_000_000, 1_000_000_000,
        10_000_000_000, 100_000_000_000, 1_000_000_000_000, 10_000_000_000_000, 100_000_000_000_000,
        1_000_000_000_000_000, 10_000_000_000_000_000, 100_000_000_000_000_000, 1_000_000_000_000_000_000,
        10_000_000_000_000_000_000,
    ];

    public static ulong Narrow(int exponent) => Narrows[exponent];

    public static UInt128 Middle(int exponent) => Middles[exponent];

    public static BigInteger Wide(int exponent) => BigInteger.Pow(10, exponent);

    private static UInt128[] CreateMiddles()
    {
        var powers = new UInt128[LastMiddle + 1];
        powers[0] = UInt128.One;
        for (var exponent = 1; exponent < powers.Length; exponent++)
        {
            powers[exponent] = powers[exponent - 1] * 10;
        }

        return powers;
    }
}
