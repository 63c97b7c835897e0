using System.Diagnostics.CodeAnalysis;

namespace MongCai.Kpi;

public readonly partial struct Ratio
{
    private const string Formats = "FNP";

    /// <summary>Reads a ratio in the invariant format.</summary>
    /// <param name="s">The text that <see cref="ToString()"/> writes.</param>
    /// <returns>The ratio that the text says.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="s"/> is null.</exception>
    /// <exception cref="MalformedTextException">The text is no ratio in that format; the message says where it stops being one.</exception>
    public static Ratio Parse(string s) => Parse(s, provider: null);

    /// <summary>Reads a ratio in a number format.</summary>
    /// <param name="s">A ratio such as <c>37/73</c>.</param>
    /// <param name="provider">A <see cref="NumberFormat"/>, or a culture that stands for one; null for the invariant format.</param>
    /// <returns>The ratio that the text says.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="s"/> is null.</exception>
    /// <exception cref="MalformedTextException">The text is no ratio in that format, or a denominator is zero; the message says where it stops being one.</exception>
    /// <exception cref="ArgumentException"><paramref name="provider"/> is of a culture that no <see cref="NumberFormat"/> can follow.</exception>
    public static Ratio Parse(string s, IFormatProvider? provider)
    {
        ArgumentNullException.ThrowIfNull(s);
        return ParseSpan(s, provider);
    }

    /// <summary>Reads a ratio in the invariant format, if the text is one.</summary>
    /// <param name="s">The text.</param>
    /// <param name="result">The ratio, or <c>default</c>.</param>
    /// <returns>True where the text is one; false also for null.</returns>
    public static bool TryParse([NotNullWhen(true)] string? s, out Ratio result) => TryParse(s, provider: null, out result);

    /// <summary>Reads a ratio in a number format, if the text is one.</summary>
    /// <param name="s">The text.</param>
    /// <param name="provider">A <see cref="NumberFormat"/>, or a culture that stands for one; null for the invariant format.</param>
    /// <param name="result">The ratio, or <c>default</c>.</param>
    /// <returns>True where the text is one; false also for null.</returns>
    /// <exception cref="ArgumentException"><paramref name="provider"/> is of a culture that no <see cref="NumberFormat"/> can follow.</exception>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out Ratio result) =>
        !Read(s, NumberFormat.From(provider), out result).IsFault;

    /// <summary>Returns the invariant text: what <c>Parse</c> reads back.</summary>
    /// <returns>The ratio with the marks of the format.</returns>
    public override string ToString() => ToString(format: null, formatProvider: null);

    /// <summary>Returns the text in the invariant format.</summary>
    /// <param name="format">Null, empty or <c>G</c> for the exact numerator/denominator; for the quotient rounded half away from zero to so many decimals, <c>F0</c> to <c>F28</c> without groups and <c>N0</c> to <c>N28</c> with groups of thousands; <c>P0</c> to <c>P28</c> for the percentage of so many decimals.</param>
    /// <returns>The ratio with the marks of the format.</returns>
    /// <exception cref="FormatException">There is no such format.</exception>
    /// <exception cref="OverflowException">The rounded value does not fit into a decimal.</exception>
    public string ToString(string? format) => ToString(format, formatProvider: null);

    /// <summary>Returns the text in a number format.</summary>
    /// <param name="formatProvider">A <see cref="NumberFormat"/>, or a culture that stands for one; null for the invariant format.</param>
    /// <returns>The ratio with the marks of the format.</returns>
    /// <exception cref="ArgumentException"><paramref name="formatProvider"/> is of a culture that no <see cref="NumberFormat"/> can follow.</exception>
    public string ToString(IFormatProvider? formatProvider) => ToString(format: null, formatProvider);

    /// <summary>Returns the text in a number format.</summary>
    /// <param name="format">Null, empty or <c>G</c> for the exact numerator/denominator; for the quotient rounded half away from zero to so many decimals, <c>F0</c> to <c>F28</c> without groups and <c>N0</c> to <c>N28</c> with groups of thousands; <c>P0</c> to <c>P28</c> for the percentage of so many decimals.</param>
    /// <param name="formatProvider">A <see cref="NumberFormat"/>, or a culture that stands for one; null for the invariant format.</param>
    /// <returns>The ratio with the marks of the format.</returns>
    /// <exception cref="FormatException">There is no such format.</exception>
    /// <exception cref="ArgumentException"><paramref name="formatProvider"/> is of a culture that no <see cref="NumberFormat"/> can follow.</exception>
    /// <exception cref="OverflowException">The rounded value does not fit into a decimal.</exception>
    public string ToString(string? format, IFormatProvider? formatProvider) => SpanText.ToString(this, format, formatProvider);

    static Ratio ISpanParsable<Ratio>.Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => ParseSpan(s, provider);

    static bool ISpanParsable<Ratio>.TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out Ratio result) => !Read(s, NumberFormat.From(provider), out result).IsFault;

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

    private static TextFault ReadPart(ref NumeralReader reader, out Rational part)
    {
        if (!reader.TrySkip('('))
        {
            var fault = reader.Read(out var numeral);
            part = numeral.ToRational();
            return fault;
        }

        var inner = Rational.Read(ref reader, out part);
        return inner.IsFault || reader.TrySkip(')') ? inner : reader.Expected("a closing parenthesis");
    }

    private static TextFault Read(ReadOnlySpan<char> text, NumberFormat format, out Ratio result)
    {
        result = default;
        var reader = new NumeralReader(text, format);
        var fault = ReadPart(ref reader, out var numerator);
        if (fault.IsFault)
        {
            return fault;
        }

        if (!reader.TrySkip('/'))
        {
            return reader.Expected("/ and a denominator");
        }

        var denominatorAt = reader.Position;
        fault = ReadPart(ref reader, out var denominator);
        if (fault.IsFault)
        {
            return fault;
        }

        if (!reader.AtEnd)
        {
            return reader.Expected("the end of the ratio");
        }

        if (denominator.Sign == 0)
        {
            return new TextFault(denominatorAt, "a denominator other than zero");
        }

        result = new Ratio(numerator, denominator);
        return default;
    }

    private static Ratio ParseSpan(ReadOnlySpan<char> s, IFormatProvider? provider)
    {
        var fault = Read(s, NumberFormat.From(provider), out var result);
        return fault.IsFault ? throw fault.ToException(s) : result;
    }
}
