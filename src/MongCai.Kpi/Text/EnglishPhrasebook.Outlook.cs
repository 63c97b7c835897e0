namespace MongCai.Kpi;

internal sealed partial class EnglishPhrasebook
{
    private protected override string Name(Outlook outlook) => outlook switch
    {
        MongCai.Kpi.Outlook.Secured => "secured",
        MongCai.Kpi.Outlook.OutOfReach => "out of reach",
        _ => "open",
    };

    private protected override string Name(Verdict verdict) => verdict switch
    {
        MongCai.Kpi.Verdict.Exceeded => "exceeded",
        MongCai.Kpi.Verdict.Met => "met",
        _ => "not met",
    };

    private protected override string Provisional(string verdict) => $"{verdict} (provisional)";

    private protected override string Reports(string reported, string expected) => $"{reported} of {expected} reports";
}
