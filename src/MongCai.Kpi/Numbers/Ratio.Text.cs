using System.Diagnostics.CodeAnalysis;

namespace MongCai.Kpi;

public readonly partial struct Ratio
{
    private const string Formats = "FNP";

    /// <summary>Reads a ratio in the invariant format.</summary>
    /// <param name="s">The text in the form that <see cref="ToString()"/> writes, such as <c>37/73</c>.</param>
    /// <returns>The ratio that the text stands for.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="s"/> is null.</exception>
    /// <exception cref="MalformedTextException">The text is not a ratio in that format; the message says at which position, and what was expected
    /// there.</exception>
    public static Ratio Parse(string s) => Parse(s, provider: null);

    /// <summary>Reads a ratio in the number format of a provider.</summary>
    /// <param name="s">The text of a ratio, such as <c>37/73</c>.</param>
    /// <param name="provider">A <see cref="NumberFormat"/>, or a culture to take a number format from; null for the invariant format.</param>
    /// <returns>The ratio that the text stands for.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="s"/> is null.</exception>
    /// <exception cref="MalformedTextException">The text is not a ratio in that format, or a denominator is zero; the message says at which position, and what
    /// was expected there.</exception>
    /// <exception cref="ArgumentException"><paramref name="provider"/> is a culture whose marks or missing data rule out a
    /// <see cref="NumberFormat"/>.</exception>
    public static Ratio Parse(string s, IFormatProvider? provider)
    {
        ArgumentNullException.ThrowIfNull(s);
        return ParseSpan(s, provider);
    }

    /// <summary>Tries to read a ratio in the invariant format.</summary>
    /// <param name="s">The text to read, which may be null.</param>
    /// <param name="result">The ratio that was read, or <c>default</c> where the text is malformed.</param>
    /// <returns>True if the text is a ratio in that format; false if it is malformed or null.</returns>
    public static bool TryParse([NotNullWhen(true)] string? s, out Ratio result) => TryParse(s, provider: null, out result);

    /// <summary>Tries to read a ratio in the number format of a provider.</summary>
    /// <param name="s">The text to read, which may be null.</param>
    /// <param name="provider">A <see cref="NumberFormat"/>, or a culture to take a number format from; null for the invariant format.</param>
    /// <param name="result">The ratio that was read, or <c>default</c> where the text is malformed.</param>
    /// <returns>True if the text is a ratio in that format; false if it is malformed or null.</returns>
    /// <exception cref="ArgumentException"><paramref name="provider"/> is a culture whose marks or missing data rule out a
    /// <see cref="NumberFormat"/>.</exception>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out Ratio result) =>
        !Read(s, NumberFormat.From(provider), out result).IsProblem;

    /// <summary>Returns the text of this ratio in the invariant format, which <c>Parse</c> reads back.</summary>
    /// <returns>The text in the form <c>37/73</c>.</returns>
    public override string ToString() => ToString(format: null, formatProvider: null);

    /// <summary>Returns the text of this ratio in one of its formats, with the invariant marks.</summary>
    /// <param name="format">Null, empty or <c>G</c> for the exact numerator and denominator; <c>F0</c> to <c>F28</c> for the quotient rounded half away from
    /// zero to that number of decimals, <c>N0</c> to <c>N28</c> for the same with groups of thousands, and <c>P0</c> to <c>P28</c> for the percentage with that
    /// number of decimals.</param>
    /// <returns>The text in the form <c>37/73</c>, or in the form that the format asks for.</returns>
    /// <exception cref="FormatException"><paramref name="format"/> is not one of these formats.</exception>
    /// <exception cref="OverflowException">The rounded value does not fit into a decimal.</exception>
    public string ToString(string? format) => ToString(format, formatProvider: null);

    /// <summary>Returns the text of this ratio with the marks of a number format.</summary>
    /// <param name="formatProvider">A <see cref="NumberFormat"/>, or a culture to take a number format from; null for the invariant format.</param>
    /// <returns>The text in the form <c>37/73</c>, with the marks of the number format.</returns>
    /// <exception cref="ArgumentException"><paramref name="formatProvider"/> is a culture whose marks or missing data rule out a
    /// <see cref="NumberFormat"/>.</exception>
    public string ToString(IFormatProvider? formatProvider) => ToString(format: null, formatProvider);

    /// <summary>Returns the text of this ratio in one of its formats, with the marks of a number format.</summary>
    /// <param name="format">Null, empty or <c>G</c> for the exact numerator and denominator; <c>F0</c> to <c>F28</c> for the quotient rounded half away from
    /// zero to that number of decimals, <c>N0</c> to <c>N28</c> for the same with groups of thousands, and <c>P0</c> to <c>P28</c> for the percentage with that
    /// number of decimals.</param>
    /// <param name="formatProvider">A <see cref="NumberFormat"/>, or a culture to take a number format from; null for the invariant format.</param>
    /// <returns>The text in the form <c>37/73</c>, or in the form that the format asks for.</returns>
    /// <exception cref="FormatException"><paramref name="format"/> is not one of these formats.</exception>
    /// <exception cref="ArgumentException"><paramref name="formatProvider"/> is a culture whose marks or missing data rule out a
    /// <see cref="NumberFormat"/>.</exception>
    /// <exception cref="OverflowException">The rounded value does not fit into a decimal.</exception>
    public string ToString(string? format, IFormatProvider? formatProvider) => SpanText.ToString(this, format, formatProvider);

    static Ratio ISpanParsable<Ratio>.Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => ParseSpan(s, provider);

    static bool ISpanParsable<Ratio>.TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out Ratio result) => !Read(s, NumberFormat.From(provider), out result).IsProblem;

    bool ISpanFormattable.TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider)
    {
        var pattern = NumberPattern.Of(format, Formats);
        var numbers = NumberFormat.From(provider);
        var writer = new SpanWriter(destination);
        if (pattern.IsExact)
        {
            WritePart(ref writer, Numerator, numbers);
            writer.Append('/');
            WritePart(ref writer, Denominator, numbers);
        }
        else if (pattern.Letter == NumberPattern.Percent)
        {
            ToPercentage(pattern.Decimals).Write(ref writer, numbers);
        }
        else
        {
            Value.Write(ref writer, pattern, numbers);
        }

        return writer.TryFinish(out charsWritten);
    }

    bool IUtf8SpanFormattable.TryFormat(Span<byte> utf8Destination, out int bytesWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        SpanText.TryFormatUtf8(this, utf8Destination, out bytesWritten, format, provider);

    string IReadsJsonNumber.TextOf(string number) => $"{number}/1";

    private static void WritePart(ref SpanWriter writer, in Rational part, NumberFormat format)
    {
        var hasSlash = !part.IsDecimal && part.ToFraction().TerminatingDecimals() < 0;
        if (hasSlash)
        {
            writer.Append('(');
        }

        writer.WriteExact(part, format);
        if (hasSlash)
        {
            writer.Append(')');
        }
    }

    private static TextProblem ReadPart(ref NumeralReader reader, out Rational part)
    {
        if (!reader.TrySkip('('))
        {
            var problem = reader.Read(out var numeral);
            part = numeral.ToRational();
            return problem;
        }

        var inner = Rational.Read(ref reader, out part);
        return inner.IsProblem || reader.TrySkip(')') ? inner : reader.Expected("a closing parenthesis");
    }

    private static TextProblem Read(ReadOnlySpan<char> text, NumberFormat format, out Ratio result)
    {
        result = default;
        var reader = new NumeralReader(text, format);
        var problem = ReadPart(ref reader, out var numerator);
        if (problem.IsProblem)
        {
            return problem;
        }

        if (!reader.TrySkip('/'))
        {
            return reader.Expected("/ and a denominator");
        }

        var denominatorAt = reader.Position;
        problem = ReadPart(ref reader, out var denominator);
        if (problem.IsProblem)
        {
            return problem;
        }

        if (!reader.AtEnd)
        {
            return reader.Expected("the end of the ratio");
        }

        if (denominator.Sign == 0)
        {
            return new TextProblem(denominatorAt, "a denominator other than zero");
        }

        result = new Ratio(numerator, denominator);
        return default;
    }

    private static Ratio ParseSpan(ReadOnlySpan<char> s, IFormatProvider? provider)
    {
        var problem = Read(s, NumberFormat.From(provider), out var result);
        return problem.IsProblem ? throw problem.ToException(s) : result;
    }
}
