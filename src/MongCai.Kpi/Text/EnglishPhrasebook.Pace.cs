namespace MongCai.Kpi;

internal sealed partial class EnglishPhrasebook
{
    private protected override string Name(Standing standing) => standing switch
    {
        MongCai.Kpi.Standing.Ahead => "ahead of pace",
        MongCai.Kpi.Standing.OnPace => "on pace",
        _ => "behind pace",
    };

    private protected override string Elapsed(string share, string period) => $"{share} of {period} has elapsed";

    private protected override string ExpectedByNow(string amount) => $"{amount} expected by now";

    private protected override string Per(string amount, PeriodKind kind) => $"{amount} a {EveryName(kind)}";

    private protected override string SoFar(string rate) => $"{rate} so far";

    private protected override string FromNowOn(string rate) => $"{rate} required";

    private protected override string Projected(string period, string amount) => $"forecast for {period}: {amount}";
}
