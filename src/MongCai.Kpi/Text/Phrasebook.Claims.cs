using Ardalis.GuardClauses;
using MongCai.Kpi.Claims;

namespace MongCai.Kpi;

public abstract partial class Phrasebook
{
    /// <summary>Says whether a printed figure follows, and what explains it: <c>bị cắt bớt thay vì làm tròn: 68,52%</c>, <c>cut off instead of rounded: 68.52%</c>.</summary>
    /// <param name="check">The check.</param>
    /// <returns>The words, with the figure that follows where another was printed; where only a range is known, with that range.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="check"/> is null.</exception>
    /// <exception cref="OverflowException">The figure that follows does not fit into a decimal.</exception>
    public string Explained(ClaimCheck check)
    {
        Guard.Against.Null(check);
        return check.Verdict switch
        {
            ClaimVerdict.Undefined => Undefined(check.Reason),
            ClaimVerdict.Follows => Explanation(check),
            _ when check.PrintsAs.TryGetValue(out var figure) => $"{Explanation(check)}: {figure.ToString(Numbers)}",
            _ => $"{Explanation(check)}: {Figures(check)}",
        };
    }

    /// <summary>Whether a figure agrees with the others: <c>mâu thuẫn với các số khác, chênh lệch -1: 98</c>, <c>contradicts the others, difference -1: 98</c>.</summary>
    /// <param name="check">The check.</param>
    /// <returns>The words, with what follows from the others where it is another number.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="check"/> is null.</exception>
    public string Explained(IdentityCheck check)
    {
        Guard.Against.Null(check);
        return check.Agreement == Agreement.Exact
            ? Agrees(check.Agreement)
            : $"{Agrees(check.Agreement)}, {Difference} {check.Difference.ToString(Numbers)}: {check.Computed.ToString(Numbers)}";
    }

    /// <summary>Says a figure as reports do: <c>đạt 50,68% kế hoạch</c>, <c>vượt 18% so với kế hoạch</c>, <c>giảm 0,14 điểm phần trăm so với kỳ trước</c>, <c>chiếm 64,7% tổng số</c>.</summary>
    /// <param name="formula">How the figure is said to come about.</param>
    /// <param name="printed">The figure, with its decimals and its hedge; one without a unit is in percent where the formula divides.</param>
    /// <param name="claimBase">What it is measured against; null for <see cref="ClaimFormula.Level"/>, which is the figure alone.</param>
    /// <returns>The words; a minus and its hedge are in them, and not in the figure: over −18% is a fall of less than 18%.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such formula.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="claimBase"/> is null, and the formula is another than <see cref="ClaimFormula.Level"/>.</exception>
    public string Claimed(ClaimFormula formula, PublishedFigure printed, ClaimBase? claimBase)
    {
        Guard.Against.UnknownValue(formula);
        return Claimed(formula, printed, ClaimWords.SignOf(printed), claimBase);
    }

    /// <summary>Says what follows, from the exact value: <c>đạt 50,7% kế hoạch</c>, or that it is undefined and why.</summary>
    /// <param name="check">The check.</param>
    /// <param name="decimals">How many decimals the figure has, 0 to 28.</param>
    /// <returns>The words. A fall that rounds to zero is still called one.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="check"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="decimals"/> is not 0 to 28.</exception>
    /// <exception cref="OverflowException">The figure does not fit into a decimal.</exception>
    public string Corrected(ClaimCheck check, int decimals)
    {
        Guard.Against.Null(check);
        Guard.Against.DecimalsOutOfRange(decimals);
        return check.Exact.TryGetValue(out var exact) && check.PrintWith(decimals, Rounding).TryGetValue(out var figure)
            ? Claimed(check.Formula, figure, exact.Sign, check.Base)
            : Undefined(check.Exact.Reason);
    }

    /// <summary>Names what a figure is measured against: <c>kế hoạch</c>, <c>the plan</c>; a host's own basis by its own name, and its issuer where it has one; <c>kỳ trước</c>, <c>the previous period</c>.</summary>
    /// <param name="claimBase">What it is measured against.</param>
    /// <returns>The words.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="claimBase"/> is null.</exception>
    public string Name(ClaimBase claimBase)
    {
        Guard.Against.Null(claimBase);
        return claimBase.Basis is { } basis ? Commitment(Named(basis), period: null) : Name(claimBase.Comparison.GetValueOrDefault());
    }

    /// <summary>Says what a change is measured from: <c>so với cùng kỳ năm trước</c>, <c>compared with the same period last year</c>.</summary>
    /// <param name="claimBase">What it is measured from.</param>
    /// <returns>The words, to be put behind those of the change.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="claimBase"/> is null.</exception>
    public string ComparedWith(ClaimBase claimBase) => ComparedWith(Name(claimBase));

    private protected abstract string ComparedWith(string name);

    private protected abstract string Share(string figure, string whole);

    private protected abstract string Difference { get; }

    private protected abstract string Agrees(Agreement agreement);

    private protected abstract string Explanation(ClaimCheck check);

    private protected abstract string Name(BaseComparison comparison);

    private string Claimed(ClaimFormula formula, PublishedFigure figure, int sign, ClaimBase? claimBase)
    {
        if (formula == ClaimFormula.Level)
        {
            return figure.ToString(Numbers);
        }

        var (given, name) = (ClaimWords.InUnitOf(formula, figure), Name(Guard.Against.Null(claimBase)));
        var magnitude = ClaimWords.Magnitude(given, sign);
        return formula switch
        {
            ClaimFormula.Attained => Attained(given.ToString(Numbers), name),
            ClaimFormula.Share => Share(given.ToString(Numbers), name),
            ClaimFormula.Exceeded when sign == 0 => Attained(ClaimWords.AllOf(given).ToString(Numbers), name),
            ClaimFormula.Exceeded when sign > 0 => ExceededBy(magnitude.ToString(Numbers), name),
            ClaimFormula.Exceeded => ShortBy(magnitude.ToString(Numbers), name),
            ClaimFormula.Drop => $"{Changed(-sign, magnitude.ToString(Numbers))} {ComparedWith(name)}",
            _ => $"{Changed(sign, magnitude.ToString(Numbers))} {ComparedWith(name)}",
        };
    }

    // What is possible, printed as the figure is, and outwards.
    private string Figures(ClaimCheck check)
    {
        var (printed, possible) = (check.Printed, Outwards(check.Range.Scale((Rational)1 / check.Printed.Multiplier), check.Printed.Decimals));
        return Between(possible, end => new PublishedFigure(end.Round(printed.Decimals), printed.Decimals, printed.Unit == FigureUnit.Amount ? FigureUnit.Amount : check.Unit, multiplier: printed.Multiplier).ToString(Numbers));
    }
}
