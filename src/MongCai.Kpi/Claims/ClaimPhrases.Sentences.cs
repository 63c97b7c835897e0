using Ardalis.GuardClauses;

namespace MongCai.Kpi.Claims;

/// <content>The reading of figures out of sentences.</content>
public static partial class ClaimPhrases
{
    /// <summary>
    /// Finds the figures that a sentence prints, in the order of the text. Each figure keeps its multiplier, its percent sign or points, and the hedge before
    /// or behind it.
    /// </summary>
    /// <remarks>
    /// <para>Words before a figure can make it negative. A figure right behind a word for a fall (giảm, giảm được, giảm thêm, giảm bình quân, hụt; decreased,
    /// fell, dropped, declined, down, also with "by", reduced by, a decrease of) is negative, and its hedge changes sides with it. A percentage that is missing
    /// (còn thiếu 18%; short by, short of … by) is negative too. An amount that is missing is positive, a <see cref="ClaimFormula.Drop"/>: còn thiếu 36 hộ.
    /// Points that are "thấp hơn" or "lower" are negative and have no hedge.</para>
    /// <para>The hedges are those of <see cref="PublishedFigure.Parse(string, IFormatProvider)"/>. They are also read behind the unit: từ 195 hộ trở lên, 195
    /// households or more. Where a hedge is negated in a way that is not known, the figure is left out.</para>
    /// <para>A plus before a figure is ignored. An en dash right before a figure is a minus (–5%), but right behind another figure it means "to", and what
    /// follows is left out: 5 –7% gives only 5. Parentheses are read as those of an aside: (18,74%) is 18.74%, and only (-18,74%) is below zero.</para>
    /// <para>"giảm 37 hộ" is read as −37, a change. Where the indicator is itself a flow of reductions, whose value is 37, a check against its observation
    /// reports <see cref="FormulaSlip.SignDropped"/>.</para>
    /// </remarks>
    /// <param name="phrases">The phrases of the language that the text is in.</param>
    /// <param name="sentence">
    /// Any text in that language, also several sentences. Its numbers are read with the marks of <see cref="Phrasebook.Numbers"/>.
    /// </param>
    /// <returns>
    /// The figures in their order; empty where the text has none. The unit of an amount (hộ, đồng) is no part of a figure, and a year is a figure too, so the
    /// caller selects by unit. Digits that are joined to letters, slashes or hyphens (35-NQ/TW, 31/12/2019, 11/17, 2019-S1) are no figures; 5%/năm is one.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="sentence"/> is null.</exception>
    /// <example><c>Phrasebook.Vietnamese.FiguresIn("đạt 50,68% kế hoạch năm 2019, giảm trên 37 hộ")</c> returns 50.68%, 2019 and under -37.</example>
    public static IReadOnlyList<PublishedFigure> FiguresIn(this Phrasebook phrases, string sentence)
    {
        Guard.Against.Null(phrases);
        Guard.Against.Null(sentence);
        var figures = new List<PublishedFigure>();
        var reader = new SentenceReader(SentenceText.Of(sentence, phrases.Numbers), phrases.Numbers, FigureWords.Of(phrases.Lexicon));
        while (reader.TryRead(out var figure))
        {
            figures.Add(figure);
        }

        return figures.AsReadOnly();
    }

}
