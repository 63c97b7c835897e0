using MongCai.Kpi.Claims;

namespace MongCai.Kpi;

internal sealed partial class EnglishPhrasebook
{
    private protected override string Name(BaseComparison comparison) => comparison switch
    {
        BaseComparison.PreviousPeriod => "the previous period",
        BaseComparison.Total => "the total",
        BaseComparison.Opening => "the opening",
        BaseComparison.SamePeriodLastYear => "the same period last year",
        BaseComparison.OtherCategory => "the other category",
        _ => "the result under the other definition",
    };

    private protected override string ComparedWith(string name) => $"compared with {name}";

    private protected override string Share(string figure, string whole) => $"{figure} of {whole}";

    private protected override FallWords Falls { get; } = new(
        [
            "decreased by", "decreases by", "decrease of", "decreased", "fell by", "falls by", "fallen by", "fall of", "fell", "dropped by", "drop of", "dropped", "declined by", "decline of", "declined",
            "reduced by", "reduction of", "down by", "down", "lower by",
        ],
        ["short by"])
    {
        LowerBehind = ["lower", "fewer", "less"],
        LowerThan = ["lower than", "fewer than"],
        HasShortOf = true,
    };

    private protected override string Difference => "difference";

    private protected override string Agrees(Agreement agreement) => agreement switch
    {
        Agreement.Exact => "agrees with the others",
        Agreement.WithinRounding => "agrees within rounding",
        _ => "contradicts the others",
    };

    private protected override string Explanation(ClaimCheck check) => check.Verdict switch
    {
        ClaimVerdict.Follows => "follows",
        ClaimVerdict.OtherTie => "a tie, resolved towards zero",
        ClaimVerdict.Truncated => "cut off instead of rounded",
        ClaimVerdict.Padded => $"right with fewer decimals ({(Rational)check.DecimalsBeforePadding.GetValueOrDefault()}), zeros added",
        ClaimVerdict.RoundedInputs => "follows from its numbers before they were rounded; as printed they give",
        ClaimVerdict.OtherFormula => Slip(check.Slip),
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
