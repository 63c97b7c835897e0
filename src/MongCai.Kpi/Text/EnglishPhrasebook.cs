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
        UndefinedReason.IncompatibleDefinitions => "the definitions differ",
        UndefinedReason.NothingRemains => "the period is over",
        UndefinedReason.PeriodsDiffer => "the periods differ",
        UndefinedReason.NothingExpected => "nothing was expected yet",
        UndefinedReason.SeveralOrganisers => "events of several organisers are not added",
        UndefinedReason.OnlyABound => "only a bound is known",
        UndefinedReason.PeriodRunning => "the period is still running",
        UndefinedReason.PartsMissing => "reports are missing",
        UndefinedReason.TooEarly => "it is too early to tell",
        UndefinedReason.OutsideBounds => "the forecast is not a possible value",
        UndefinedReason.OnlyAForecast => "it is only a forecast",
        UndefinedReason.NoPath => "there is no path to the target",
        UndefinedReason.DistinctCountsDoNotAdd => "distinct counts do not add up",
        _ => throw new ArgumentOutOfRangeException(nameof(reason), reason, "There is no such reason."),
    };

    public override string Reason(MissingReason reason) => reason switch
    {
        MissingReason.NotReported => "the actual is missing",
        MissingReason.NotCollected => "not collected",
        MissingReason.CannotExist => "cannot exist",
        MissingReason.Suppressed => "not shown",
        MissingReason.NotStarted => "not started yet",
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

    private protected override IFormWords FormWords(Unit unit) => new EnglishFormWords(this, unit);

    private protected override string Points(string number) => $"{number} percentage points";

    private protected override string Undefined(string reason) => $"undefined ({reason})";

    private protected override string Attained(string figure, string commitment) => $"{figure} of {commitment}";

    private protected override string Used(string figure, string commitment) => $"{figure} of {commitment} used";

    private protected override string ExceededBy(string figure, string commitment) => $"exceeds {commitment} by {figure}";

    private protected override string ShortBy(string figure, string commitment) => $"short of {commitment} by {figure}";

    private protected override string Remaining(string amount, bool isAbove) => isAbove ? $"{amount} too many" : $"{amount} remaining";

    private protected override string Commitment(string basis, string? period) => period is null ? $"the {basis}" : $"the {basis} for {period}";

    internal static string EveryName(PeriodKind every) => every switch
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
