using System.Diagnostics.CodeAnalysis;

namespace MongCai.Kpi.Claims;

public readonly partial struct PublishedFigure
{
    /// <summary>Reads a figure in the invariant format.</summary>
    /// <param name="s">The text that <see cref="ToString()"/> writes.</param>
    /// <returns>The figure that the text says.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="s"/> is null.</exception>
    /// <exception cref="MalformedTextException">The text is no figure in that format; the message says where it stops being one.</exception>
    public static PublishedFigure Parse(string s) => Parse(s, provider: null);

    /// <summary>Reads a figure in a number format. Its marks are the format's; Vietnamese and English words are read beside its own, in either case.</summary>
    /// <param name="s">A figure such as <c>50,68%</c>, <c>hơn 1,4 tỷ</c>, <c>từ 195 trở lên</c> or <c>-0,14 điểm phần trăm</c>; one space before the percent sign is read, as real pages have it.</param>
    /// <param name="provider">A <see cref="NumberFormat"/>, or a culture that stands for one; null for the invariant format.</param>
    /// <returns>The figure, with the decimals it was written with.</returns>
    /// <remarks>
    /// <para>A plus is read and not kept: <c>+5,2%</c> is <c>5,2%</c>. A hyphen, a minus and an en dash (<c>–5%</c>) make the figure negative.</para>
    /// <para>Parentheses are read where there is a sign in them: <c>(-18,74%)</c> is <c>-18,74%</c>. <c>(18,74%)</c> is refused, because accountants write what is below zero so, and reports write an aside so;
    /// in a sentence, where it is an aside, <see cref="ClaimPhrases.FiguresIn"/> reads <c>18,74%</c>.</para>
    /// <para>In the invariant format alone, the rule beside a threshold is read behind the figure: <c>99.9% (below 100%)</c>. Of a figure of a page, <see cref="WithThreshold"/> says it.</para>
    /// </remarks>
    /// <exception cref="ArgumentNullException"><paramref name="s"/> is null.</exception>
    /// <exception cref="MalformedTextException">The text is no figure in that format, or a decimal does not hold it; the message says where it stops being one.</exception>
    /// <exception cref="ArgumentException"><paramref name="provider"/> is of a culture that no <see cref="NumberFormat"/> can follow.</exception>
    public static PublishedFigure Parse(string s, IFormatProvider? provider)
    {
        ArgumentNullException.ThrowIfNull(s);
        return ParseSpan(s, provider);
    }

    /// <summary>Reads a figure whose marks may be Vietnamese or English: <c>3.561</c> is 3561 or 3.561, and only the caller can know.</summary>
    /// <param name="s">The figure.</param>
    /// <returns>The one or two figures it may be, the Vietnamese reading first.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="s"/> is null.</exception>
    /// <exception cref="MalformedTextException">It is a figure under neither format. The exception is that of the reading that got further.</exception>
    public static IReadOnlyList<PublishedFigure> ReadingsOf(string s)
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

    /// <summary>Reads a figure in the invariant format, if the text is one.</summary>
    /// <param name="s">The text.</param>
    /// <param name="result">The figure, or <c>default</c>.</param>
    /// <returns>True where the text is one; false also for null.</returns>
    public static bool TryParse([NotNullWhen(true)] string? s, out PublishedFigure result) => TryParse(s, provider: null, out result);

    /// <summary>Reads a figure in a number format, if the text is one.</summary>
    /// <param name="s">The text.</param>
    /// <param name="provider">A <see cref="NumberFormat"/>, or a culture that stands for one; null for the invariant format.</param>
    /// <param name="result">The figure, or <c>default</c>.</param>
    /// <returns>True where the text is one; false also for null.</returns>
    /// <exception cref="ArgumentException"><paramref name="provider"/> is of a culture that no <see cref="NumberFormat"/> can follow.</exception>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out PublishedFigure result) =>
        !Read(s, provider, out result).IsFault;

    /// <summary>Returns the invariant text: what <c>Parse</c> reads back.</summary>
    /// <returns>The figure with the marks of the format, and behind it the rule beside a threshold: <c>99.9% (below 100%)</c>. A page has it without, in a format of its own.</returns>
    public override string ToString() => ToString(format: null, formatProvider: null);

    /// <summary>Returns the text in the invariant format.</summary>
    /// <param name="format">Null, empty or <c>G</c>: the decimals belong to the figure.</param>
    /// <returns>The figure with the marks of the format.</returns>
    /// <exception cref="FormatException">There is no such format.</exception>
    public string ToString(string? format) => ToString(format, formatProvider: null);

    /// <summary>Returns the text in a number format.</summary>
    /// <param name="formatProvider">A <see cref="Lexicon"/>, or a <see cref="NumberFormat"/> or a culture that stands for one, which also chooses the words; null for the invariant format.</param>
    /// <returns>The figure with the marks of the format.</returns>
    /// <exception cref="ArgumentException"><paramref name="formatProvider"/> is of a culture that no <see cref="NumberFormat"/> can follow.</exception>
    public string ToString(IFormatProvider? formatProvider) => ToString(format: null, formatProvider);

    /// <summary>Returns the text in a number format.</summary>
    /// <param name="format">Null, empty or <c>G</c>: the decimals belong to the figure.</param>
    /// <param name="formatProvider">A <see cref="Lexicon"/>, or a <see cref="NumberFormat"/> or a culture that stands for one, which also chooses the words; null for the invariant format.</param>
    /// <returns>The figure with the marks of the format.</returns>
    /// <exception cref="FormatException">There is no such format.</exception>
    /// <exception cref="ArgumentException"><paramref name="formatProvider"/> is of a culture that no <see cref="NumberFormat"/> can follow.</exception>
    public string ToString(string? format, IFormatProvider? formatProvider) => SpanText.ToString(this, format, formatProvider);

    static PublishedFigure ISpanParsable<PublishedFigure>.Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => ParseSpan(s, provider);

    static bool ISpanParsable<PublishedFigure>.TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out PublishedFigure result) => !Read(s, provider, out result).IsFault;

    bool ISpanFormattable.TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider)
    {
        SpanText.ThrowIfUnknown(format);
        var numbers = NumberFormat.From(provider);
        var words = Lexicon.From(provider, numbers);
        var writer = new SpanWriter(destination);
        if (Hedge != Hedge.None)
        {
            writer.Append(FigureWords.WordOf(Hedge, words));
            writer.Append(' ');
        }

        writer.WriteAsGiven(_number, numbers);
        WriteUnit(ref writer, numbers, words);
        if (_rule is not null && numbers == NumberFormat.Invariant)
        {
            WriteRule(ref writer, _rule);
        }

        return writer.TryFinish(out charsWritten);
    }

    bool IUtf8SpanFormattable.TryFormat(Span<byte> utf8Destination, out int bytesWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        SpanText.TryFormatUtf8(this, utf8Destination, out bytesWritten, format, provider);

    string IRefusesJsonNumber.TextsInsteadOf(string number) => $"\"{number}%\" or \"{number}\"";

    private void WriteUnit(ref SpanWriter writer, NumberFormat numbers, Lexicon words)
    {
        if (_exponent != 0)
        {
            writer.Append(' ');
            writer.Append(FigureWords.MultiplierOf(_exponent, _number, words));
        }

        if (Unit != FigureUnit.Amount)
        {
            writer.Append(Unit == FigureUnit.Percent ? numbers.PercentSign : " ");
            writer.Append(Unit == FigureUnit.Percent ? string.Empty : FigureWords.PointsOf(_number, words, numbers));
        }
    }

    private static PublishedFigure ParseSpan(ReadOnlySpan<char> s, IFormatProvider? provider)
    {
        var fault = Read(s, provider, out var result);
        return fault.IsFault ? throw fault.ToException(s) : result;
    }
}
