using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace MongCai.Kpi;

/// <summary>A decimal taken apart: ±<see cref="Magnitude"/> · 10^−<see cref="Scale"/>.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly struct DecimalParts
{
    /// <summary>The largest scale a decimal can have.</summary>
    public const int MaxScale = 28;

    private const int ScaleShift = 16;

    private readonly uint _high;
    private readonly int _flags;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public DecimalParts(in decimal value)
    {
        // Field by field: a copy of the whole would wait for the stores that made it.
        ref readonly var layout = ref Unsafe.As<decimal, Layout>(ref Unsafe.AsRef(in value));
        Low = layout.Low;
        _high = layout.High;
        _flags = layout.Flags;
    }

    private DecimalParts(ulong low) => Low = low;

    public static DecimalParts One => new(1UL);

    /// <summary>The low 64 bits of the magnitude: all of it where <see cref="IsNarrow"/>.</summary>
    public ulong Low { get; }

    public int Scale => (byte)(_flags >> ScaleShift);

    public bool IsNegative => _flags < 0;

    public bool IsZero => (Low | _high) == 0;

    public bool IsNarrow => _high == 0;

    public UInt128 Magnitude => new(_high, Low);

    /// <summary>±magnitude · 10^−scale as a decimal, never as a negative zero.</summary>
    public static decimal Compose(bool isNegative, ulong magnitude, int scale) =>
        new((int)magnitude, (int)(magnitude >> 32), 0, isNegative && magnitude != 0, (byte)scale);

    /// <summary>±magnitude · 10^−scale as a decimal, never as a negative zero.</summary>
    /// <returns>False where the magnitude needs more than 96 bits.</returns>
    public static bool TryCompose(bool isNegative, UInt128 magnitude, int scale, out decimal value)
    {
        var high = (ulong)(magnitude >> 64);
        if (high > uint.MaxValue)
        {
            value = 0;
            return false;
        }

        var low = (ulong)magnitude;
        value = new decimal((int)low, (int)(low >> 32), (int)high, isNegative && magnitude != 0, (byte)scale);
        return true;
    }

    /// <summary>The four fields of a decimal as they lie in memory: the order that interoperation fixes (DECIMAL), and that the tests hold against <see cref="decimal.GetBits(decimal)"/>.</summary>
    [StructLayout(LayoutKind.Sequential)]
    private readonly struct Layout
    {
        public readonly int Flags;
        public readonly uint High;
        public readonly ulong Low;
    }
}
