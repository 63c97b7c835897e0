using System.Diagnostics.CodeAnalysis;

namespace MongCai.Kpi;

public readonly partial struct PercentagePoints
{
    private const string Unit = " pp";

    /// <summary>Reads a difference in points in the invariant format.</summary>
    /// <param name="s">The text in the form that <see cref="ToString()"/> writes, such as <c>-0.14 pp</c>.</param>
    /// <returns>The difference that the text stands for.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="s"/> is null.</exception>
    /// <exception cref="MalformedTextException">The text is not a difference in points in that format; the message says at which position, and what was
    /// expected there.</exception>
    public static PercentagePoints Parse(string s) => Parse(s, provider: null);

    /// <summary>Reads a difference in points in the number format of a provider.</summary>
    /// <param name="s">The text of a difference in points, such as <c>-0.14 pp</c>.</param>
    /// <param name="provider">A <see cref="NumberFormat"/>, or a culture to take a number format from; null for the invariant format.</param>
    /// <returns>The difference that the text stands for.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="s"/> is null.</exception>
    /// <exception cref="MalformedTextException">The text is not a difference in points in that format; the message says at which position, and what was
    /// expected there.</exception>
    /// <exception cref="ArgumentException"><paramref name="provider"/> is a culture whose marks or missing data rule out a
    /// <see cref="NumberFormat"/>.</exception>
    public static PercentagePoints Parse(string s, IFormatProvider? provider)
    {
        ArgumentNullException.ThrowIfNull(s);
        return ParseSpan(s, provider);
    }

    /// <summary>Tries to read a difference in points in the invariant format.</summary>
    /// <param name="s">The text to read, which may be null.</param>
    /// <param name="result">The difference that was read, or <c>default</c> where the text is malformed.</param>
    /// <returns>True if the text is a difference in that format; false if it is malformed or null.</returns>
    public static bool TryParse([NotNullWhen(true)] string? s, out PercentagePoints result) => TryParse(s, provider: null, out result);

    /// <summary>Tries to read a difference in points in the number format of a provider.</summary>
    /// <param name="s">The text to read, which may be null.</param>
    /// <param name="provider">A <see cref="NumberFormat"/>, or a culture to take a number format from; null for the invariant format.</param>
    /// <param name="result">The difference that was read, or <c>default</c> where the text is malformed.</param>
    /// <returns>True if the text is a difference in that format; false if it is malformed or null.</returns>
    /// <exception cref="ArgumentException"><paramref name="provider"/> is a culture whose marks or missing data rule out a
    /// <see cref="NumberFormat"/>.</exception>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out PercentagePoints result) =>
        !Read(s, NumberFormat.From(provider), out result).IsProblem;

    /// <summary>Returns the text of this difference in the invariant format, which <c>Parse</c> reads back.</summary>
    /// <returns>The text in the form <c>-0.14 pp</c>, or <c>-100/3 pp</c> where no number of decimals is exact.</returns>
    public override string ToString() => ToString(format: null, formatProvider: null);

    /// <summary>Returns the text of this difference in one of its formats, with the invariant marks.</summary>
    /// <param name="format">Null, empty or <c>G</c> for the exact points; <c>F0</c> to <c>F28</c> for the points rounded half away from zero to that number of
    /// decimals, <c>N0</c> to <c>N28</c> for the same with groups of thousands.</param>
    /// <returns>The text in the form <c>-0.14 pp</c>, or <c>-100/3 pp</c> where no number of decimals is exact.</returns>
    /// <exception cref="FormatException"><paramref name="format"/> is not one of these formats.</exception>
    /// <exception cref="OverflowException">The rounded value does not fit into a decimal.</exception>
    public string ToString(string? format) => ToString(format, formatProvider: null);

    /// <summary>Returns the text of this difference with the marks of a number format.</summary>
    /// <param name="formatProvider">A <see cref="NumberFormat"/>, or a culture to take a number format from; null for the invariant format.</param>
    /// <returns>The text in the form <c>-0.14 pp</c>, or <c>-100/3 pp</c> where no number of decimals is exact.</returns>
    /// <exception cref="ArgumentException"><paramref name="formatProvider"/> is a culture whose marks or missing data rule out a
    /// <see cref="NumberFormat"/>.</exception>
    public string ToString(IFormatProvider? formatProvider) => ToString(format: null, formatProvider);

    /// <summary>Returns the text of this difference in one of its formats, with the marks of a number format.</summary>
    /// <param name="format">Null, empty or <c>G</c> for the exact points; <c>F0</c> to <c>F28</c> for the points rounded half away from zero to that number of
    /// decimals, <c>N0</c> to <c>N28</c> for the same with groups of thousands.</param>
    /// <param name="formatProvider">A <see cref="NumberFormat"/>, or a culture to take a number format from; null for the invariant format.</param>
    /// <returns>The text in the form <c>-0.14 pp</c>, or <c>-100/3 pp</c> where no number of decimals is exact.</returns>
    /// <exception cref="FormatException"><paramref name="format"/> is not one of these formats.</exception>
    /// <exception cref="ArgumentException"><paramref name="formatProvider"/> is a culture whose marks or missing data rule out a
    /// <see cref="NumberFormat"/>.</exception>
    /// <exception cref="OverflowException">The rounded value does not fit into a decimal.</exception>
    public string ToString(string? format, IFormatProvider? formatProvider) => SpanText.ToString(this, format, formatProvider);

    static PercentagePoints ISpanParsable<PercentagePoints>.Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => ParseSpan(s, provider);

    static bool ISpanParsable<PercentagePoints>.TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out PercentagePoints result) => !Read(s, NumberFormat.From(provider), out result).IsProblem;

    bool ISpanFormattable.TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider)
    {
        var pattern = NumberPattern.Of(format, Rational.Formats);
        var writer = new SpanWriter(destination);
        Value.Write(ref writer, pattern, NumberFormat.From(provider));
        writer.Append(Unit);
        return writer.TryFinish(out charsWritten);
    }

    bool IUtf8SpanFormattable.TryFormat(Span<byte> utf8Destination, out int bytesWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        SpanText.TryFormatUtf8(this, utf8Destination, out bytesWritten, format, provider);

    string IRefusesJsonNumber.TextsInsteadOf(string number) => $"\"{number}{Unit}\"";

    private static TextProblem Read(ReadOnlySpan<char> text, NumberFormat format, out PercentagePoints result)
    {
        result = default;
        var reader = new NumeralReader(text, format);
        var problem = Rational.Read(ref reader, out var points);
        if (problem.IsProblem)
        {
            return problem;
        }

        if (!reader.TrySkip(Unit))
        {
            return reader.Expected("a digit, a mark or \" pp\"");
        }

        if (!reader.AtEnd)
        {
            return reader.Expected("the end of the difference");
        }

        result = new PercentagePoints(points);
        return default;
    }

    private static PercentagePoints ParseSpan(ReadOnlySpan<char> s, IFormatProvider? provider)
    {
        var problem = Read(s, NumberFormat.From(provider), out var result);
        return problem.IsProblem ? throw problem.ToException(s) : result;
    }
}
