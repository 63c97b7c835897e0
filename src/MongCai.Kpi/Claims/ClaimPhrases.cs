using Ardalis.GuardClauses;

namespace MongCai.Kpi.Claims;

/// <summary>What reports say of published figures, in the language of a <see cref="Phrasebook"/>: whether a figure follows, what is wrong with it, and how it is said.</summary>
public static partial class ClaimPhrases
{
    /// <summary>Returns a figure as it was published, with its unit: <c>trên 1,4 tỷ đồng</c>, <c>over 1.4 billion đồng</c>.</summary>
    /// <param name="phrases">The phrases of a language.</param>
    /// <param name="figure">The figure. One in percent or points has that unit, and no other behind it.</param>
    /// <param name="unit">The unit that its digits and its multiplier are of.</param>
    /// <returns>The words.</returns>
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

    /// <summary>Returns the figure that <see cref="Phrasebook.Attained(Attainment, int)"/> prints. It carries the rule by which it keeps its side of 100%, so that a check of it says whether it follows under that rule.</summary>
    /// <param name="phrases">The phrases of a language.</param>
    /// <param name="attainment">The attainment.</param>
    /// <param name="decimals">How many decimals the figure has, 0 to 28.</param>
    /// <returns>The figure; undefined where the attainment is.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="phrases"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="decimals"/> is not 0 to 28.</exception>
    /// <exception cref="OverflowException">The figure does not fit into a decimal.</exception>
    /// <example><c>attainment.Check(phrases.Printed(attainment, 1).Value).Verdict</c> is <see cref="ClaimVerdict.Follows"/>, also of the 99.9% that 99.96% is printed as.</example>
    public static Calculated<PublishedFigure> Printed(this Phrasebook phrases, Attainment attainment, int decimals)
    {
        Guard.Against.Null(phrases);
        Guard.Against.DecimalsOutOfRange(decimals);
        return attainment.Value.TryGetValue(out var value)
            ? PublishedFigure.Print(value.Per(Phrasebook.Whole), decimals, FigureUnit.Percent, Phrasebook.Whole, phrases.NearThreshold, phrases.Rounding)
            : attainment.Value.Reason ?? UndefinedReason.NotCalculated;
    }

    /// <summary>Says whether a printed figure follows, and what explains it: <c>bị cắt bớt thay vì làm tròn: 68,52%</c>, <c>cut off instead of rounded: 68.52%</c>.</summary>
    /// <param name="phrases">The phrases of a language.</param>
    /// <param name="check">The check.</param>
    /// <returns>The words, with the figure that follows where another was printed; where only a range is known, with that range.</returns>
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

    /// <summary>Whether a figure agrees with the others: <c>mâu thuẫn với các số khác, chênh lệch -1: 98</c>, <c>contradicts the others, difference -1: 98</c>.</summary>
    /// <param name="phrases">The phrases of a language.</param>
    /// <param name="check">The check.</param>
    /// <returns>The words, with what follows from the others where it is another number.</returns>
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

    /// <summary>Says a figure as reports do: <c>đạt 50,68% kế hoạch</c>, <c>vượt 18% so với kế hoạch</c>, <c>giảm 0,14 điểm phần trăm so với kỳ trước</c>, <c>chiếm 64,7% tổng số</c>.</summary>
    /// <param name="phrases">The phrases of a language.</param>
    /// <param name="formula">How the figure is said to come about.</param>
    /// <param name="printed">The figure, with its decimals and its hedge; one without a unit is in percent where the formula divides.</param>
    /// <param name="claimBase">What it is measured against; null for <see cref="ClaimFormula.Level"/>, which is the figure alone.</param>
    /// <returns>The words; a minus and its hedge are in them, and not in the figure: over −18% is a fall of less than 18%.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such formula.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="claimBase"/> is null, and the formula is another than <see cref="ClaimFormula.Level"/>.</exception>
    public static string Claimed(this Phrasebook phrases, ClaimFormula formula, PublishedFigure printed, ClaimBase? claimBase)
    {
        Guard.Against.Null(phrases);
        Guard.Against.UnknownValue(formula);
        return Claimed(phrases, formula, printed, ClaimWords.SignOf(printed), claimBase);
    }

    /// <summary>Says what follows, from the exact value: <c>đạt 50,7% kế hoạch</c>, or that it is undefined and why.</summary>
    /// <param name="phrases">The phrases of a language.</param>
    /// <param name="check">The check.</param>
    /// <param name="decimals">How many decimals the figure has, 0 to 28.</param>
    /// <returns>The words. A fall that rounds to zero is still called one.</returns>
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

    /// <summary>Names what a figure is measured against: <c>kế hoạch</c>, <c>the plan</c>; a host's own basis by its own name, and its issuer where it has one; <c>kỳ trước</c>, <c>the previous period</c>.</summary>
    /// <param name="phrases">The phrases of a language.</param>
    /// <param name="claimBase">What it is measured against.</param>
    /// <returns>The words.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="claimBase"/> is null.</exception>
    public static string Name(this Phrasebook phrases, ClaimBase claimBase)
    {
        Guard.Against.Null(phrases);
        Guard.Against.Null(claimBase);
        return claimBase.Basis is { } basis ? phrases.Lexicon.Say(LexiconKeys.Commitment, phrases.BasisPart(basis)) : phrases.Lexicon.Say(LexiconKeys.Comparisons[(int)claimBase.Comparison.GetValueOrDefault()]);
    }

    /// <summary>Says what a change is measured from: <c>so với cùng kỳ năm trước</c>, <c>compared with the same period last year</c>.</summary>
    /// <param name="phrases">The phrases of a language.</param>
    /// <param name="claimBase">What it is measured from.</param>
    /// <returns>The words, to be put behind those of the change.</returns>
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

    // What is possible, printed as the figure is, and outwards.
    private static string Figures(Phrasebook phrases, ClaimCheck check)
    {
        var (printed, possible) = (check.Printed, Phrasebook.Outwards(check.Range.Scale((Rational)1 / check.Printed.Multiplier), check.Printed.Decimals));
        return phrases.Between(possible, end => PartOf(phrases, Printed(check, end.Round(printed.Decimals)))).ToString();
    }

    private static PublishedFigure Printed(ClaimCheck check, decimal number) =>
        new(number, check.Printed.Decimals, check.Printed.Unit == FigureUnit.Amount ? FigureUnit.Amount : check.Unit, multiplier: check.Printed.Multiplier);
}
