namespace MongCai.Kpi.Tests;

/// <summary>Reads and writes a value as generic code does, which sees only its interfaces.</summary>
internal static class Spans
{
    public static bool TryWrite<T>(T value, Span<char> destination, out int written, ReadOnlySpan<char> format = default, IFormatProvider? provider = null)
        where T : ISpanFormattable => value.TryFormat(destination, out written, format, provider);

    public static bool TryWriteUtf8<T>(T value, Span<byte> destination, out int written, ReadOnlySpan<char> format = default, IFormatProvider? provider = null)
        where T : IUtf8SpanFormattable => value.TryFormat(destination, out written, format, provider);

    public static T Read<T>(ReadOnlySpan<char> text, IFormatProvider? provider = null)
        where T : ISpanParsable<T> => T.Parse(text, provider);

    public static bool TryRead<T>(ReadOnlySpan<char> text, out T value, IFormatProvider? provider = null)
        where T : struct, ISpanParsable<T> => T.TryParse(text, provider, out value);
}
