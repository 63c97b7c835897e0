using System.Buffers;
using System.Text;

namespace MongCai.Kpi;

/// <summary>Returns the string and UTF-8 forms of a value, both from the one method in which it writes itself:
/// <see cref="ISpanFormattable.TryFormat"/>.</summary>
internal static class SpanText
{
    private const int UsualLength = 128;

    public static string ToString<T>(in T value, ReadOnlySpan<char> format, IFormatProvider? provider)
        where T : struct, ISpanFormattable
    {
        Span<char> usual = stackalloc char[UsualLength];
        if (value.TryFormat(usual, out var written, format, provider))
        {
            return new string(usual[..written]);
        }

        using var rented = Rent(value, format, provider, out written);
        return new string(rented.Memory.Span[..written]);
    }

    public static bool TryFormatUtf8<T>(in T value, Span<byte> destination, out int bytesWritten, ReadOnlySpan<char> format, IFormatProvider? provider)
        where T : struct, ISpanFormattable
    {
        Span<char> usual = stackalloc char[UsualLength];
        if (value.TryFormat(usual, out var written, format, provider))
        {
            return Encoding.UTF8.TryGetBytes(usual[..written], destination, out bytesWritten);
        }

        using var rented = Rent(value, format, provider, out written);
        return Encoding.UTF8.TryGetBytes(rented.Memory.Span[..written], destination, out bytesWritten);
    }

    /// <summary>Throws if a format string is neither empty nor <c>G</c>, for values that have only one text form.</summary>
    public static void ThrowIfUnknown(ReadOnlySpan<char> format)
    {
        if (!format.IsEmpty && format is not ("G" or "g"))
        {
            throw new FormatException($"There is no format \"{format}\": expected G.");
        }
    }

    private static IMemoryOwner<char> Rent<T>(in T value, ReadOnlySpan<char> format, IFormatProvider? provider, out int written)
        where T : struct, ISpanFormattable
    {
        for (var length = UsualLength * 8; ; length *= 4)
        {
            var rented = MemoryPool<char>.Shared.Rent(length);
            if (value.TryFormat(rented.Memory.Span, out written, format, provider))
            {
                return rented;
            }

            rented.Dispose();
        }
    }
}
