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

    private protected override string FromNowOn(string rate, bool isAllowance) => isAllowance ? $"{rate} allowed" : $"{rate} required";

    private protected override string Allowance(Standing standing) => standing == MongCai.Kpi.Standing.Behind ? "over the allowance" : "within the allowance";

    private protected override string AllowedByNow(string amount) => $"{amount} allowed by now";

    private protected override string Index(string figure) => $"pace index {figure}";

    private protected override string AsExpected => "as expected";

    private protected override string Variance(string amount, bool isMore) => isMore ? $"{amount} more than expected" : $"{amount} less than expected";

    private protected override string StillAllowed(string amount) => $"{amount} still allowed";

    private protected override string OverTheLimit(string amount) => $"{amount} over the limit";

    private protected override string Projected(string period, string amount) => $"forecast for {period}: {amount}";
}
