namespace MongCai.Kpi;

internal sealed partial class VietnamesePhrasebook
{
    private protected override string Name(Outlook outlook) => outlook switch
    {
        MongCai.Kpi.Outlook.Secured => "chắc chắn đạt",
        MongCai.Kpi.Outlook.OutOfReach => "không thể đạt",
        _ => "còn để ngỏ",
    };

    private protected override string Name(Verdict verdict) => verdict switch
    {
        MongCai.Kpi.Verdict.Exceeded => "vượt",
        MongCai.Kpi.Verdict.Met => "đạt",
        _ => "không đạt",
    };

    private protected override string Provisional(string verdict) => $"{verdict} (tạm tính)";

    private protected override string Reports(string reported, string expected) => $"{reported}/{expected} báo cáo";
}
