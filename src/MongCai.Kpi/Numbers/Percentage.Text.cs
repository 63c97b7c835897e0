using System.Diagnostics.CodeAnalysis;

namespace MongCai.Kpi;

public readonly partial struct Percentage
{
    /// <summary>Reads a percentage in the invariant format.</summary>
    /// <param name="s">The text that <see cref="ToString()"/> writes.</param>
    /// <returns>The percentage that the text says.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="s"/> is null.</exception>
    /// <exception cref="MalformedTextException">The text is no percentage in that format; the message says where it stops being one.</exception>
    public static Percentage Parse(string s) => Parse(s, provider: null);

    /// <summary>Reads a percentage in a number format.</summary>
    /// <param name="s">A percentage such as <c>50.68%</c>; one space before the sign is read, as real pages have it.</param>
    /// <param name="provider">A <see cref="NumberFormat"/>, or a culture that stands for one; null for the invariant format.</param>
    /// <returns>The percentage, with the decimals it was written with.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="s"/> is null.</exception>
    /// <exception cref="MalformedTextException">The text is no percentage in that format, or a decimal does not hold it; the message says where it stops being one.</exception>
    /// <exception cref="ArgumentException"><paramref name="provider"/> is of a culture that no <see cref="NumberFormat"/> can follow.</exception>
    public static Percentage Parse(string s, IFormatProvider? provider)
    {
        ArgumentNullException.ThrowIfNull(s);
        return ParseSpan(s, provider);
    }

    /// <summary>Reads a percentage in the invariant format, if the text is one.</summary>
    /// <param name="s">The text.</param>
    /// <param name="result">The percentage, or <c>default</c>.</param>
    /// <returns>True where the text is one; false also for null.</returns>
    public static bool TryParse([NotNullWhen(true)] string? s, out Percentage result) => TryParse(s, provider: null, out result);

    /// <summary>Reads a percentage in a number format, if the text is one.</summary>
    /// <param name="s">The text.</param>
    /// <param name="provider">A <see cref="NumberFormat"/>, or a culture that stands for one; null for the invariant format.</param>
    /// <param name="result">The percentage, or <c>default</c>.</param>
    /// <returns>True where the text is one; false also for null.</returns>
    /// <exception cref="ArgumentException"><paramref name="provider"/> is of a culture that no <see cref="NumberFormat"/> can follow.</exception>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out Percentage result) =>
        !Read(s, NumberFormat.From(provider), out result).IsFault;

    /// <summary>Returns the invariant text: what <c>Parse</c> reads back.</summary>
    /// <returns>The percentage with the marks of the format.</returns>
    public override string ToString() => ToString(format: null, formatProvider: null);

    /// <summary>Returns the text in the invariant format.</summary>
    /// <param name="format">Null, empty or <c>G</c>: the decimals belong to the figure.</param>
    /// <returns>The percentage with the marks of the format.</returns>
    /// <exception cref="FormatException">There is no such format.</exception>
    public string ToString(string? format) => ToString(format, formatProvider: null);

    /// <summary>Returns the text in a number format.</summary>
    /// <param name="formatProvider">A <see cref="NumberFormat"/>, or a culture that stands for one; null for the invariant format.</param>
    /// <returns>The percentage with the marks of the format.</returns>
    /// <exception cref="ArgumentException"><paramref name="formatProvider"/> is of a culture that no <see cref="NumberFormat"/> can follow.</exception>
    public string ToString(IFormatProvider? formatProvider) => ToString(format: null, formatProvider);

    /// <summary>Returns the text in a number format.</summary>
    /// <param name="format">Null, empty or <c>G</c>: the decimals belong to the figure.</param>
    /// <param name="formatProvider">A <see cref="NumberFormat"/>, or a culture that stands for one; null for the invariant format.</param>
    /// <returns>The percentage with the marks of the format.</returns>
    /// <exception cref="FormatException">There is no such format.</exception>
    /// <exception cref="ArgumentException"><paramref name="formatProvider"/> is of a culture that no <see cref="NumberFormat"/> can follow.</exception>
    public string ToString(string? format, IFormatProvider? formatProvider) => SpanText.ToString(this, format, formatProvider);

    static Percentage ISpanParsable<Percentage>.Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => ParseSpan(s, provider);

    static bool ISpanParsable<Percentage>.TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out Percentage result) => !Read(s, NumberFormat.From(provider), out result).IsFault;

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

    private static TextFault Read(ReadOnlySpan<char> text, NumberFormat format, out Percentage result)
    {
        result = default;
        var reader = new NumeralReader(text, format);
        var fault = reader.Read(out var numeral);
        if (fault.IsFault)
        {
            return fault;
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
            return new TextFault(0, "a figure that fits into a decimal");
        }

        result = FromRounded(percent);
        return default;
    }

    private static Percentage ParseSpan(ReadOnlySpan<char> s, IFormatProvider? provider)
    {
        var fault = Read(s, NumberFormat.From(provider), out var result);
        return fault.IsFault ? throw fault.ToException(s) : result;
    }
}
