namespace MongCai.Kpi;

/// <summary>The phrases of English reports.</summary>
internal sealed partial class EnglishPhrasebook(Rounding rounding) : Phrasebook(Language.English, NumberFormat.English, rounding)
{
    private protected override string Equal => "equal";

    private protected override string NoneStricter => "no single one";

    private protected override string Met => "target met";

    private protected override string AtTheBound => "just at the bound, which is to be passed";

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
        UndefinedReason.PeriodsDiffer => "the periods differ",
        UndefinedReason.NothingExpected => "nothing was expected yet",
        UndefinedReason.SeveralBodies => "events of several bodies are not added",
        _ => throw new ArgumentOutOfRangeException(nameof(reason), reason, "There is no such reason."),
    };

    public override string Reason(MissingReason reason) => reason switch
    {
        MissingReason.NotReported => "the actual is missing",
        MissingReason.NotCollected => "not collected",
        MissingReason.CannotExist => "cannot exist",
        MissingReason.Suppressed => "not shown",
        _ => throw new ArgumentOutOfRangeException(nameof(reason), reason, "There is no such reason."),
    };

    public override string Name(ObservationStatus status) => status switch
    {
        ObservationStatus.Forecast => "forecast",
        ObservationStatus.Estimate => "estimated",
        ObservationStatus.Provisional => "provisional",
        ObservationStatus.Official => "official",
        _ => throw new ArgumentOutOfRangeException(nameof(status), status, "There is no such status."),
    };

    private protected override string Where => "where";

    private protected override string Name(OperandRole role) => role switch
    {
        OperandRole.Actual => "actual",
        OperandRole.Target => "target",
        OperandRole.Baseline => "baseline",
        OperandRole.LastYear => "the same period last year",
        OperandRole.MeanYearlyChange => "mean yearly change",
        OperandRole.PeriodsMet => "periods met",
        OperandRole.MonthsElapsed => "months elapsed",
        _ => "periods elapsed",
    };

    private protected override string OfIssuer(string basis, string issuer) => $"{basis} of {issuer}";

    private protected override string AverageChange(string perYear, bool isReduction) => $"{(isReduction ? "reduced" : "increased")} by {perYear} a year on average";

    private protected override string Maintained(string form, PeriodKind every) => $"{form} in every {EveryName(every)}";

    private protected override string DoneBy(string date) => $"done by {date}";

    private protected override string Points(string number) => $"{number} percentage points";

    private protected override string Undefined(string reason) => $"undefined ({reason})";

    private protected override string Form(TargetKind kind, bool isStrict, string amount, string start, string reduction, string? tolerance) => (kind, isStrict) switch
    {
        (TargetKind.AtLeast, false) => $"at least {amount}",
        (TargetKind.AtLeast, true) => $"more than {amount}",
        (TargetKind.AtMost, false) => $"at most {amount}",
        (TargetKind.AtMost, true) => $"less than {amount}",
        (TargetKind.Within, _) => $"{start} to {amount}",
        (TargetKind.About, _) => tolerance is null ? $"about {amount}" : $"about {amount} (± {tolerance})",
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

    private static string EveryName(PeriodKind every) => every switch
    {
        PeriodKind.Year => "year",
        PeriodKind.HalfYear => "half-year",
        PeriodKind.Trimester => "trimester",
        PeriodKind.Quarter => "quarter",
        PeriodKind.Month => "month",
        PeriodKind.Week => "week",
        _ => "day",
    };
}
