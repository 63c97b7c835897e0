using MongCai.Kpi;
using MongCai.Kpi.Testing;
using NodaTime;

namespace Province;

/// <summary>Data windows of a circular under which December is closed on the 31st, as the table in the circular has them.</summary>
internal static class DecemberIsLater
{
    private static readonly Dictionary<ReportingPeriod, DateInterval> Circular = new()
    {
        [ReportingPeriod.Month(2019, 11)] = new(new LocalDate(2019, 10, 21), new LocalDate(2019, 11, 20)),
        [ReportingPeriod.Month(2019, 12)] = new(new LocalDate(2019, 11, 21), new LocalDate(2019, 12, 31)),
        [ReportingPeriod.Month(2020, 1)] = new(new LocalDate(2020, 1, 1), new LocalDate(2020, 1, 20)),
    };

    public static Planted Bug { get; } = new(
        Kind.Agreed,
        "December closes on the 31st, and January still begins on 21 December",
        static seed => Laws(static month => 20).Check(seed),
        static seed => Laws(static month => month == 12 ? 31 : 20).Check(seed));

    private static Law Laws(Func<int, int> closingBefore) => KpiLaws.DataWindows(period =>
    {
        var before = period.Start.PlusMonths(-1);
        return new DateInterval(
            new LocalDate(before.Year, before.Month, closingBefore(before.Month)).PlusDays(1),
            new LocalDate(period.End.Year, period.End.Month, period.End.Month == 12 ? 31 : 20));
    }).AgreesWith(Circular);
}
