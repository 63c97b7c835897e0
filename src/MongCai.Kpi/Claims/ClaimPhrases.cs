using Ardalis.GuardClauses;

namespace MongCai.Kpi.Claims;

/// <summary>
/// Extension methods of a <see cref="Phrasebook"/> that say, in its language, what a published figure claims, whether it follows, and what is wrong with it.
/// </summary>
/// <example>
/// <code>
/// var check = new PublishedClaim(ClaimFormula.Attained, 37, 54, new Percentage(68.51m, 2)).Check();
/// Console.WriteLine(Phrasebook.English.Explained(check)); // cut off instead of rounded: 68.52%
/// </code>
/// </example>
public static partial class ClaimPhrases
{
    /// <summary>Returns the words for a figure as it was published, with its unit: <c>trên 1,4 tỷ đồng</c>, <c>over 1.4 billion đồng</c>.</summary>
    /// <param name="phrases">The phrases of the language to use.</param>
    /// <param name="figure">The figure to print. A figure in percent or points is printed with that unit and no other.</param>
    /// <param name="unit">The unit in which the digits and their multiplier count.</param>
    /// <returns>The figure and its unit as a phrase.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="unit"/> is null.</exception>
    public static string Figure(this Phrasebook phrases, PublishedFigure figure, Unit unit)
    {
        Guard.Against.Null(phrases);
        Guard.Against.Null(unit);
        return figure.Unit == FigureUnit.Amount
            ? phrases.WithUnit(
                figure.ToString(phrases.Lexicon),
                figure.Value,
                figure.Multiplier == 1 ? phrases.FormOf(figure.Number) : phrases.Lexicon.Plurals.Forms - 1,
                unit,
                figure.Multiplier == 1 ? null : LexiconKeys.AmountOfMultiple).ToString()
            : figure.ToString(phrases.Lexicon);
    }

    /// <summary>
    /// Returns the figure that <see cref="Phrasebook.Attained(Attainment, int)"/> prints. The figure carries the rule that keeps it on its side of 100%, so
    /// that a check judges it under that rule.
    /// </summary>
    /// <param name="phrases">The phrases of the language to use.</param>
    /// <param name="attainment">The attainment to print.</param>
    /// <param name="decimals">The number of decimals of the figure, 0 to 28.</param>
    /// <returns>The printed figure; undefined where the attainment is undefined.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="phrases"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="decimals"/> is not 0 to 28.</exception>
    /// <exception cref="OverflowException">The figure does not fit into a decimal.</exception>
    /// <example>
    /// <c>attainment.Check(phrases.Printed(attainment, 1).Value).Verdict</c> is <see cref="ClaimVerdict.Follows"/>, also where 99.96% is printed as 99.9%.
    /// </example>
    public static Calculated<PublishedFigure> Printed(this Phrasebook phrases, Attainment attainment, int decimals)
    {
        Guard.Against.Null(phrases);
        Guard.Against.DecimalsOutOfRange(decimals);
        return attainment.Value.TryGetValue(out var value)
            ? PublishedFigure.Print(value.Per(Phrasebook.Whole), decimals, FigureUnit.Percent, Phrasebook.Whole, phrases.NearThreshold, phrases.Rounding)
            : attainment.Value.Reason ?? UndefinedReason.NotCalculated;
    }

    /// <summary>
    /// Explains whether a printed figure follows, and if not, why: <c>bị cắt bớt thay vì làm tròn: 68,52%</c>, <c>cut off instead of rounded: 68.52%</c>.
    /// </summary>
    /// <param name="phrases">The phrases of the language to use.</param>
    /// <param name="check">The check of the printed figure.</param>
    /// <returns>The explanation. It ends with the figure that follows where another one was printed, and with the range where only a range is known.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="check"/> is null.</exception>
    /// <exception cref="OverflowException">The figure that follows does not fit into a decimal.</exception>
    public static string Explained(this Phrasebook phrases, ClaimCheck check)
    {
        Guard.Against.Null(phrases);
        Guard.Against.Null(check);
        return check.Verdict switch
        {
            ClaimVerdict.Undefined => phrases.Undefined(check.Reason),
            ClaimVerdict.Follows => Explanation(phrases, check),
            _ when check.PrintsAs.TryGetValue(out var figure) => phrases.Lexicon.Say(LexiconKeys.Corrected, Explanation(phrases, check), figure.ToString(phrases.Lexicon)),
            _ => phrases.Lexicon.Say(LexiconKeys.Corrected, Explanation(phrases, check), Figures(phrases, check)),
        };
    }

    /// <summary>
    /// Explains whether a figure agrees with the others: <c>mâu thuẫn với các số khác, chênh lệch -1: 98</c>, <c>contradicts the others, difference -1: 98</c>.
    /// </summary>
    /// <param name="phrases">The phrases of the language to use.</param>
    /// <param name="check">The check of the figures.</param>
    /// <returns>The explanation. It ends with the number that follows from the others where that is not the printed one.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="check"/> is null.</exception>
    public static string Explained(this Phrasebook phrases, IdentityCheck check)
    {
        Guard.Against.Null(phrases);
        Guard.Against.Null(check);
        var agreement = phrases.Lexicon.Say(LexiconKeys.Agreements[(int)check.Agreement]);
        return check.Agreement == Agreement.Exact
            ? agreement
            : phrases.Lexicon.Say(
                LexiconKeys.Disagrees, agreement, phrases.Lexicon.Say(LexiconKeys.Difference, check.Difference.ToString(phrases.Numbers)), check.Computed.ToString(phrases.Numbers));
    }

    /// <summary>
    /// Returns the phrase by which reports state a figure: <c>đạt 50,68% kế hoạch</c>, <c>vượt 18% so với kế hoạch</c>,
    /// <c>giảm 0,14 điểm phần trăm so với kỳ trước</c>, <c>chiếm 64,7% tổng số</c>.
    /// </summary>
    /// <param name="phrases">The phrases of the language to use.</param>
    /// <param name="formula">The formula by which the figure comes about.</param>
    /// <param name="printed">The figure, with its decimals and its hedge. A figure without a unit is taken as percent where the formula divides.</param>
    /// <param name="claimBase">The base that the figure is measured against; null for <see cref="ClaimFormula.Level"/>, which has no base.</param>
    /// <returns>
    /// The phrase. A minus is said by the word and not printed with the figure, and the hedge changes sides with it: over −18% is a fall of less than 18%.
    /// </returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such formula.</exception>
    /// <exception cref="ArgumentNullException">
    /// <paramref name="claimBase"/> is null, and the formula is another than <see cref="ClaimFormula.Level"/>.
    /// </exception>
    public static string Claimed(this Phrasebook phrases, ClaimFormula formula, PublishedFigure printed, ClaimBase? claimBase)
    {
        Guard.Against.Null(phrases);
        Guard.Against.UnknownValue(formula);
        return Claimed(phrases, formula, printed, ClaimWords.SignOf(printed), claimBase);
    }

    /// <summary>Returns the phrase that the exact value gives, such as <c>đạt 50,7% kế hoạch</c>, or says that the value is undefined and why.</summary>
    /// <param name="phrases">The phrases of the language to use.</param>
    /// <param name="check">The check of the printed figure.</param>
    /// <param name="decimals">The number of decimals of the figure, 0 to 28.</param>
    /// <returns>The corrected phrase. A fall that rounds to zero is still called a fall.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="check"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="decimals"/> is not 0 to 28.</exception>
    /// <exception cref="OverflowException">The figure does not fit into a decimal.</exception>
    public static string Corrected(this Phrasebook phrases, ClaimCheck check, int decimals)
    {
        Guard.Against.Null(phrases);
        Guard.Against.Null(check);
        Guard.Against.DecimalsOutOfRange(decimals);
        return check.Exact.TryGetValue(out var exact) && check.PrintWith(decimals, phrases.Rounding).TryGetValue(out var figure)
            ? Claimed(phrases, check.Formula, figure, exact.Sign, check.Base)
            : phrases.Undefined(check.Exact.Reason);
    }

    /// <summary>
    /// Names the base that a figure is measured against: <c>kế hoạch</c>, <c>the plan</c>; <c>kỳ trước</c>, <c>the previous period</c>. A basis that the host
    /// defines has its own name, and its issuer where it has one.
    /// </summary>
    /// <param name="phrases">The phrases of the language to use.</param>
    /// <param name="claimBase">The base to name.</param>
    /// <returns>The name of the base, in the language of the phrases.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="claimBase"/> is null.</exception>
    public static string Name(this Phrasebook phrases, ClaimBase claimBase)
    {
        Guard.Against.Null(phrases);
        Guard.Against.Null(claimBase);
        return claimBase.Basis is { } basis ? phrases.Lexicon.Say(LexiconKeys.Commitment, phrases.BasisPart(basis)) : phrases.Lexicon.Say(LexiconKeys.Comparisons[(int)claimBase.Comparison.GetValueOrDefault()]);
    }

    /// <summary>
    /// Returns the phrase that names what a change is compared with: <c>so với cùng kỳ năm trước</c>, <c>compared with the same period last year</c>.
    /// </summary>
    /// <param name="phrases">The phrases of the language to use.</param>
    /// <param name="claimBase">The base that the change starts from.</param>
    /// <returns>The phrase, to be put behind the words for the change.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="claimBase"/> is null.</exception>
    public static string ComparedWith(this Phrasebook phrases, ClaimBase claimBase) => Guard.Against.Null(phrases).ComparedWith(phrases.Name(claimBase));

    private static string Claimed(Phrasebook phrases, ClaimFormula formula, PublishedFigure figure, int sign, ClaimBase? claimBase)
    {
        if (formula == ClaimFormula.Level)
        {
            return figure.ToString(phrases.Lexicon);
        }

        var (given, name) = (ClaimWords.InUnitOf(formula, figure), phrases.Name(Guard.Against.Null(claimBase)));
        var magnitude = PartOf(phrases, ClaimWords.Magnitude(given, sign));
        return formula switch
        {
            ClaimFormula.Attained => phrases.Attained(PartOf(phrases, given), name),
            ClaimFormula.Share => phrases.Lexicon.Say(LexiconKeys.Share, PartOf(phrases, given), name),
            ClaimFormula.Exceeded when sign == 0 => phrases.Attained(PartOf(phrases, ClaimWords.AllOf(given)), name),
            ClaimFormula.Exceeded => phrases.Exceeded(isShort: sign < 0, magnitude, name),
            _ => phrases.Lexicon.Say(LexiconKeys.ChangedComparedWith, phrases.Changed(formula == ClaimFormula.Drop ? -sign : sign, magnitude), phrases.ComparedWith(name)),
        };
    }

    private static PhrasePart PartOf(Phrasebook phrases, PublishedFigure figure) => new(figure.ToString(phrases.Lexicon), phrases.Lexicon.Plurals.FormOf(figure.Number));

    private static string Explanation(Phrasebook phrases, ClaimCheck check) => check switch
    {
        { Verdict: ClaimVerdict.OtherFormula, Slip: { } slip } => phrases.Lexicon.Say(LexiconKeys.Slips[(int)slip]),
        { Verdict: ClaimVerdict.Padded } => phrases.Lexicon.Say(LexiconKeys.ClaimVerdicts[(int)check.Verdict], Decimals(phrases, check.DecimalsBeforePadding.GetValueOrDefault())),
        _ => phrases.Lexicon.Say(LexiconKeys.ClaimVerdicts[(int)check.Verdict]),
    };

    private static PhrasePart Decimals(Phrasebook phrases, int decimals) => new(((Rational)decimals).ToString(phrases.Numbers), phrases.Lexicon.Plurals.FormOf(decimals));

    // The ends of the possible range, printed as the figure is and rounded outwards so that the range stays whole.
    private static string Figures(Phrasebook phrases, ClaimCheck check)
    {
        var (printed, possible) = (check.Printed, Phrasebook.Outwards(check.Range.Scale((Rational)1 / check.Printed.Multiplier), check.Printed.Decimals));
        return phrases.Between(possible, end => PartOf(phrases, Printed(check, end.Round(printed.Decimals)))).ToString();
    }

    private static PublishedFigure Printed(ClaimCheck check, decimal number) =>
        new(number, check.Printed.Decimals, check.Printed.Unit == FigureUnit.Amount ? FigureUnit.Amount : check.Unit, multiplier: check.Printed.Multiplier);
}
