using NodaTime;

namespace MongCai.Kpi.Testing;

/// <summary>The periods that the opening values of reductions are of.</summary>
internal static class Openings
{
    private static readonly LocalDate FirstDay = new(1, 1, 1);

    /// <summary>The period of the same length before another; null where time begins too late for it.</summary>
    public static ReportingPeriod? Before(ReportingPeriod period) =>
        period.IsTiling ? (period.ReportingYear > 1 ? period.Previous() : null)
        : period.Kind == PeriodKind.Cumulative ? (period.TryGetSamePeriodLastYear(out var pair) ? pair.Earlier : null)
        : Period.DaysBetween(FirstDay, period.Start) < period.Days ? null
        : ReportingPeriod.Range(period.Start.PlusDays(-period.Days), period.Start.PlusDays(-1), period.Calendar);
}
