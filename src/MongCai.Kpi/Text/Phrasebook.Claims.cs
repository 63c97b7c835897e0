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

    private protected abstract string Difference { get; }

    private protected abstract string Agrees(Agreement agreement);

    private protected abstract string Explanation(ClaimJudgement judgement);
}
