using System.Diagnostics.CodeAnalysis;

namespace MongCai.Kpi;

public readonly partial struct Rational
{
    internal const string Formats = "FN";

    /// <summary>Reads a number in the invariant format.</summary>
    /// <param name="s">The text in the form that <see cref="ToString()"/> writes, such as <c>-0.29</c>.</param>
    /// <returns>The number that the text stands for.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="s"/> is null.</exception>
    /// <exception cref="MalformedTextException">The text is not a number in that format; the message says at which position, and what was expected
    /// there.</exception>
    public static Rational Parse(string s) => Parse(s, provider: null);

    /// <summary>Reads a number in the number format of a provider.</summary>
    /// <param name="s">The text of a number, such as <c>17</c>, <c>-0.29</c> or <c>181/365</c>.</param>
    /// <param name="provider">A <see cref="NumberFormat"/>, or a culture to take a number format from; null for the invariant format.</param>
    /// <returns>The number that the text stands for.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="s"/> is null.</exception>
    /// <exception cref="MalformedTextException">The text is not a number in that format; the message says at which position, and what was expected
    /// there.</exception>
    /// <exception cref="ArgumentException"><paramref name="provider"/> is a culture whose marks or missing data rule out a
    /// <see cref="NumberFormat"/>.</exception>
    public static Rational Parse(string s, IFormatProvider? provider)
    {
        ArgumentNullException.ThrowIfNull(s);
        return ParseSpan(s, provider);
    }

    /// <summary>Tries to read a number in the invariant format.</summary>
    /// <param name="s">The text to read, which may be null.</param>
    /// <param name="result">The number that was read, or <c>default</c> where the text is malformed.</param>
    /// <returns>True if the text is a number in that format; false if it is malformed or null.</returns>
    public static bool TryParse([NotNullWhen(true)] string? s, out Rational result) => TryParse(s, provider: null, out result);

    /// <summary>Tries to read a number in the number format of a provider.</summary>
    /// <param name="s">The text to read, which may be null.</param>
    /// <param name="provider">A <see cref="NumberFormat"/>, or a culture to take a number format from; null for the invariant format.</param>
    /// <param name="result">The number that was read, or <c>default</c> where the text is malformed.</param>
    /// <returns>True if the text is a number in that format; false if it is malformed or null.</returns>
    /// <exception cref="ArgumentException"><paramref name="provider"/> is a culture whose marks or missing data rule out a
    /// <see cref="NumberFormat"/>.</exception>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out Rational result) =>
        !Read(s, NumberFormat.From(provider), out result).IsProblem;

    /// <summary>Returns the text of this number in the invariant format, which <c>Parse</c> reads back.</summary>
    /// <returns>The text in the form <c>-0.29</c>, or <c>13394/365</c> where no number of decimals is exact.</returns>
    public override string ToString() => ToString(format: null, formatProvider: null);

    /// <summary>Returns the text of this number in one of its formats, with the invariant marks.</summary>
    /// <param name="format">Null, empty or <c>G</c> for the exact number; <c>F0</c> to <c>F28</c> for the number rounded half away from zero to that number of
    /// decimals, <c>N0</c> to <c>N28</c> for the same with groups of thousands.</param>
    /// <returns>The text in the form <c>-0.29</c>, or <c>13394/365</c> where no number of decimals is exact.</returns>
    /// <exception cref="FormatException"><paramref name="format"/> is not one of these formats.</exception>
    /// <exception cref="OverflowException">The rounded value does not fit into a decimal.</exception>
    public string ToString(string? format) => ToString(format, formatProvider: null);

    /// <summary>Returns the text of this number with the marks of a number format.</summary>
    /// <param name="formatProvider">A <see cref="NumberFormat"/>, or a culture to take a number format from; null for the invariant format.</param>
    /// <returns>The text in the form <c>-0.29</c>, or <c>13394/365</c> where no number of decimals is exact.</returns>
    /// <exception cref="ArgumentException"><paramref name="formatProvider"/> is a culture whose marks or missing data rule out a
    /// <see cref="NumberFormat"/>.</exception>
    public string ToString(IFormatProvider? formatProvider) => ToString(format: null, formatProvider);

    /// <summary>Returns the text of this number in one of its formats, with the marks of a number format.</summary>
    /// <param name="format">Null, empty or <c>G</c> for the exact number; <c>F0</c> to <c>F28</c> for the number rounded half away from zero to that number of
    /// decimals, <c>N0</c> to <c>N28</c> for the same with groups of thousands.</param>
    /// <param name="formatProvider">A <see cref="NumberFormat"/>, or a culture to take a number format from; null for the invariant format.</param>
    /// <returns>The text in the form <c>-0.29</c>, or <c>13394/365</c> where no number of decimals is exact.</returns>
    /// <exception cref="FormatException"><paramref name="format"/> is not one of these formats.</exception>
    /// <exception cref="ArgumentException"><paramref name="formatProvider"/> is a culture whose marks or missing data rule out a
    /// <see cref="NumberFormat"/>.</exception>
    /// <exception cref="OverflowException">The rounded value does not fit into a decimal.</exception>
    public string ToString(string? format, IFormatProvider? formatProvider) => SpanText.ToString(this, format, formatProvider);

    static Rational ISpanParsable<Rational>.Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => ParseSpan(s, provider);

    static bool ISpanParsable<Rational>.TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out Rational result) => !Read(s, NumberFormat.From(provider), out result).IsProblem;

    bool ISpanFormattable.TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider)
    {
        var pattern = NumberPattern.Of(format, Formats);
        var writer = new SpanWriter(destination);
        Write(ref writer, pattern, NumberFormat.From(provider));
        return writer.TryFinish(out charsWritten);
    }

    bool IUtf8SpanFormattable.TryFormat(Span<byte> utf8Destination, out int bytesWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        SpanText.TryFormatUtf8(this, utf8Destination, out bytesWritten, format, provider);

    internal void Write(ref SpanWriter writer, NumberPattern pattern, NumberFormat numbers)
    {
        if (pattern.IsExact)
        {
            writer.WriteExact(this, numbers);
        }
        else
        {
            writer.WriteRounded(this, pattern, numbers);
        }
    }

    /// <summary>Reads a numeral, or two numerals with a slash between, and leaves the reader behind it.</summary>
    internal static TextProblem Read(ref NumeralReader reader, out Rational result)
    {
        result = default;
        var problem = reader.Read(out var numerator);
        if (problem.IsProblem)
        {
            return problem;
        }

        result = numerator.ToRational();
        if (!reader.TrySkip('/'))
        {
            return default;
        }

        var denominatorAt = reader.Position;
        problem = reader.Read(out var denominator);
        if (problem.IsProblem || denominator.Unscaled.IsZero)
        {
            result = default;
            return problem.IsProblem ? problem : new TextProblem(denominatorAt, "a denominator other than zero");
        }

        result /= denominator.ToRational();
        return default;
    }

    /// <summary>Reads a whole text as a number, and returns where the text stops being one.</summary>
    internal static TextProblem Read(ReadOnlySpan<char> text, NumberFormat format, out Rational result)
    {
        var reader = new NumeralReader(text, format);
        var problem = Read(ref reader, out result);
        if (problem.IsProblem || reader.AtEnd)
        {
            return problem;
        }

        result = default;
        return reader.Expected(format == NumberFormat.Invariant && text[reader.Position] == ',' ? "the end of the number, or a point as its decimal mark" : "the end of the number");
    }

    private static Rational ParseSpan(ReadOnlySpan<char> s, IFormatProvider? provider)
    {
        var problem = Read(s, NumberFormat.From(provider), out var result);
        return problem.IsProblem ? throw problem.ToException(s) : result;
    }
}
