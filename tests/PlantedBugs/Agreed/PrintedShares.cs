using FsCheck.Fluent;
using MongCai.Kpi;
using MongCai.Kpi.Testing;

namespace Province;

/// <summary>Shares as they are printed, by the rounding rule of the province.</summary>
internal static class PrintedShares
{
    private static readonly Dictionary<Ratio, decimal> LastReport = new()
    {
        [new Ratio(37, 73)] = 50.7m,
        [new Ratio(519, 600)] = 86.5m,
        [new Ratio(1, 8)] = 12.5m,
        [new Ratio(249, 2_000)] = 12.5m,
    };

    public static IReadOnlyList<Planted> Bugs { get; } =
    [
        Of("shares are printed by Math.Round, whose ties go to the even digit", static share => Percent(share) is { } percent ? Math.Round(percent, 2) : share.ToPercentage(2).Value, "few ratios are ties at the second decimal of the percentage whose last digit is even"),
        Of("shares are rounded to four decimals for the table and to two for the text", static share => Percent(share) is { } percent ? Math.Round(Math.Round(percent, 4, MidpointRounding.AwayFromZero), 2, MidpointRounding.AwayFromZero) : share.ToPercentage(2).Value, "few ratios lie less than a hundredth of a printed unit below a tie"),
        Of("half a unit is added and the rest cut off, below zero too", static share => Percent(share) is { } percent ? decimal.Floor((percent * 100) + 0.5m) / 100 : share.ToPercentage(2).Value),
        new(
            Kind.Agreed,
            "the figures of the last report are rounded twice, to two decimals and to one",
            static seed => KpiLaws.Agreement("The printed share", static share => Math.Round(share.ToPercentage(2).Value, 1, MidpointRounding.AwayFromZero), LastReport).Check(seed),
            static seed => KpiLaws.Agreement("The printed share", static share => share.ToPercentage(1).Value, LastReport).Check(seed),
            "none of the four shares of that report is changed by a second rounding; a table says no more than its rows"),
    ];

    private static Planted Of(string what, Func<Ratio, decimal> faulty, string? whyNot = null) => new(
        Kind.Agreed, what, seed => Laws(faulty).Check(seed), static seed => Laws(static share => (share.Value * 100).Round(2)).Check(seed), whyNot);

    private static Law Laws(Func<Ratio, decimal> printed) => KpiLaws.Agreement("The printed share", KpiArbitraries.Ratios().Filter(static share => Rational.Abs(share.Value) < 1_000_000), printed, static share => share.ToPercentage(2).Value);

    private static decimal? Percent(Ratio share) => (share.Value * 100).TryToDecimal(out var percent) ? percent : null;
}
