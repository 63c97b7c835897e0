namespace MongCai.Kpi;

/// <summary>The phrases of English reports.</summary>
internal sealed class EnglishPhrasebook(Rounding rounding) : Phrasebook(Language.English, NumberFormat.English, rounding)
{
    private protected override string Equal => "equal";

    private protected override string Met => "target met";

    public override string Name(ReportingPeriod period) => EnglishPeriodName.Of(period);

    public override string Reason(UndefinedReason reason) => reason switch
    {
        UndefinedReason.NotCalculated => "not calculated",
        UndefinedReason.ZeroTarget => "the target is zero",
        UndefinedReason.NegativeTarget => "the target is negative",
        UndefinedReason.ZeroDenominator => "the denominator is zero",
        UndefinedReason.NoDistance => "the target equals the baseline",
        UndefinedReason.NothingElapsed => "the period has not begun",
        UndefinedReason.MissingObservation => "the actual is missing",
        UndefinedReason.MissingTarget => "the target is missing",
        UndefinedReason.NoMethodNamed => "no method was named",
        UndefinedReason.NoToleranceNamed => "no tolerance was named",
        UndefinedReason.MethodNotApplicable => "the method does not apply",
        UndefinedReason.EmptyPopulation => "there is nothing to count",
        UndefinedReason.IncompatibleStandards => "the standards differ",
        UndefinedReason.NothingRemains => "the period is over",
        _ => throw new ArgumentOutOfRangeException(nameof(reason), reason, "There is no such reason."),
    };

    private protected override string Undefined(string reason) => $"undefined ({reason})";

    private protected override string Form(TargetKind kind, bool isStrict, string amount, string start, string reduction) => (kind, isStrict) switch
    {
        (TargetKind.AtLeast, false) => $"at least {amount}",
        (TargetKind.AtLeast, true) => $"more than {amount}",
        (TargetKind.AtMost, false) => $"at most {amount}",
        (TargetKind.AtMost, true) => $"less than {amount}",
        (TargetKind.Within, _) => $"{start} to {amount}",
        (TargetKind.About, _) => $"about {amount}",
        (TargetKind.FromBaseline, _) => $"from {start} to {amount}",
        (TargetKind.ReductionBy, _) => $"reduced by {reduction} (to {amount})",
        (TargetKind.GrowthBy, _) => $"grown from {start} to {amount}",
        _ => $"no more than {amount}",
    };

    private protected override string Attained(string figure, string commitment) => $"{figure} of {commitment}";

    private protected override string ExceededBy(string figure, string commitment) => $"exceeds {commitment} by {figure}";

    private protected override string ShortBy(string figure, string commitment) => $"short of {commitment} by {figure}";

    private protected override string Remaining(string amount, bool isAbove) => isAbove ? $"{amount} too many" : $"{amount} remaining";

    private protected override string Commitment(string basis, string? period) => period is null ? $"the {basis}" : $"the {basis} for {period}";
}
