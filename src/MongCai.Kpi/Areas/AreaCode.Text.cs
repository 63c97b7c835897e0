using System.Diagnostics.CodeAnalysis;

namespace MongCai.Kpi;

public readonly partial struct AreaCode
{
    private const string AuthorityText = ".";
    private const string Punctuation = "-_.:/";

    /// <summary>Reads a code from its text form, which is the same in every culture.</summary>
    /// <param name="s">A code such as <c>06712</c>, or <c>.</c> for <see cref="ReportingAuthority"/>.</param>
    /// <returns>The code.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="s"/> is null.</exception>
    /// <exception cref="MalformedTextException">The text is no code; the message says where it stops being one.</exception>
    public static AreaCode Parse(string s)
    {
        ArgumentNullException.ThrowIfNull(s);
        return ParseSpan(s);
    }

    /// <summary>Reads a code from its text form, if the text is one.</summary>
    /// <param name="s">The text.</param>
    /// <param name="result">The code, or <c>default</c>.</param>
    /// <returns>True where the text is one; false also for null.</returns>
    public static bool TryParse([NotNullWhen(true)] string? s, out AreaCode result) => !Read(s, out result).IsFault;

    /// <summary>Returns the text form, which is the same in every culture.</summary>
    /// <returns>What <c>Parse</c> reads back.</returns>
    public override string ToString() => _code ?? AuthorityText;

    /// <summary>Returns the text form.</summary>
    /// <param name="format">Null, empty or <c>G</c>: there is one text form.</param>
    /// <returns>What <c>Parse</c> reads back.</returns>
    /// <exception cref="FormatException">There is no such format.</exception>
    public string ToString(string? format)
    {
        SpanText.ThrowIfUnknown(format);
        return ToString();
    }

    string IFormattable.ToString(string? format, IFormatProvider? formatProvider) => ToString(format);

    static AreaCode IParsable<AreaCode>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<AreaCode>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out AreaCode result) => TryParse(s, out result);

    static AreaCode ISpanParsable<AreaCode>.Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => ParseSpan(s);

    static bool ISpanParsable<AreaCode>.TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out AreaCode result) => !Read(s, out result).IsFault;

    bool ISpanFormattable.TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider)
    {
        SpanText.ThrowIfUnknown(format);
        var writer = new SpanWriter(destination);
        writer.Append(ToString());
        return writer.TryFinish(out charsWritten);
    }

    bool IUtf8SpanFormattable.TryFormat(Span<byte> utf8Destination, out int bytesWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        SpanText.TryFormatUtf8(this, utf8Destination, out bytesWritten, format, provider);

    private static TextFault Read(ReadOnlySpan<char> text, out AreaCode result)
    {
        result = default;
        if (text is AuthorityText)
        {
            return default;
        }

        var fault = FaultOf(text);
        if (!fault.IsFault)
        {
            result = new AreaCode(text.ToString());
        }

        return fault;
    }

    private static TextFault FaultOf(ReadOnlySpan<char> text) => CodeText.FaultOf(text, Punctuation);

    private static AreaCode ParseSpan(ReadOnlySpan<char> s)
    {
        var fault = Read(s, out var result);
        return fault.IsFault ? throw fault.ToException(s) : result;
    }
}
