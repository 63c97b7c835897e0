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

    private protected override string FromNowOn(string rate) => $"còn cần {rate}";

    private protected override string Projected(string period, string amount) => $"dự báo {period}: {amount}";
}
