namespace MongCai.Kpi;

internal sealed partial class VietnamesePhrasebook
{
    private protected override string Name(Standing standing) => standing switch
    {
        MongCai.Kpi.Standing.Ahead => "nhanh hơn tiến độ",
        MongCai.Kpi.Standing.OnPace => "đúng tiến độ",
        _ => "chậm hơn tiến độ",
    };

    private protected override string Elapsed(string share, string period) => $"đã qua {share} {period}";

    private protected override string ExpectedByNow(string amount) => $"đến nay cần đạt {amount}";

    private protected override string Per(string amount, PeriodKind kind) => $"{amount} mỗi {EveryName(kind)}";

    private protected override string SoFar(string rate) => $"bình quân {rate}";

    private protected override string FromNowOn(string rate, bool isAllowance) => isAllowance ? $"còn được dùng {rate}" : $"còn cần {rate}";

    private protected override string Allowance(Standing standing) => standing == MongCai.Kpi.Standing.Behind ? "vượt mức cho phép" : "trong mức cho phép";

    private protected override string AllowedByNow(string amount) => $"đến nay được dùng {amount}";

    private protected override string Index(string figure) => $"chỉ số tiến độ {figure}";

    private protected override string AsExpected => "đúng mức cần đạt";

    private protected override string Variance(string amount, bool isMore) => isMore ? $"hơn mức cần đạt {amount}" : $"kém mức cần đạt {amount}";

    private protected override string StillAllowed(string amount) => $"còn được dùng {amount}";

    private protected override string OverTheLimit(string amount) => $"vượt mức cho phép {amount}";

    private protected override string Projected(string period, string amount) => $"dự báo {period}: {amount}";
}
