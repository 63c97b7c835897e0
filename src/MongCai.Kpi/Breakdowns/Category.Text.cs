using System.Diagnostics.CodeAnalysis;

namespace MongCai.Kpi;

public readonly partial record struct Category
{
    private const string TotalText = "_T";
    private const char Equal = '=';
    private const char Star = '*';
    private const string Punctuation = "-_.:/+<>";

    /// <summary>Parses a category from its text form, which is the same in every culture.</summary>
    /// <param name="s">The text of a category: <c>sex=F</c>, <c>age*sex=15-24*F</c> or <c>_T</c>. Crossed breakdowns may stand in any order.</param>
    /// <returns>The category that the text names.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="s"/> is null.</exception>
    /// <exception cref="MalformedTextException">The text is not a category; the message says where it stops being one.</exception>
    public static Category Parse(string s)
    {
        ArgumentNullException.ThrowIfNull(s);
        return ParseSpan(s);
    }

    /// <summary>Tries to parse a category from its text form.</summary>
    /// <param name="s">The text of a category, or any other text.</param>
    /// <param name="result">The category; <c>default</c> where the text is not a category.</param>
    /// <returns>True where the text is a category; false also for null.</returns>
    public static bool TryParse([NotNullWhen(true)] string? s, out Category result) => !Read(s, out result).IsProblem;

    /// <summary>Returns the text form, which is the same in every culture.</summary>
    /// <returns>The text in the form <c>sex=F</c>, which <see cref="Parse(string)"/> reads back.</returns>
    public override string ToString() => _text ?? TotalText;

    /// <summary>Returns the text form, which is the same in every culture, by a format.</summary>
    /// <param name="format">Null, empty or <c>G</c>: there is one text form.</param>
    /// <returns>The text in the form <c>sex=F</c>, which <see cref="Parse(string)"/> reads back.</returns>
    /// <exception cref="FormatException"><paramref name="format"/> is any other text.</exception>
    public string ToString(string? format)
    {
        SpanText.ThrowIfUnknown(format);
        return ToString();
    }

    string IFormattable.ToString(string? format, IFormatProvider? formatProvider) => ToString(format);

    static Category IParsable<Category>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<Category>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out Category result) => TryParse(s, out result);

    static Category ISpanParsable<Category>.Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => ParseSpan(s);

    static bool ISpanParsable<Category>.TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out Category result) => !Read(s, out result).IsProblem;

    bool ISpanFormattable.TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider)
    {
        SpanText.ThrowIfUnknown(format);
        var writer = new SpanWriter(destination);
        writer.Append(ToString());
        return writer.TryFinish(out charsWritten);
    }

    bool IUtf8SpanFormattable.TryFormat(Span<byte> utf8Destination, out int bytesWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        SpanText.TryFormatUtf8(this, utf8Destination, out bytesWritten, format, provider);

    internal static TextProblem Read(ReadOnlySpan<char> text, out Category result)
    {
        result = default;
        if (text is TotalText)
        {
            return default;
        }

        var equal = text.IndexOf(Equal);
        if (equal < 0)
        {
            return new TextProblem(text.Length, $"{TotalText}, or the code of a breakdown, {Equal} and that of a category");
        }

        var (breakdowns, codes) = (text[..equal].ToString().Split(Star), text[(equal + 1)..].ToString().Split(Star));
        if (ProblemOf(breakdowns, start: 0) is { } ofBreakdown)
        {
            return ofBreakdown;
        }

        if (ProblemOf(codes, equal + 1) is { } ofCode)
        {
            return ofCode;
        }

        if (Array.IndexOf(breakdowns, TotalText) is >= 0 and var place)
        {
            return new TextProblem(breakdowns.Take(place).Sum(static code => code.Length + 1), $"the code of a breakdown, which {TotalText} is not");
        }

        if (breakdowns.Length != codes.Length)
        {
            return new TextProblem(text.Length, FormattableString.Invariant($"{breakdowns.Length} {(breakdowns.Length == 1 ? "code" : "codes")} after {Equal}, one a breakdown, and not {codes.Length}"));
        }

        if (breakdowns.Distinct(StringComparer.Ordinal).Count() < breakdowns.Length)
        {
            return new TextProblem(equal, "breakdowns that are each named once");
        }

        result = Of(breakdowns.Zip(codes));
        return default;
    }

    private static TextProblem? ProblemOf(string[] codes, int start)
    {
        foreach (var code in codes)
        {
            if (ProblemOf(code) is { Expected: { } expected, Position: var position })
            {
                return new TextProblem(start + position, expected);
            }

            start += code.Length + 1;
        }

        return null;
    }

    private static TextProblem ProblemOf(ReadOnlySpan<char> code) => CodeText.ProblemOf(code, Punctuation);

    private static Category ParseSpan(ReadOnlySpan<char> s)
    {
        var problem = Read(s, out var result);
        return problem.IsProblem ? throw problem.ToException(s) : result;
    }
}
