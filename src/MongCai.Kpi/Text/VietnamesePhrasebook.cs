namespace MongCai.Kpi;

/// <summary>The phrases of Vietnamese reports.</summary>
internal sealed partial class VietnamesePhrasebook(Rounding rounding) : Phrasebook(Language.Vietnamese, NumberFormat.Vietnamese, rounding)
{
    private protected override string Equal => "bằng nhau";

    private protected override string NoneStricter => "không có một chỉ tiêu chặt hơn cả";

    private protected override string Met => "đã hoàn thành";

    private protected override string AtTheBound => "bằng đúng mức chỉ tiêu, chưa đạt";

    public override string Name(ReportingPeriod period) => PeriodDialect.Vietnamese.Format(
        PeriodDialect.Vietnamese.CanExpress(period) ? period : ReportingPeriod.Range(period.Start, period.End));

    public override string Reason(UndefinedReason reason) => reason switch
    {
        UndefinedReason.NotCalculated => "chưa tính",
        UndefinedReason.ZeroTarget => "chỉ tiêu bằng 0",
        UndefinedReason.NegativeTarget => "chỉ tiêu âm",
        UndefinedReason.ZeroDenominator => "mẫu số bằng 0",
        UndefinedReason.NoDistance => "chỉ tiêu bằng mức gốc",
        UndefinedReason.NothingElapsed => "kỳ chưa bắt đầu",
        UndefinedReason.MissingObservation => "thiếu số liệu thực hiện",
        UndefinedReason.MissingTarget => "thiếu chỉ tiêu",
        UndefinedReason.NoMethodNamed => "chưa chọn phương pháp",
        UndefinedReason.NoToleranceNamed => "chưa chọn sai số cho phép",
        UndefinedReason.MethodNotApplicable => "phương pháp không áp dụng được",
        UndefinedReason.EmptyPopulation => "không có đối tượng",
        UndefinedReason.IncompatibleDefinitions => "khác định nghĩa, không so sánh được",
        UndefinedReason.NothingRemains => "đã hết kỳ",
        UndefinedReason.PeriodsDiffer => "khác kỳ với chỉ tiêu",
        UndefinedReason.NothingExpected => "chưa đến thời điểm thực hiện",
        UndefinedReason.SeveralOrganisers => "của nhiều cơ quan, không cộng được",
        UndefinedReason.OnlyABound => "chỉ biết cận",
        UndefinedReason.PeriodRunning => "chưa hết kỳ",
        UndefinedReason.PartsMissing => "thiếu báo cáo",
        UndefinedReason.TooEarly => "còn quá sớm",
        UndefinedReason.OutsideBounds => "dự báo ngoài giới hạn của chỉ tiêu",
        UndefinedReason.OnlyAForecast => "mới là dự báo",
        UndefinedReason.NoPath => "không có lộ trình",
        UndefinedReason.DistinctCountsDoNotAdd => "số đếm không trùng lặp, không cộng được",
        _ => throw new ArgumentOutOfRangeException(nameof(reason), reason, "There is no such reason."),
    };

    public override string Reason(MissingReason reason) => reason switch
    {
        MissingReason.NotReported => "thiếu số liệu thực hiện",
        MissingReason.NotCollected => "chưa thu thập",
        MissingReason.CannotExist => "không phát sinh",
        MissingReason.Suppressed => "không công bố",
        MissingReason.NotStarted => "chưa đến kỳ",
        _ => throw new ArgumentOutOfRangeException(nameof(reason), reason, "There is no such reason."),
    };

    public override string Name(ObservationStatus status) => status switch
    {
        ObservationStatus.Forecast => "dự báo",
        ObservationStatus.Estimate => "ước tính",
        ObservationStatus.Provisional => "sơ bộ",
        ObservationStatus.Official => "chính thức",
        _ => throw new ArgumentOutOfRangeException(nameof(status), status, "There is no such status."),
    };

    private protected override string Where => "trong đó";

    private protected override string Name(OperandRole role) => role switch
    {
        OperandRole.Actual => "thực hiện",
        OperandRole.Target => "chỉ tiêu",
        OperandRole.Baseline => "mức gốc",
        OperandRole.LastYear => "cùng kỳ năm trước",
        OperandRole.MeanYearlyChange => "thay đổi bình quân mỗi năm",
        OperandRole.PeriodsMet => "số kỳ đạt",
        OperandRole.MonthsElapsed => "số tháng đã qua",
        _ => "số kỳ đã qua",
    };

    private protected override string OfIssuer(string basis, string issuer) => $"{basis} của {issuer}";

    private protected override IFormWords FormWords(Unit unit) => new VietnameseFormWords(this, unit);

    private protected override string Points(string number) => $"{number} điểm phần trăm";

    private protected override string Undefined(string reason) => $"không xác định ({reason})";

    private protected override string Attained(string figure, string commitment) => $"đạt {figure} {commitment}";

    private protected override string Used(string figure, string commitment) => $"đã dùng {figure} {commitment}";

    private protected override string ExceededBy(string figure, string commitment) => $"vượt {figure} so với {commitment}";

    private protected override string ShortBy(string figure, string commitment) => $"còn thiếu {figure} so với {commitment}";

    private protected override string Remaining(string amount, bool isAbove) => isAbove ? $"còn thừa {amount}" : $"còn thiếu {amount}";

    private protected override string Commitment(string basis, string? period) => period is null ? basis : $"{basis} {period}";

    internal static string EveryName(PeriodKind every) => every switch
    {
        PeriodKind.Year => "năm",
        PeriodKind.HalfYear => "6 tháng",
        PeriodKind.Trimester => "4 tháng",
        PeriodKind.Quarter => "quý",
        PeriodKind.Month => "tháng",
        PeriodKind.Week => "tuần",
        _ => "ngày",
    };
}
