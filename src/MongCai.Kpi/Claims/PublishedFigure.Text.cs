using System.Diagnostics.CodeAnalysis;

namespace MongCai.Kpi.Claims;

public readonly partial struct PublishedFigure
{
    /// <summary>Reads a figure under a <see cref="NumberFormat"/>. Its marks are the format's; the words of both languages are read, in either case.</summary>
    /// <param name="s">A figure such as <c>50,68%</c>, <c>hơn 1,4 tỷ</c>, <c>từ 195 trở lên</c> or <c>-0,14 điểm phần trăm</c>; one space before the percent sign is read, as real pages have it.</param>
    /// <param name="provider">A <see cref="NumberFormat"/>; anything else is the invariant one.</param>
    /// <returns>The figure, with the decimals it was written with.</returns>
    /// <exception cref="MalformedTextException">The text is no figure of that format, or a decimal does not hold it.</exception>
    public static PublishedFigure Parse(ReadOnlySpan<char> s, IFormatProvider? provider)
    {
        var fault = Read(s, NumberFormat.From(provider), out var result);
        return fault.IsFault ? throw fault.ToException(s) : result;
    }

    /// <inheritdoc cref="Parse(ReadOnlySpan{char}, IFormatProvider?)"/>
    /// <exception cref="ArgumentNullException"><paramref name="s"/> is null.</exception>
    public static PublishedFigure Parse(string s, IFormatProvider? provider)
    {
        ArgumentNullException.ThrowIfNull(s);
        return Parse(s.AsSpan(), provider);
    }

    /// <summary>Reads a figure in the invariant format.</summary>
    /// <param name="s">The text that <see cref="ToString()"/> writes.</param>
    /// <returns>The figure.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="s"/> is null.</exception>
    /// <exception cref="MalformedTextException">The text is no figure of that format.</exception>
    public static PublishedFigure Parse(string s) => Parse(s, provider: null);

    /// <summary>Reads a figure whose marks may be Vietnamese or English: <c>3.561</c> is 3561 or 3.561, and only the caller can know.</summary>
    /// <param name="s">The figure.</param>
    /// <returns>The one or two figures it may be, the Vietnamese reading first.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="s"/> is null.</exception>
    /// <exception cref="MalformedTextException">It is a figure under neither format. The exception is that of the reading that got further.</exception>
    public static IReadOnlyList<PublishedFigure> Readings(string s)
    {
        ArgumentNullException.ThrowIfNull(s);
        var vietnamese = Read(s, NumberFormat.Vietnamese, out var first);
        var english = Read(s, NumberFormat.English, out var second);
        return (vietnamese.IsFault, english.IsFault) switch
        {
            (true, true) => throw (english.Position > vietnamese.Position ? english : vietnamese).ToException(s),
            (true, false) => [second],
            (false, true) => [first],
            _ => first == second ? [first] : [first, second],
        };
    }

    /// <inheritdoc/>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out PublishedFigure result) =>
        !Read(s, NumberFormat.From(provider), out result).IsFault;

    /// <inheritdoc/>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out PublishedFigure result) =>
        TryParse(s.AsSpan(), provider, out result);

    /// <summary>The invariant text: what <c>Parse</c> reads back.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToString(format: null, formatProvider: null);

    /// <summary>Writes the figure.</summary>
    /// <param name="formatProvider">A <see cref="NumberFormat"/>, which also chooses the words; anything else is the invariant one.</param>
    /// <returns>The text.</returns>
    public string ToString(IFormatProvider? formatProvider) => ToString(format: null, formatProvider);

    /// <summary>Writes the figure.</summary>
    /// <param name="format">Null, empty or <c>G</c>: the decimals belong to the figure.</param>
    /// <param name="formatProvider">A <see cref="NumberFormat"/>, which also chooses the words; anything else is the invariant one.</param>
    /// <returns>The text.</returns>
    /// <exception cref="FormatException"><paramref name="format"/> is another.</exception>
    public string ToString(string? format, IFormatProvider? formatProvider) => SpanText.ToString(this, format, formatProvider);

    /// <inheritdoc/>
    public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider)
    {
        NumberPattern.RequireGeneral(format);
        var numbers = NumberFormat.From(provider);
        var writer = new SpanWriter(destination);
        if (Hedge != Hedge.None)
        {
            writer.Append(FigureWords.WordOf(Hedge, numbers));
            writer.Append(' ');
        }

        writer.WriteAsGiven(_printed, numbers);
        if (_exponent != 0)
        {
            writer.Append(' ');
            writer.Append(Multipliers.WordOf(_exponent, numbers));
        }

        if (Unit != FigureUnit.Amount)
        {
            writer.Append(Unit == FigureUnit.Percent ? "%" : " ");
            writer.Append(Unit == FigureUnit.Percent ? string.Empty : FigureWords.PointsOf(_printed, numbers));
        }

        return writer.TryFinish(out charsWritten);
    }

    /// <inheritdoc/>
    public bool TryFormat(Span<byte> utf8Destination, out int bytesWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        SpanText.TryFormatUtf8(this, utf8Destination, out bytesWritten, format, provider);
}
