using System.Diagnostics.CodeAnalysis;

namespace MongCai.Kpi;

public readonly partial struct AreaCode
{
    private const string AuthorityText = ".";
    private const string Punctuation = "-_.:/";

    /// <summary>Reads a code from its text form, which is the same in every culture.</summary>
    /// <param name="s">A code such as <c>06712</c>, or <c>.</c> for <see cref="ReportingAuthority"/>.</param>
    /// <returns>The code that the text stands for.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="s"/> is null.</exception>
    /// <exception cref="MalformedTextException">The text is not a code; the message says at which character.</exception>
    public static AreaCode Parse(string s)
    {
        ArgumentNullException.ThrowIfNull(s);
        return ParseSpan(s);
    }

    /// <summary>Tries to read a code from its text form.</summary>
    /// <param name="s">A text such as <c>06712</c>, or null.</param>
    /// <param name="result">The code where the text is one; otherwise <c>default</c>.</param>
    /// <returns>True where the text is a code; false otherwise, and for null.</returns>
    public static bool TryParse([NotNullWhen(true)] string? s, out AreaCode result) => !Read(s, out result).IsProblem;

    /// <summary>Returns the text form of the code, which is the same in every culture.</summary>
    /// <returns>A text such as <c>06712</c>, or <c>.</c> for <see cref="ReportingAuthority"/>; <see cref="Parse(string)"/> reads it back.</returns>
    public override string ToString() => _code ?? AuthorityText;

    /// <summary>Returns the text form of the code in a given format.</summary>
    /// <param name="format">Null, empty or <c>G</c>, because there is only one text form.</param>
    /// <returns>A text such as <c>06712</c>, or <c>.</c> for <see cref="ReportingAuthority"/>; <see cref="Parse(string)"/> reads it back.</returns>
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

    static bool ISpanParsable<AreaCode>.TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out AreaCode result) => !Read(s, out result).IsProblem;

    bool ISpanFormattable.TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider)
    {
        SpanText.ThrowIfUnknown(format);
        var writer = new SpanWriter(destination);
        writer.Append(ToString());
        return writer.TryFinish(out charsWritten);
    }

    bool IUtf8SpanFormattable.TryFormat(Span<byte> utf8Destination, out int bytesWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        SpanText.TryFormatUtf8(this, utf8Destination, out bytesWritten, format, provider);

    private static TextProblem Read(ReadOnlySpan<char> text, out AreaCode result)
    {
        result = default;
        if (text is AuthorityText)
        {
            return default;
        }

        var problem = ProblemOf(text);
        if (!problem.IsProblem)
        {
            result = new AreaCode(text.ToString());
        }

        return problem;
    }

    private static TextProblem ProblemOf(ReadOnlySpan<char> text) => CodeText.ProblemOf(text, Punctuation);

    private static AreaCode ParseSpan(ReadOnlySpan<char> s)
    {
        var problem = Read(s, out var result);
        return problem.IsProblem ? throw problem.ToException(s) : result;
    }
}
