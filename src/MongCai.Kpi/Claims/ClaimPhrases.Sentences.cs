using Ardalis.GuardClauses;

namespace MongCai.Kpi.Claims;

/// <content>Reads the figures that sentences print.</content>
public static partial class ClaimPhrases
{
    /// <summary>
    /// Returns the figures that a sentence prints, in their order: with the hedge before or behind them, their multiplier, percent or points.
    /// </summary>
    /// <remarks>
    /// <para>A figure right behind a word that says that something fell (giảm, giảm được, giảm thêm, giảm bình quân, hụt; decreased, fell, dropped, declined, down, also with "by", reduced by, a decrease of) is
    /// negative, and its hedge turns round with it. So is a percentage that is missing (còn thiếu 18%; short by, short of … by); an amount that is missing is itself, a
    /// <see cref="ClaimFormula.Drop"/>: còn thiếu 36 hộ. Points that are "thấp hơn", "lower" are negative and have no hedge.</para>
    /// <para>The hedges are those of <see cref="PublishedFigure.Parse(string, IFormatProvider)"/>, also behind the unit: từ 195 hộ trở lên, 195 households or more. Where a hedge is negated in a way that is not
    /// known, there is no figure.</para>
    /// <para>A plus before a figure is passed over. An en dash right before one is a minus (–5%), but right behind another figure it says "to", and there is no figure: 5 –7% has 5. Parentheses are those of an aside:
    /// (18,74%) is 18.74%, and only (-18,74%) is below zero.</para>
    /// <para>"giảm 37 hộ" is −37, a change. Where the indicator is itself a flow of reductions, whose value is 37, a check of its observation names the sign:
    /// <see cref="FormulaSlip.SignDropped"/>.</para>
    /// </remarks>
    /// <param name="phrases">The phrases of a language.</param>
    /// <param name="sentence">The text, in this language; it may be any, also of several sentences. Its marks are those of <see cref="Phrasebook.Numbers"/>.</param>
    /// <returns>
    /// The figures; none where there is none. The unit of an amount (hộ, đồng) is no part of it, and a year is a figure too: the caller picks by unit. What is glued to letters, slashes or hyphens
    /// (35-NQ/TW, 31/12/2019, 11/17, 2019-S1) is no figure; 5%/năm is one.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="sentence"/> is null.</exception>
    /// <example><c>Phrasebook.Vietnamese.FiguresIn("đạt 50,68% kế hoạch năm 2019, giảm trên 37 hộ")</c> has 50.68%, 2019 and under -37.</example>
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
