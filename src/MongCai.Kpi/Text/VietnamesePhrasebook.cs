namespace MongCai.Kpi;

/// <summary>The phrases of Vietnamese reports.</summary>
internal sealed class VietnamesePhrasebook(Rounding rounding) : Phrasebook(Language.Vietnamese, NumberFormat.Vietnamese, rounding)
{
    private protected override string Equal => "bằng nhau";

    private protected override string Met => "đã hoàn thành";

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
        UndefinedReason.IncompatibleStandards => "khác chuẩn, không so sánh được",
        UndefinedReason.NothingRemains => "đã hết kỳ",
        _ => throw new ArgumentOutOfRangeException(nameof(reason), reason, "There is no such reason."),
    };

    private protected override string Undefined(string reason) => $"không xác định ({reason})";

    private protected override string Form(TargetKind kind, bool isStrict, string amount, string start, string reduction) => (kind, isStrict) switch
    {
        (TargetKind.AtLeast, false) => $"ít nhất {amount}",
        (TargetKind.AtLeast, true) => $"trên {amount}",
        (TargetKind.AtMost, false) => $"nhiều nhất {amount}",
        (TargetKind.AtMost, true) => $"dưới {amount}",
        (TargetKind.Within, _) => $"từ {start} đến {amount}",
        (TargetKind.About, _) => $"khoảng {amount}",
        (TargetKind.FromBaseline, _) => $"từ {start} đến {amount}",
        (TargetKind.ReductionBy, _) => $"giảm {reduction} (còn {amount})",
        (TargetKind.GrowthBy, _) => $"tăng từ {start} lên {amount}",
        _ => $"không quá {amount}",
    };

    private protected override string Attained(string figure, string commitment) => $"đạt {figure} {commitment}";

    private protected override string ExceededBy(string figure, string commitment) => $"vượt {figure} so với {commitment}";

    private protected override string ShortBy(string figure, string commitment) => $"còn thiếu {figure} so với {commitment}";

    private protected override string Remaining(string amount, bool isAbove) => isAbove ? $"còn thừa {amount}" : $"còn thiếu {amount}";

    private protected override string Commitment(string basis, string? period) => period is null ? basis : $"{basis} {period}";
}
