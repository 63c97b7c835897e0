using System.Diagnostics.CodeAnalysis;

namespace MongCai.Kpi;

public readonly partial struct Ratio
{
    /// <summary>Reads a ratio under a <see cref="NumberFormat"/>.</summary>
    /// <param name="s">A ratio such as <c>37/73</c>.</param>
    /// <param name="provider">A <see cref="NumberFormat"/>; anything else is the invariant one.</param>
    /// <returns>The ratio.</returns>
    /// <exception cref="MalformedTextException">The text is no ratio, or its denominator is zero.</exception>
    public static Ratio Parse(ReadOnlySpan<char> s, IFormatProvider? provider)
    {
        var fault = Read(s, NumberFormat.From(provider), out var result);
        return fault.IsFault ? throw fault.ToException(s) : result;
    }

    /// <inheritdoc cref="Parse(ReadOnlySpan{char}, IFormatProvider?)"/>
    /// <exception cref="ArgumentNullException"><paramref name="s"/> is null.</exception>
    public static Ratio Parse(string s, IFormatProvider? provider)
    {
        ArgumentNullException.ThrowIfNull(s);
        return Parse(s.AsSpan(), provider);
    }

    /// <summary>Reads a ratio in the invariant format.</summary>
    /// <param name="s">The text that <see cref="ToString()"/> writes.</param>
    /// <returns>The ratio.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="s"/> is null.</exception>
    /// <exception cref="MalformedTextException">The text is no ratio of that format.</exception>
    public static Ratio Parse(string s) => Parse(s, provider: null);

    /// <inheritdoc/>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out Ratio result) =>
        !Read(s, NumberFormat.From(provider), out result).IsFault;

    /// <inheritdoc/>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out Ratio result) =>
        TryParse(s.AsSpan(), provider, out result);

    /// <summary>The invariant text: what <c>Parse</c> reads back.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToString(format: null, formatProvider: null);

    /// <summary>The exact text under a <see cref="NumberFormat"/>.</summary>
    /// <param name="formatProvider">A <see cref="NumberFormat"/>; anything else is the invariant one.</param>
    /// <returns>The text.</returns>
    public string ToString(IFormatProvider? formatProvider) => ToString(format: null, formatProvider);

    /// <summary>Writes the ratio.</summary>
    /// <param name="format">Null, empty or <c>G</c> for numerator/denominator; <c>P0</c> to <c>P28</c> for a percentage, <c>F0</c> to <c>F28</c> for the quotient, rounded half away from zero to so many decimals.</param>
    /// <param name="formatProvider">A <see cref="NumberFormat"/>; anything else is the invariant one.</param>
    /// <returns>The text.</returns>
    /// <exception cref="FormatException"><paramref name="format"/> is not one of these.</exception>
    /// <exception cref="OverflowException">The percentage does not fit into a decimal.</exception>
    public string ToString(string? format, IFormatProvider? formatProvider) => SpanText.ToString(this, format, formatProvider);

    /// <inheritdoc/>
    public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider)
    {
        if (format is ['F' or 'f', ..])
        {
            return Value.TryFormat(destination, out charsWritten, format, provider);
        }

        if (NumberPattern.DecimalsOf(format, 'P') is { } decimals)
        {
            return ToPercentage(decimals).TryFormat(destination, out charsWritten, default, provider);
        }

        var numbers = NumberFormat.From(provider);
        var writer = new SpanWriter(destination);
        WritePart(ref writer, Numerator, numbers);
        writer.Append('/');
        WritePart(ref writer, Denominator, numbers);
        return writer.TryFinish(out charsWritten);
    }

    /// <inheritdoc/>
    public bool TryFormat(Span<byte> utf8Destination, out int bytesWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        SpanText.TryFormatUtf8(this, utf8Destination, out bytesWritten, format, provider);

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
}
