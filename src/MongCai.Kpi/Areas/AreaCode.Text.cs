using System.Diagnostics.CodeAnalysis;

namespace MongCai.Kpi;

public readonly partial struct AreaCode
{
    private const string AuthorityText = ".";
    private const string Punctuation = "-_.:/";

    /// <summary>Reads a code.</summary>
    /// <param name="s">A code, or <c>.</c></param>
    /// <param name="provider">Not used: the text form is the same everywhere.</param>
    /// <returns>The code.</returns>
    /// <exception cref="MalformedTextException">The text is no code.</exception>
    public static AreaCode Parse(ReadOnlySpan<char> s, IFormatProvider? provider)
    {
        var fault = Read(s, out var result);
        return fault.IsFault ? throw fault.ToException(s) : result;
    }

    /// <inheritdoc cref="Parse(ReadOnlySpan{char}, IFormatProvider?)"/>
    /// <exception cref="ArgumentNullException"><paramref name="s"/> is null.</exception>
    public static AreaCode Parse(string s, IFormatProvider? provider)
    {
        ArgumentNullException.ThrowIfNull(s);
        return Parse(s.AsSpan(), provider);
    }

    /// <summary>Reads a code.</summary>
    /// <param name="s">The text that <see cref="ToString()"/> writes.</param>
    /// <returns>The code.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="s"/> is null.</exception>
    /// <exception cref="MalformedTextException">The text is no code.</exception>
    public static AreaCode Parse(string s) => Parse(s, provider: null);

    /// <inheritdoc/>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out AreaCode result) => !Read(s, out result).IsFault;

    /// <inheritdoc/>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out AreaCode result) =>
        TryParse(s.AsSpan(), provider, out result);

    /// <summary>The code, or <c>.</c></summary>
    /// <returns>What <c>Parse</c> reads back.</returns>
    public override string ToString() => _code ?? AuthorityText;

    /// <inheritdoc/>
    /// <exception cref="FormatException"><paramref name="format"/> is not null, empty or <c>G</c>.</exception>
    public string ToString(string? format, IFormatProvider? formatProvider)
    {
        SpanText.ThrowIfUnknown(format);
        return ToString();
    }

    /// <inheritdoc/>
    /// <exception cref="FormatException"><paramref name="format"/> is not empty or <c>G</c>.</exception>
    public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider)
    {
        SpanText.ThrowIfUnknown(format);
        var writer = new SpanWriter(destination);
        writer.Append(_code ?? AuthorityText);
        return writer.TryFinish(out charsWritten);
    }

    /// <inheritdoc/>
    /// <exception cref="FormatException"><paramref name="format"/> is not empty or <c>G</c>.</exception>
    public bool TryFormat(Span<byte> utf8Destination, out int bytesWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
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
}
