using Ardalis.GuardClauses;
using MongCai.Kpi.Claims;

namespace MongCai.Kpi;

public abstract partial class Phrasebook
{
    /// <summary>Whether a printed figure follows from its numbers, and what explains it: <c>bị cắt bớt thay vì làm tròn: 68,52%</c>, <c>cut off instead of rounded: 68.52%</c>.</summary>
    /// <param name="judgement">The judgement.</param>
    /// <returns>The words, with the figure that follows where another was printed.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="judgement"/> is null.</exception>
    /// <exception cref="OverflowException">The figure that follows does not fit into a decimal.</exception>
    public string Explained(ClaimJudgement judgement)
    {
        Guard.Against.Null(judgement);
        return judgement.Verdict switch
        {
            ClaimVerdict.Undefined => Undefined(judgement.Reason),
            ClaimVerdict.Follows => Explanation(judgement),
            _ => $"{Explanation(judgement)}: {judgement.PrintsAs.ToString(Numbers)}",
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
            : $"{Agrees(check.Agreement)}, {Difference} {check.Difference.ToString(Numbers)}: {check.Follows.ToString(Numbers)}";
    }

    /// <summary>What a report says with a figure: <c>đạt 50,68% kế hoạch</c>, <c>vượt 18% so với kế hoạch</c>, <c>giảm 0,14 điểm phần trăm so với kỳ trước</c>, <c>chiếm 64,7% tổng số</c>.</summary>
    /// <param name="formula">How the figure is said to come about.</param>
    /// <param name="printed">The figure, with its decimals and its hedge; one without a unit is in percent where the formula divides.</param>
    /// <param name="baseKind">What it is compared with.</param>
    /// <returns>The words; a minus and its hedge are in them, and not in the figure: over −18% is a fall of less than 18%.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such formula or base.</exception>
    public string Claimed(ClaimFormula formula, PublishedFigure printed, BaseKind baseKind)
    {
        Guard.Against.UnknownValue(formula);
        Guard.Against.UnknownValue(baseKind);
        return Claimed(formula, printed, ClaimWords.SignOf(printed), baseKind);
    }

    /// <summary>What follows from the numbers of a claim, from their exact value: <c>đạt 50,7% kế hoạch</c>, or that it is undefined and why.</summary>
    /// <param name="judgement">The judgement.</param>
    /// <param name="decimals">How many decimals the figure has, 0 to 28.</param>
    /// <returns>The words. A fall that rounds to zero is still called one.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="judgement"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="decimals"/> is not 0 to 28.</exception>
    /// <exception cref="OverflowException">The figure does not fit into a decimal.</exception>
    public string Corrected(ClaimJudgement judgement, int decimals)
    {
        Guard.Against.Null(judgement);
        Guard.Against.DecimalsOutOfRange(decimals);
        return judgement.Exact.TryGetValue(out var exact) && judgement.PrintWith(decimals, Rounding).TryGetValue(out var figure)
            ? Claimed(judgement.Claim.Formula, figure, exact.Sign, judgement.Claim.BaseKind)
            : Undefined(judgement.Exact.Reason);
    }

    /// <summary>What a figure is measured against: <c>kế hoạch</c>, <c>the plan</c>.</summary>
    /// <param name="baseKind">What it is.</param>
    /// <returns>The words.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such base.</exception>
    public abstract string Name(BaseKind baseKind);

    /// <summary>What a change is measured from: <c>so với cùng kỳ năm trước</c>, <c>compared with the same period last year</c>.</summary>
    /// <param name="baseKind">What it is.</param>
    /// <returns>The words, to be put behind those of the change.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such base.</exception>
    public string ComparedWith(BaseKind baseKind) => ComparedWith(Name(baseKind));

    private protected abstract string ComparedWith(string name);

    private protected abstract string Share(string figure, string whole);

    private protected abstract string Difference { get; }

    private protected abstract string Agrees(Agreement agreement);

    private protected abstract string Explanation(ClaimJudgement judgement);

    private string Claimed(ClaimFormula formula, PublishedFigure figure, int sign, BaseKind baseKind)
    {
        var (given, magnitude, name) = (ClaimWords.InUnitOf(formula, figure), ClaimWords.Magnitude(ClaimWords.InUnitOf(formula, figure), sign), Name(baseKind));
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
}
