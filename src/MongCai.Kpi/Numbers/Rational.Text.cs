using System.Diagnostics.CodeAnalysis;

namespace MongCai.Kpi;

public readonly partial struct Rational
{
    internal const string Formats = "FN";

    /// <summary>Reads a number in the invariant format.</summary>
    /// <param name="s">The text that <see cref="ToString()"/> writes.</param>
    /// <returns>The number that the text says.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="s"/> is null.</exception>
    /// <exception cref="MalformedTextException">The text is no number in that format; the message says where it stops being one.</exception>
    public static Rational Parse(string s) => Parse(s, provider: null);

    /// <summary>Reads a number in a number format.</summary>
    /// <param name="s">A number such as <c>17</c>, <c>-0.29</c> or <c>181/365</c>.</param>
    /// <param name="provider">A <see cref="NumberFormat"/>, or a culture that stands for one; null for the invariant format.</param>
    /// <returns>The number that the text says.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="s"/> is null.</exception>
    /// <exception cref="MalformedTextException">The text is no number in that format; the message says where it stops being one.</exception>
    /// <exception cref="ArgumentException"><paramref name="provider"/> is of a culture that no <see cref="NumberFormat"/> can follow.</exception>
    public static Rational Parse(string s, IFormatProvider? provider)
    {
        ArgumentNullException.ThrowIfNull(s);
        return ParseSpan(s, provider);
    }

    /// <summary>Reads a number in the invariant format, if the text is one.</summary>
    /// <param name="s">The text.</param>
    /// <param name="result">The number, or <c>default</c>.</param>
    /// <returns>True where the text is one; false also for null.</returns>
    public static bool TryParse([NotNullWhen(true)] string? s, out Rational result) => TryParse(s, provider: null, out result);

    /// <summary>Reads a number in a number format, if the text is one.</summary>
    /// <param name="s">The text.</param>
    /// <param name="provider">A <see cref="NumberFormat"/>, or a culture that stands for one; null for the invariant format.</param>
    /// <param name="result">The number, or <c>default</c>.</param>
    /// <returns>True where the text is one; false also for null.</returns>
    /// <exception cref="ArgumentException"><paramref name="provider"/> is of a culture that no <see cref="NumberFormat"/> can follow.</exception>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out Rational result) =>
        !Read(s, NumberFormat.From(provider), out result).IsFault;

    /// <summary>Returns the invariant text: what <c>Parse</c> reads back.</summary>
    /// <returns>The number with the marks of the format.</returns>
    public override string ToString() => ToString(format: null, formatProvider: null);

    /// <summary>Returns the text in the invariant format.</summary>
    /// <param name="format">Null, empty or <c>G</c> for the exact number; rounded half away from zero to so many decimals, <c>F0</c> to <c>F28</c> without groups and <c>N0</c> to <c>N28</c> with groups of thousands.</param>
    /// <returns>The number with the marks of the format.</returns>
    /// <exception cref="FormatException">There is no such format.</exception>
    /// <exception cref="OverflowException">The rounded value does not fit into a decimal.</exception>
    public string ToString(string? format) => ToString(format, formatProvider: null);

    /// <summary>Returns the text in a number format.</summary>
    /// <param name="formatProvider">A <see cref="NumberFormat"/>, or a culture that stands for one; null for the invariant format.</param>
    /// <returns>The number with the marks of the format.</returns>
    /// <exception cref="ArgumentException"><paramref name="formatProvider"/> is of a culture that no <see cref="NumberFormat"/> can follow.</exception>
    public string ToString(IFormatProvider? formatProvider) => ToString(format: null, formatProvider);

    /// <summary>Returns the text in a number format.</summary>
    /// <param name="format">Null, empty or <c>G</c> for the exact number; rounded half away from zero to so many decimals, <c>F0</c> to <c>F28</c> without groups and <c>N0</c> to <c>N28</c> with groups of thousands.</param>
    /// <param name="formatProvider">A <see cref="NumberFormat"/>, or a culture that stands for one; null for the invariant format.</param>
    /// <returns>The number with the marks of the format.</returns>
    /// <exception cref="FormatException">There is no such format.</exception>
    /// <exception cref="ArgumentException"><paramref name="formatProvider"/> is of a culture that no <see cref="NumberFormat"/> can follow.</exception>
    /// <exception cref="OverflowException">The rounded value does not fit into a decimal.</exception>
    public string ToString(string? format, IFormatProvider? formatProvider) => SpanText.ToString(this, format, formatProvider);

    static Rational ISpanParsable<Rational>.Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => ParseSpan(s, provider);

    static bool ISpanParsable<Rational>.TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out Rational result) => !Read(s, NumberFormat.From(provider), out result).IsFault;

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

    /// <summary>Reads a numeral, or two with a slash between, and leaves the reader behind it.</summary>
    internal static TextFault Read(ref NumeralReader reader, out Rational result)
    {
        result = default;
        var fault = reader.Read(out var numerator);
        if (fault.IsFault)
        {
            return fault;
        }

        result = numerator.ToRational();
        if (!reader.TrySkip('/'))
        {
            return default;
        }

        var denominatorAt = reader.Position;
        fault = reader.Read(out var denominator);
        if (fault.IsFault || denominator.Unscaled.IsZero)
        {
            result = default;
            return fault.IsFault ? fault : new TextFault(denominatorAt, "a denominator other than zero");
        }

        result /= denominator.ToRational();
        return default;
    }

    /// <summary>Reads a whole text, and says where it stops being a number.</summary>
    internal static TextFault Read(ReadOnlySpan<char> text, NumberFormat format, out Rational result)
    {
        var reader = new NumeralReader(text, format);
        var fault = Read(ref reader, out result);
        if (fault.IsFault || reader.AtEnd)
        {
            return fault;
        }

        result = default;
        return reader.Expected(format == NumberFormat.Invariant && text[reader.Position] == ',' ? "the end of the number, or a point as its decimal mark" : "the end of the number");
    }

    private static Rational ParseSpan(ReadOnlySpan<char> s, IFormatProvider? provider)
    {
        var fault = Read(s, NumberFormat.From(provider), out var result);
        return fault.IsFault ? throw fault.ToException(s) : result;
    }
}
