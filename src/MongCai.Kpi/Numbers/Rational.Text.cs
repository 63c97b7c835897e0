using System.Diagnostics.CodeAnalysis;

namespace MongCai.Kpi;

public readonly partial struct Rational
{
    /// <summary>Reads a number under a <see cref="NumberFormat"/>.</summary>
    /// <param name="s">A number such as <c>17</c>, <c>-0.29</c> or <c>181/365</c>.</param>
    /// <param name="provider">A <see cref="NumberFormat"/>; anything else is the invariant one.</param>
    /// <returns>The number.</returns>
    /// <exception cref="MalformedTextException">The text is no number of that format.</exception>
    public static Rational Parse(ReadOnlySpan<char> s, IFormatProvider? provider)
    {
        var fault = Read(s, NumberFormat.From(provider), out var result);
        return fault.IsFault ? throw fault.ToException(s) : result;
    }

    /// <inheritdoc cref="Parse(ReadOnlySpan{char}, IFormatProvider?)"/>
    /// <exception cref="ArgumentNullException"><paramref name="s"/> is null.</exception>
    public static Rational Parse(string s, IFormatProvider? provider)
    {
        ArgumentNullException.ThrowIfNull(s);
        return Parse(s.AsSpan(), provider);
    }

    /// <summary>Reads a number in the invariant format.</summary>
    /// <param name="s">The text that <see cref="ToString()"/> writes.</param>
    /// <returns>The number.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="s"/> is null.</exception>
    /// <exception cref="MalformedTextException">The text is no number of that format.</exception>
    public static Rational Parse(string s) => Parse(s, provider: null);

    /// <inheritdoc/>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out Rational result) =>
        !Read(s, NumberFormat.From(provider), out result).IsFault;

    /// <inheritdoc/>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out Rational result) =>
        TryParse(s.AsSpan(), provider, out result);

    /// <summary>The invariant text: what <c>Parse</c> reads back.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToString(format: null, formatProvider: null);

    /// <summary>The exact text under a <see cref="NumberFormat"/>.</summary>
    /// <param name="formatProvider">A <see cref="NumberFormat"/>; anything else is the invariant one.</param>
    /// <returns>The text.</returns>
    public string ToString(IFormatProvider? formatProvider) => ToString(format: null, formatProvider);

    /// <summary>Writes the number.</summary>
    /// <param name="format">Null, empty or <c>G</c> for the exact number, <c>F0</c> to <c>F28</c> to round it half away from zero to so many decimals.</param>
    /// <param name="formatProvider">A <see cref="NumberFormat"/>; anything else is the invariant one.</param>
    /// <returns>The text.</returns>
    /// <exception cref="FormatException"><paramref name="format"/> is not one of these.</exception>
    /// <exception cref="OverflowException">The rounded value does not fit into a decimal.</exception>
    public string ToString(string? format, IFormatProvider? formatProvider) => SpanText.ToString(this, format, formatProvider);

    /// <inheritdoc/>
    public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider)
    {
        var writer = new SpanWriter(destination);
        if (NumberPattern.DecimalsOf(format, 'F') is { } decimals)
        {
            writer.WriteAsGiven(Round(decimals), NumberFormat.From(provider));
        }
        else
        {
            writer.WriteExact(this, NumberFormat.From(provider));
        }

        return writer.TryFinish(out charsWritten);
    }

    /// <inheritdoc/>
    public bool TryFormat(Span<byte> utf8Destination, out int bytesWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        SpanText.TryFormatUtf8(this, utf8Destination, out bytesWritten, format, provider);

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
        return reader.Expected("the end of the number");
    }
}
