using System.Numerics;
using System.Runtime.InteropServices;
using NodaTime;

namespace MongCai.Kpi;

/// <summary>
/// Hashes of what comes from outside, under a key that each process draws for itself: nobody can choose numbers that fall together in a dictionary. The key is that of .NET's own hash of texts, which
/// takes any 16 bits; that of <see cref="decimal"/> and <see cref="long"/> has none.
/// </summary>
internal static class KeyedHash
{
    private const int UsualBytes = 128;

    public static int Of(long first, long second, long third = 0)
    {
        ReadOnlySpan<long> numbers = [first, second, third];
        return Of(MemoryMarshal.AsBytes(numbers));
    }

    /// <summary>The hash of a value, whatever the zeros at its end: 1.50 and 1.5 have the same.</summary>
    public static int Of(in decimal value)
    {
        var parts = new DecimalParts(in value);
        var scale = parts.Scale;
        if (parts.IsNarrow)
        {
            var magnitude = parts.Low;
            while (scale > 0 && Math.DivRem(magnitude, 10) is { Remainder: 0, Quotient: var shorter })
            {
                (magnitude, scale) = (shorter, scale - 1);
            }

            return Of((long)magnitude, 0, Kept(scale, magnitude == 0 ? 0 : SignOf(parts)));
        }

        var wide = parts.Magnitude;
        while (scale > 0 && UInt128.IsEvenInteger(wide) && UInt128.DivRem(wide, 10) is { Remainder: var rest, Quotient: var shorter } && rest == 0)
        {
            (wide, scale) = (shorter, scale - 1);
        }

        return Of((long)(ulong)wide, (long)(ulong)(wide >> 64), Kept(scale, SignOf(parts)));
    }

    public static int Of(Fraction value) => HashCode.Combine(Of(value.Numerator), Of(value.Denominator));

    public static int Of(Instant instant)
    {
        var since = instant - NodaConstants.UnixEpoch;
        return Of(since.Days, since.NanosecondOfDay);
    }

    public static int Of<T>(ReadOnlySpan<T> items)
    {
        var hash = default(HashCode);
        foreach (var item in items)
        {
            hash.Add(item);
        }

        return hash.ToHashCode();
    }

    private static int Of(BigInteger value)
    {
        var count = value.GetByteCount();
        Span<byte> bytes = count < UsualBytes ? stackalloc byte[UsualBytes] : new byte[count + 1];
        bytes.Clear();
        _ = value.TryWriteBytes(bytes, out var written);

        // Whole characters: where the last one is half a one, a zero completes it.
        return Of(bytes[..(written + (written % sizeof(char)))]);
    }

    private static int Of(ReadOnlySpan<byte> bytes) => string.GetHashCode(MemoryMarshal.Cast<byte, char>(bytes), StringComparison.Ordinal);

    private static int SignOf(in DecimalParts parts) => parts.IsNegative ? -1 : 1;

    private static long Kept(int scale, int sign) => (scale << 2) + sign;
}
