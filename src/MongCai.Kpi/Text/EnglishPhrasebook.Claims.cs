using MongCai.Kpi.Claims;

namespace MongCai.Kpi;

internal sealed partial class EnglishPhrasebook
{
    public override string Name(BaseKind baseKind) => baseKind switch
    {
        BaseKind.Plan => Commitment(Name(Basis.Plan.Name), period: null),
        BaseKind.Resolution => Commitment(Name(Basis.Resolution.Name), period: null),
        BaseKind.PreviousPeriod => "the previous period",
        BaseKind.Total => "the total",
        BaseKind.Opening => "the opening",
        BaseKind.SamePeriodLastYear => "the same period last year",
        _ => throw new ArgumentOutOfRangeException(nameof(baseKind), baseKind, "There is no such base."),
    };

    private protected override string ComparedWith(string name) => $"compared with {name}";

    private protected override string Share(string figure, string whole) => $"{figure} of {whole}";

    private protected override string Difference => "difference";

    private protected override string Agrees(Agreement agreement) => agreement switch
    {
        Agreement.Exact => "agrees with the others",
        Agreement.WithinRounding => "agrees within rounding",
        _ => "contradicts the others",
    };

    private protected override string Explanation(ClaimJudgement judgement) => judgement.Verdict switch
    {
        ClaimVerdict.Follows => "follows",
        ClaimVerdict.OtherTie => "a tie, resolved towards zero",
        ClaimVerdict.Truncated => "cut off instead of rounded",
        ClaimVerdict.Padded => $"right with fewer decimals ({(Rational)judgement.DecimalsBeforePadding.GetValueOrDefault()}), zeros added",
        ClaimVerdict.RoundedInputs => "follows from its numbers before they were rounded; as printed they give",
        ClaimVerdict.OtherFormula => Slip(judgement.Slip),
        _ => "does not follow",
    };

    private static string Slip(FormulaSlip? slip) => slip switch
    {
        FormulaSlip.AttainedForExceeded => "the attainment, not the excess",
        FormulaSlip.ExceededForAttained => "the excess, not the attainment",
        FormulaSlip.RelativeChangeForPoints => "the relative change, not the difference",
        FormulaSlip.PointsForRelativeChange => "the difference, not the relative change",
        FormulaSlip.SignDropped => "the minus is missing",
        _ => "the base over the actual",
    };
}
