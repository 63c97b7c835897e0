using System.Diagnostics.CodeAnalysis;

namespace MongCai.Kpi;

public readonly partial struct Percentage
{
    /// <summary>Reads a figure under a <see cref="NumberFormat"/>.</summary>
    /// <param name="s">A figure such as <c>50.68%</c>; one space before the sign is read, as real pages have it.</param>
    /// <param name="provider">A <see cref="NumberFormat"/>; anything else is the invariant one.</param>
    /// <returns>The figure, with the decimals it was written with.</returns>
    /// <exception cref="MalformedTextException">The text is no percentage of that format, or a decimal does not hold it.</exception>
    public static Percentage Parse(ReadOnlySpan<char> s, IFormatProvider? provider)
    {
        var fault = Read(s, NumberFormat.From(provider), out var result);
        return fault.IsFault ? throw fault.ToException(s) : result;
    }

    /// <inheritdoc cref="Parse(ReadOnlySpan{char}, IFormatProvider?)"/>
    /// <exception cref="ArgumentNullException"><paramref name="s"/> is null.</exception>
    public static Percentage Parse(string s, IFormatProvider? provider)
    {
        ArgumentNullException.ThrowIfNull(s);
        return Parse(s.AsSpan(), provider);
    }

    /// <summary>Reads a figure in the invariant format.</summary>
    /// <param name="s">The text that <see cref="ToString()"/> writes.</param>
    /// <returns>The figure.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="s"/> is null.</exception>
    /// <exception cref="MalformedTextException">The text is no figure of that format.</exception>
    public static Percentage Parse(string s) => Parse(s, provider: null);

    /// <inheritdoc/>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out Percentage result) =>
        !Read(s, NumberFormat.From(provider), out result).IsFault;

    /// <inheritdoc/>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out Percentage result) =>
        TryParse(s.AsSpan(), provider, out result);

    /// <summary>The invariant text: what <c>Parse</c> reads back.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToString(format: null, formatProvider: null);

    /// <summary>Writes the figure.</summary>
    /// <param name="formatProvider">A <see cref="NumberFormat"/>; anything else is the invariant one.</param>
    /// <returns>The text.</returns>
    public string ToString(IFormatProvider? formatProvider) => ToString(format: null, formatProvider);

    /// <summary>Writes the figure.</summary>
    /// <param name="format">Null, empty or <c>G</c>: the decimals belong to the figure.</param>
    /// <param name="formatProvider">A <see cref="NumberFormat"/>; anything else is the invariant one.</param>
    /// <returns>The text.</returns>
    /// <exception cref="FormatException"><paramref name="format"/> is another.</exception>
    public string ToString(string? format, IFormatProvider? formatProvider) => SpanText.ToString(this, format, formatProvider);

    /// <inheritdoc/>
    public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider)
    {
        NumberPattern.RequireGeneral(format);
        var writer = new SpanWriter(destination);
        writer.WriteAsGiven(_percent, NumberFormat.From(provider));
        writer.Append('%');
        return writer.TryFinish(out charsWritten);
    }

    /// <inheritdoc/>
    public bool TryFormat(Span<byte> utf8Destination, out int bytesWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        SpanText.TryFormatUtf8(this, utf8Destination, out bytesWritten, format, provider);

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
}
