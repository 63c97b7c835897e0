using System.Diagnostics.CodeAnalysis;

namespace MongCai.Kpi;

public readonly partial struct PercentagePoints
{
    private const string Unit = " pp";

    /// <summary>Reads a difference in points in the invariant format.</summary>
    /// <param name="s">The text that <see cref="ToString()"/> writes.</param>
    /// <returns>The difference.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="s"/> is null.</exception>
    /// <exception cref="MalformedTextException">The text is no difference in points in that format; the message says where it stops being one.</exception>
    public static PercentagePoints Parse(string s) => Parse(s, provider: null);

    /// <summary>Reads a difference in points in a number format.</summary>
    /// <param name="s">A difference such as <c>-0.14 pp</c>.</param>
    /// <param name="provider">A <see cref="NumberFormat"/>, or a culture that stands for one; null for the invariant format.</param>
    /// <returns>The difference.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="s"/> is null.</exception>
    /// <exception cref="MalformedTextException">The text is no difference in points in that format; the message says where it stops being one.</exception>
    /// <exception cref="ArgumentException"><paramref name="provider"/> is of a culture that no <see cref="NumberFormat"/> can follow.</exception>
    public static PercentagePoints Parse(string s, IFormatProvider? provider)
    {
        ArgumentNullException.ThrowIfNull(s);
        return ParseSpan(s, provider);
    }

    /// <summary>Reads a difference in points in the invariant format, if the text is one.</summary>
    /// <param name="s">The text.</param>
    /// <param name="result">The difference, or <c>default</c>.</param>
    /// <returns>True where the text is one; false also for null.</returns>
    public static bool TryParse([NotNullWhen(true)] string? s, out PercentagePoints result) => TryParse(s, provider: null, out result);

    /// <summary>Reads a difference in points in a number format, if the text is one.</summary>
    /// <param name="s">The text.</param>
    /// <param name="provider">A <see cref="NumberFormat"/>, or a culture that stands for one; null for the invariant format.</param>
    /// <param name="result">The difference, or <c>default</c>.</param>
    /// <returns>True where the text is one; false also for null.</returns>
    /// <exception cref="ArgumentException"><paramref name="provider"/> is of a culture that no <see cref="NumberFormat"/> can follow.</exception>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out PercentagePoints result) =>
        !Read(s, NumberFormat.From(provider), out result).IsFault;

    /// <summary>Returns the invariant text: what <c>Parse</c> reads back.</summary>
    /// <returns>The points with the marks of the format.</returns>
    public override string ToString() => ToString(format: null, formatProvider: null);

    /// <summary>Returns the text in the invariant format.</summary>
    /// <param name="format">Null, empty or <c>G</c> for the exact points; rounded half away from zero to so many decimals, <c>F0</c> to <c>F28</c> without groups and <c>N0</c> to <c>N28</c> with groups of thousands.</param>
    /// <returns>The points with the marks of the format.</returns>
    /// <exception cref="FormatException">There is no such format.</exception>
    /// <exception cref="OverflowException">The rounded value does not fit into a decimal.</exception>
    public string ToString(string? format) => ToString(format, formatProvider: null);

    /// <summary>Returns the text in a number format.</summary>
    /// <param name="formatProvider">A <see cref="NumberFormat"/>, or a culture that stands for one; null for the invariant format.</param>
    /// <returns>The points with the marks of the format.</returns>
    /// <exception cref="ArgumentException"><paramref name="formatProvider"/> is of a culture that no <see cref="NumberFormat"/> can follow.</exception>
    public string ToString(IFormatProvider? formatProvider) => ToString(format: null, formatProvider);

    /// <summary>Returns the text in a number format.</summary>
    /// <param name="format">Null, empty or <c>G</c> for the exact points; rounded half away from zero to so many decimals, <c>F0</c> to <c>F28</c> without groups and <c>N0</c> to <c>N28</c> with groups of thousands.</param>
    /// <param name="formatProvider">A <see cref="NumberFormat"/>, or a culture that stands for one; null for the invariant format.</param>
    /// <returns>The points with the marks of the format.</returns>
    /// <exception cref="FormatException">There is no such format.</exception>
    /// <exception cref="ArgumentException"><paramref name="formatProvider"/> is of a culture that no <see cref="NumberFormat"/> can follow.</exception>
    /// <exception cref="OverflowException">The rounded value does not fit into a decimal.</exception>
    public string ToString(string? format, IFormatProvider? formatProvider) => SpanText.ToString(this, format, formatProvider);

    static PercentagePoints ISpanParsable<PercentagePoints>.Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => ParseSpan(s, provider);

    static bool ISpanParsable<PercentagePoints>.TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out PercentagePoints result) => !Read(s, NumberFormat.From(provider), out result).IsFault;

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

    private static TextFault Read(ReadOnlySpan<char> text, NumberFormat format, out PercentagePoints result)
    {
        result = default;
        var reader = new NumeralReader(text, format);
        var fault = Rational.Read(ref reader, out var points);
        if (fault.IsFault)
        {
            return fault;
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
        var fault = Read(s, NumberFormat.From(provider), out var result);
        return fault.IsFault ? throw fault.ToException(s) : result;
    }
}
