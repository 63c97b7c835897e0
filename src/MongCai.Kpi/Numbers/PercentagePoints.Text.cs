using System.Diagnostics.CodeAnalysis;

namespace MongCai.Kpi;

public readonly partial struct PercentagePoints
{
    private const string Unit = " pp";

    /// <summary>Reads a difference under a <see cref="NumberFormat"/>.</summary>
    /// <param name="s">A difference such as <c>-0.14 pp</c>.</param>
    /// <param name="provider">A <see cref="NumberFormat"/>; anything else is the invariant one.</param>
    /// <returns>The difference.</returns>
    /// <exception cref="MalformedTextException">The text is no difference in points of that format.</exception>
    public static PercentagePoints Parse(ReadOnlySpan<char> s, IFormatProvider? provider)
    {
        var fault = Read(s, NumberFormat.From(provider), out var result);
        return fault.IsFault ? throw fault.ToException(s) : result;
    }

    /// <inheritdoc cref="Parse(ReadOnlySpan{char}, IFormatProvider?)"/>
    /// <exception cref="ArgumentNullException"><paramref name="s"/> is null.</exception>
    public static PercentagePoints Parse(string s, IFormatProvider? provider)
    {
        ArgumentNullException.ThrowIfNull(s);
        return Parse(s.AsSpan(), provider);
    }

    /// <summary>Reads a difference in the invariant format.</summary>
    /// <param name="s">The text that <see cref="ToString()"/> writes.</param>
    /// <returns>The difference.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="s"/> is null.</exception>
    /// <exception cref="MalformedTextException">The text is no difference of that format.</exception>
    public static PercentagePoints Parse(string s) => Parse(s, provider: null);

    /// <inheritdoc/>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out PercentagePoints result) =>
        !Read(s, NumberFormat.From(provider), out result).IsFault;

    /// <inheritdoc/>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out PercentagePoints result) =>
        TryParse(s.AsSpan(), provider, out result);

    /// <summary>The invariant text: what <c>Parse</c> reads back.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToString(format: null, formatProvider: null);

    /// <summary>The exact text under a <see cref="NumberFormat"/>.</summary>
    /// <param name="formatProvider">A <see cref="NumberFormat"/>; anything else is the invariant one.</param>
    /// <returns>The text.</returns>
    public string ToString(IFormatProvider? formatProvider) => ToString(format: null, formatProvider);

    /// <summary>Writes the difference.</summary>
    /// <param name="format">Null, empty or <c>G</c> for the exact points, <c>F0</c> to <c>F28</c> to round them half away from zero to so many decimals.</param>
    /// <param name="formatProvider">A <see cref="NumberFormat"/>; anything else is the invariant one.</param>
    /// <returns>The text.</returns>
    /// <exception cref="FormatException"><paramref name="format"/> is not one of these.</exception>
    /// <exception cref="OverflowException">The rounded value does not fit into a decimal.</exception>
    public string ToString(string? format, IFormatProvider? formatProvider) => SpanText.ToString(this, format, formatProvider);

    /// <inheritdoc/>
    public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider)
    {
        if (!Value.TryFormat(destination, out charsWritten, format, provider) || !Unit.TryCopyTo(destination[charsWritten..]))
        {
            charsWritten = 0;
            return false;
        }

        charsWritten += Unit.Length;
        return true;
    }

    /// <inheritdoc/>
    public bool TryFormat(Span<byte> utf8Destination, out int bytesWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        SpanText.TryFormatUtf8(this, utf8Destination, out bytesWritten, format, provider);

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
}
