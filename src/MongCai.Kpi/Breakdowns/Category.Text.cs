using System.Diagnostics.CodeAnalysis;

namespace MongCai.Kpi;

public readonly partial record struct Category
{
    private const string TotalText = "_T";
    private const char Equal = '=';
    private const char Star = '*';
    private const string Punctuation = "-_.:/+<>";

    /// <summary>Reads a category from its text form; the order of crossed breakdowns is of no account.</summary>
    /// <param name="s">A category: <c>sex=F</c>, <c>age*sex=15-24*F</c> or <c>_T</c>.</param>
    /// <param name="provider">Not used: the text form is the same everywhere.</param>
    /// <returns>The category.</returns>
    /// <exception cref="MalformedTextException">The text is no category.</exception>
    public static Category Parse(ReadOnlySpan<char> s, IFormatProvider? provider)
    {
        var fault = Read(s, out var result);
        return fault.IsFault ? throw fault.ToException(s) : result;
    }

    /// <inheritdoc cref="Parse(ReadOnlySpan{char}, IFormatProvider?)"/>
    /// <exception cref="ArgumentNullException"><paramref name="s"/> is null.</exception>
    public static Category Parse(string s, IFormatProvider? provider)
    {
        ArgumentNullException.ThrowIfNull(s);
        return Parse(s.AsSpan(), provider);
    }

    /// <summary>Reads a category.</summary>
    /// <param name="s">The text that <see cref="ToString()"/> writes.</param>
    /// <returns>The category.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="s"/> is null.</exception>
    /// <exception cref="MalformedTextException">The text is no category.</exception>
    public static Category Parse(string s) => Parse(s, provider: null);

    /// <inheritdoc/>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out Category result) => !Read(s, out result).IsFault;

    /// <inheritdoc/>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out Category result) =>
        TryParse(s.AsSpan(), provider, out result);

    /// <summary>Returns the codes of the breakdown and of the category, or <c>_T</c>.</summary>
    /// <returns>What <c>Parse</c> reads back.</returns>
    public override string ToString() => _text ?? TotalText;

    /// <inheritdoc/>
    /// <exception cref="FormatException"><paramref name="format"/> is not null, empty or <c>G</c>.</exception>
    public string ToString(string? format, IFormatProvider? formatProvider)
    {
        SpanText.ThrowIfUnknown(format);
        return _text ?? TotalText;
    }

    /// <inheritdoc/>
    /// <exception cref="FormatException"><paramref name="format"/> is not empty or <c>G</c>.</exception>
    public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider)
    {
        SpanText.ThrowIfUnknown(format);
        var writer = new SpanWriter(destination);
        writer.Append(_text ?? TotalText);
        return writer.TryFinish(out charsWritten);
    }

    /// <inheritdoc/>
    /// <exception cref="FormatException"><paramref name="format"/> is not empty or <c>G</c>.</exception>
    public bool TryFormat(Span<byte> utf8Destination, out int bytesWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        SpanText.TryFormatUtf8(this, utf8Destination, out bytesWritten, format, provider);

    internal static TextFault Read(ReadOnlySpan<char> text, out Category result)
    {
        result = default;
        if (text is TotalText)
        {
            return default;
        }

        var equal = text.IndexOf(Equal);
        if (equal < 0)
        {
            return new TextFault(text.Length, $"{TotalText}, or the code of a breakdown, {Equal} and that of a category");
        }

        var (breakdowns, codes) = (text[..equal].ToString().Split(Star), text[(equal + 1)..].ToString().Split(Star));
        if (FaultOf(breakdowns, start: 0) is { } ofBreakdown)
        {
            return ofBreakdown;
        }

        if (FaultOf(codes, equal + 1) is { } ofCode)
        {
            return ofCode;
        }

        if (Array.IndexOf(breakdowns, TotalText) is >= 0 and var place)
        {
            return new TextFault(breakdowns.Take(place).Sum(static code => code.Length + 1), $"the code of a breakdown, which {TotalText} is not");
        }

        if (breakdowns.Length != codes.Length)
        {
            return new TextFault(text.Length, FormattableString.Invariant($"{breakdowns.Length} {(breakdowns.Length == 1 ? "code" : "codes")} after {Equal}, one a breakdown, and not {codes.Length}"));
        }

        if (breakdowns.Distinct(StringComparer.Ordinal).Count() < breakdowns.Length)
        {
            return new TextFault(equal, "breakdowns that are each named once");
        }

        result = Of(breakdowns.Zip(codes));
        return default;
    }

    private static TextFault? FaultOf(string[] codes, int start)
    {
        foreach (var code in codes)
        {
            if (FaultOf(code) is { Expected: { } expected, Position: var position })
            {
                return new TextFault(start + position, expected);
            }

            start += code.Length + 1;
        }

        return null;
    }

    private static TextFault FaultOf(ReadOnlySpan<char> code) => CodeText.FaultOf(code, Punctuation);
}
