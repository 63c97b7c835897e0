using System.Diagnostics.CodeAnalysis;

namespace MongCai.Kpi.Claims;

public readonly partial struct PublishedFigure
{
    /// <summary>Reads a figure in the invariant format.</summary>
    /// <param name="s">The text in the form that <see cref="ToString()"/> writes.</param>
    /// <returns>The figure that the text states.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="s"/> is null.</exception>
    /// <exception cref="MalformedTextException">The text is no figure in that format; the message says where the error is.</exception>
    public static PublishedFigure Parse(string s) => Parse(s, provider: null);

    /// <summary>
    /// Reads a figure in a number format. The marks are those of the format; Vietnamese and English words are read beside those of its language, in upper or
    /// lower case.
    /// </summary>
    /// <param name="s">
    /// A figure such as <c>50,68%</c>, <c>hơn 1,4 tỷ</c>, <c>từ 195 trở lên</c> or <c>-0,14 điểm phần trăm</c>. One space before the percent sign is accepted,
    /// because published pages have it.
    /// </param>
    /// <param name="provider">A <see cref="NumberFormat"/>, or a culture that stands for one; null for the invariant format.</param>
    /// <returns>The figure, with as many decimals as it was written with.</returns>
    /// <remarks>
    /// <para>A plus is accepted and not kept: <c>+5,2%</c> is <c>5,2%</c>. A hyphen, a minus and an en dash (<c>–5%</c>) make the figure negative.</para>
    /// <para>A figure in parentheses is accepted if it has a sign: <c>(-18,74%)</c> is <c>-18,74%</c>. <c>(18,74%)</c> is refused, because accountants write
    /// negative figures so and reports write asides so; <see cref="ClaimPhrases.FiguresIn"/>, which reads sentences, takes it as an aside,
    /// <c>18,74%</c>.</para>
    /// <para>Only in the invariant format can the rule beside a threshold follow the figure: <c>99.9% (below 100%)</c>. A figure that was read from a page
    /// receives its rule by <see cref="WithThreshold"/>.</para>
    /// </remarks>
    /// <exception cref="ArgumentNullException"><paramref name="s"/> is null.</exception>
    /// <exception cref="MalformedTextException">
    /// The text is no figure in that format, or a decimal does not hold it; the message says where the error is.
    /// </exception>
    /// <exception cref="ArgumentException"><paramref name="provider"/> is of a culture that no <see cref="NumberFormat"/> can follow.</exception>
    public static PublishedFigure Parse(string s, IFormatProvider? provider)
    {
        ArgumentNullException.ThrowIfNull(s);
        return ParseSpan(s, provider);
    }

    /// <summary>Reads a figure whose marks may be Vietnamese or English: <c>3.561</c> is 3561 or 3.561, and only the caller can know which.</summary>
    /// <param name="s">The text of one figure.</param>
    /// <returns>The one or two figures that the text can mean, the Vietnamese reading first.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="s"/> is null.</exception>
    /// <exception cref="MalformedTextException">The text is a figure in neither format. The exception comes from the reading that got further.</exception>
    public static IReadOnlyList<PublishedFigure> ReadingsOf(string s)
    {
        ArgumentNullException.ThrowIfNull(s);
        var vietnamese = Read(s, NumberFormat.Vietnamese, out var first);
        var english = Read(s, NumberFormat.English, out var second);
        return (vietnamese.IsProblem, english.IsProblem) switch
        {
            (true, true) => throw (english.Position > vietnamese.Position ? english : vietnamese).ToException(s),
            (true, false) => [second],
            (false, true) => [first],
            _ => first == second ? [first] : [first, second],
        };
    }

    /// <summary>Tries to read a figure in the invariant format.</summary>
    /// <param name="s">The text to read.</param>
    /// <param name="result">The figure that was read; <c>default</c> where the text is none.</param>
    /// <returns>True where the text is a figure; false otherwise, also for null.</returns>
    public static bool TryParse([NotNullWhen(true)] string? s, out PublishedFigure result) => TryParse(s, provider: null, out result);

    /// <summary>Tries to read a figure in a number format.</summary>
    /// <param name="s">The text to read.</param>
    /// <param name="provider">A <see cref="NumberFormat"/>, or a culture that stands for one; null for the invariant format.</param>
    /// <param name="result">The figure that was read; <c>default</c> where the text is none.</param>
    /// <returns>True where the text is a figure; false otherwise, also for null.</returns>
    /// <exception cref="ArgumentException"><paramref name="provider"/> is of a culture that no <see cref="NumberFormat"/> can follow.</exception>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out PublishedFigure result) =>
        !Read(s, provider, out result).IsProblem;

    /// <summary>Returns the figure in the invariant format, which <see cref="Parse(string)"/> reads back.</summary>
    /// <returns>
    /// The figure, such as <c>50.68%</c>, with the rule beside a threshold behind it: <c>99.9% (below 100%)</c>. In every other format the rule is left out.
    /// </returns>
    public override string ToString() => ToString(format: null, formatProvider: null);

    /// <summary>Returns the figure in the invariant format, with a format specifier.</summary>
    /// <param name="format">Null, empty or <c>G</c>, which all mean the same: the figure has its own decimals.</param>
    /// <returns>The figure with the marks of the invariant format, such as <c>50.68%</c>.</returns>
    /// <exception cref="FormatException">There is no such format.</exception>
    public string ToString(string? format) => ToString(format, formatProvider: null);

    /// <summary>Returns the figure in a number format, with words of the matching language.</summary>
    /// <param name="formatProvider">
    /// A <see cref="Lexicon"/>, or a <see cref="NumberFormat"/> or a culture that stands for one, which also chooses the words; null for the invariant format.
    /// </param>
    /// <returns>The figure with the marks of the format, such as <c>50,68%</c> or <c>trên 1,4 tỷ</c>.</returns>
    /// <exception cref="ArgumentException"><paramref name="formatProvider"/> is of a culture that no <see cref="NumberFormat"/> can follow.</exception>
    public string ToString(IFormatProvider? formatProvider) => ToString(format: null, formatProvider);

    /// <summary>Returns the figure in a number format, with a format specifier and words of the matching language.</summary>
    /// <param name="format">Null, empty or <c>G</c>, which all mean the same: the figure has its own decimals.</param>
    /// <param name="formatProvider">
    /// A <see cref="Lexicon"/>, or a <see cref="NumberFormat"/> or a culture that stands for one, which also chooses the words; null for the invariant format.
    /// </param>
    /// <returns>The figure with the marks of the format, such as <c>50,68%</c> or <c>trên 1,4 tỷ</c>.</returns>
    /// <exception cref="FormatException">There is no such format.</exception>
    /// <exception cref="ArgumentException"><paramref name="formatProvider"/> is of a culture that no <see cref="NumberFormat"/> can follow.</exception>
    public string ToString(string? format, IFormatProvider? formatProvider) => SpanText.ToString(this, format, formatProvider);

    static PublishedFigure ISpanParsable<PublishedFigure>.Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => ParseSpan(s, provider);

    static bool ISpanParsable<PublishedFigure>.TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out PublishedFigure result) => !Read(s, provider, out result).IsProblem;

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
        var problem = Read(s, provider, out var result);
        return problem.IsProblem ? throw problem.ToException(s) : result;
    }
}
