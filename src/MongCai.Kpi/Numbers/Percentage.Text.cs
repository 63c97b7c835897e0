using System.Diagnostics.CodeAnalysis;

namespace MongCai.Kpi;

public readonly partial struct Percentage
{
    /// <summary>Reads a percentage in the invariant format.</summary>
    /// <param name="s">The text in the form that <see cref="ToString()"/> writes, such as <c>50.68%</c>.</param>
    /// <returns>The percentage that the text stands for.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="s"/> is null.</exception>
    /// <exception cref="MalformedTextException">The text is not a percentage in that format; the message says at which position, and what was expected
    /// there.</exception>
    public static Percentage Parse(string s) => Parse(s, provider: null);

    /// <summary>Reads a percentage in the number format of a provider.</summary>
    /// <param name="s">The text of a percentage, such as <c>50.68%</c>. One space before the percent sign is accepted, as published pages have it.</param>
    /// <param name="provider">A <see cref="NumberFormat"/>, or a culture to take a number format from; null for the invariant format.</param>
    /// <returns>The percentage, with the number of decimals it was written with.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="s"/> is null.</exception>
    /// <exception cref="MalformedTextException">The text is not a percentage in that format, or a decimal does not hold it; the message says at which position,
    /// and what was expected there.</exception>
    /// <exception cref="ArgumentException"><paramref name="provider"/> is a culture whose marks or missing data rule out a
    /// <see cref="NumberFormat"/>.</exception>
    public static Percentage Parse(string s, IFormatProvider? provider)
    {
        ArgumentNullException.ThrowIfNull(s);
        return ParseSpan(s, provider);
    }

    /// <summary>Tries to read a percentage in the invariant format.</summary>
    /// <param name="s">The text to read, which may be null.</param>
    /// <param name="result">The percentage that was read, or <c>default</c> where the text is malformed.</param>
    /// <returns>True if the text is a percentage in that format; false if it is malformed or null.</returns>
    public static bool TryParse([NotNullWhen(true)] string? s, out Percentage result) => TryParse(s, provider: null, out result);

    /// <summary>Tries to read a percentage in the number format of a provider.</summary>
    /// <param name="s">The text to read, which may be null.</param>
    /// <param name="provider">A <see cref="NumberFormat"/>, or a culture to take a number format from; null for the invariant format.</param>
    /// <param name="result">The percentage that was read, or <c>default</c> where the text is malformed.</param>
    /// <returns>True if the text is a percentage in that format; false if it is malformed or null.</returns>
    /// <exception cref="ArgumentException"><paramref name="provider"/> is a culture whose marks or missing data rule out a
    /// <see cref="NumberFormat"/>.</exception>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out Percentage result) =>
        !Read(s, NumberFormat.From(provider), out result).IsProblem;

    /// <summary>Returns the text of this percentage in the invariant format, which <c>Parse</c> reads back.</summary>
    /// <returns>The text in the form <c>50.68%</c>, with the decimals of this percentage.</returns>
    public override string ToString() => ToString(format: null, formatProvider: null);

    /// <summary>Returns the text of this percentage in one of its formats, with the invariant marks.</summary>
    /// <param name="format">Null, empty or <c>G</c>: a percentage is always written with its own number of decimals.</param>
    /// <returns>The text in the form <c>50.68%</c>, with the decimals of this percentage.</returns>
    /// <exception cref="FormatException"><paramref name="format"/> is not one of these formats.</exception>
    public string ToString(string? format) => ToString(format, formatProvider: null);

    /// <summary>Returns the text of this percentage with the marks of a number format.</summary>
    /// <param name="formatProvider">A <see cref="NumberFormat"/>, or a culture to take a number format from; null for the invariant format.</param>
    /// <returns>The text in the form <c>50.68%</c>, with the decimals of this percentage.</returns>
    /// <exception cref="ArgumentException"><paramref name="formatProvider"/> is a culture whose marks or missing data rule out a
    /// <see cref="NumberFormat"/>.</exception>
    public string ToString(IFormatProvider? formatProvider) => ToString(format: null, formatProvider);

    /// <summary>Returns the text of this percentage in one of its formats, with the marks of a number format.</summary>
    /// <param name="format">Null, empty or <c>G</c>: a percentage is always written with its own number of decimals.</param>
    /// <param name="formatProvider">A <see cref="NumberFormat"/>, or a culture to take a number format from; null for the invariant format.</param>
    /// <returns>The text in the form <c>50.68%</c>, with the decimals of this percentage.</returns>
    /// <exception cref="FormatException"><paramref name="format"/> is not one of these formats.</exception>
    /// <exception cref="ArgumentException"><paramref name="formatProvider"/> is a culture whose marks or missing data rule out a
    /// <see cref="NumberFormat"/>.</exception>
    public string ToString(string? format, IFormatProvider? formatProvider) => SpanText.ToString(this, format, formatProvider);

    static Percentage ISpanParsable<Percentage>.Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => ParseSpan(s, provider);

    static bool ISpanParsable<Percentage>.TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out Percentage result) => !Read(s, NumberFormat.From(provider), out result).IsProblem;

    bool ISpanFormattable.TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider)
    {
        SpanText.ThrowIfUnknown(format);
        var writer = new SpanWriter(destination);
        Write(ref writer, NumberFormat.From(provider));
        return writer.TryFinish(out charsWritten);
    }

    bool IUtf8SpanFormattable.TryFormat(Span<byte> utf8Destination, out int bytesWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        SpanText.TryFormatUtf8(this, utf8Destination, out bytesWritten, format, provider);

    internal void Write(ref SpanWriter writer, NumberFormat numbers)
    {
        writer.WriteAsGiven(_percent, numbers);
        writer.Append(numbers.PercentSign);
    }

    string IRefusesJsonNumber.TextsInsteadOf(string number) => $"\"{number}%\"";

    private static TextProblem Read(ReadOnlySpan<char> text, NumberFormat format, out Percentage result)
    {
        result = default;
        var reader = new NumeralReader(text, format);
        var problem = reader.Read(out var numeral);
        if (problem.IsProblem)
        {
            return problem;
        }

        _ = reader.TrySkipSpace();
        if (!reader.TrySkip('%'))
        {
            return reader.Expected("a digit, a mark or %");
        }

        if (!reader.AtEnd)
        {
            return reader.Expected("the end of the percentage");
        }

        if (!numeral.TryToDecimal(out var percent))
        {
            return new TextProblem(0, "a figure that fits into a decimal");
        }

        result = FromRounded(percent);
        return default;
    }

    private static Percentage ParseSpan(ReadOnlySpan<char> s, IFormatProvider? provider)
    {
        var problem = Read(s, NumberFormat.From(provider), out var result);
        return problem.IsProblem ? throw problem.ToException(s) : result;
    }
}
