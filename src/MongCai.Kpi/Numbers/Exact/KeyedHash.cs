using System.Numerics;
using System.Runtime.InteropServices;
using NodaTime;

namespace MongCai.Kpi;

/// <summary>Hash codes of values from outside, under a key that each process draws for itself, so that nobody can choose numbers that collide in a
/// dictionary.</summary>
/// <remarks>The key is that of .NET's own hash code of strings, which accepts any 16-bit characters; the hash codes of <see cref="decimal"/> and
/// <see cref="long"/> have no key.</remarks>
internal static class KeyedHash
{
    private const int UsualBytes = 128;

    public static int Of(long first, long second, long third = 0)
    {
        ReadOnlySpan<long> numbers = [first, second, third];
        return Of(MemoryMarshal.AsBytes(numbers));
    }

    /// <summary>Computes the hash code of a decimal by its value, without trailing zeros: 1.50 and 1.5 have the same hash code.</summary>
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

        // Strings consist of 16-bit characters. An odd number of bytes is completed by a zero.
        return Of(bytes[..(written + (written % sizeof(char)))]);
    }

    private static int Of(ReadOnlySpan<byte> bytes) => string.GetHashCode(MemoryMarshal.Cast<byte, char>(bytes), StringComparison.Ordinal);

    private static int SignOf(in DecimalParts parts) => parts.IsNegative ? -1 : 1;

    private static long Kept(int scale, int sign) => (scale << 2) + sign;
}
