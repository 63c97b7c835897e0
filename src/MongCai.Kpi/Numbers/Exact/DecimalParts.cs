using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace MongCai.Kpi;

/// <summary>The parts of a decimal: its sign, its <see cref="Magnitude"/> and its <see cref="Scale"/>. The value is ±magnitude · 10^−scale.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly struct DecimalParts
{
    /// <summary>The largest scale that a decimal can have.</summary>
    public const int MaxScale = 28;

    private const int ScaleShift = 16;

    private readonly uint _high;
    private readonly int _flags;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public DecimalParts(in decimal value)
    {
        // The fields are read one by one: a copy of the whole decimal would wait for the stores that wrote it.
        ref readonly var layout = ref Unsafe.As<decimal, Layout>(ref Unsafe.AsRef(in value));
        Low = layout.Low;
        _high = layout.High;
        _flags = layout.Flags;
    }

    private DecimalParts(ulong low) => Low = low;

    public static DecimalParts One => new(1UL);

    /// <summary>Gets the low 64 bits of the magnitude, which are all of it where <see cref="IsNarrow"/> is true.</summary>
    public ulong Low { get; }

    public int Scale => (byte)(_flags >> ScaleShift);

    public bool IsNegative => _flags < 0;

    public bool IsZero => (Low | _high) == 0;

    public bool IsNarrow => _high == 0;

    public UInt128 Magnitude => new(_high, Low);

    /// <summary>Builds the decimal ±magnitude · 10^−scale, which is never a negative zero.</summary>
    public static decimal Compose(bool isNegative, ulong magnitude, int scale) =>
        new((int)magnitude, (int)(magnitude >> 32), 0, isNegative && magnitude != 0, (byte)scale);

    /// <summary>Tries to build the decimal ±magnitude · 10^−scale, which is never a negative zero.</summary>
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

    /// <summary>The four fields of a decimal as they lie in memory, in the order that interoperation fixes (DECIMAL). A test compares them with
    /// <see cref="decimal.GetBits(decimal)"/>.</summary>
    [StructLayout(LayoutKind.Sequential)]
    private readonly struct Layout
    {
        public readonly int Flags;
        public readonly uint High;
        public readonly ulong Low;
    }
}
