using NodaTime;

namespace MongCai.Kpi.Testing;

/// <summary>The periods of the opening values of reductions.</summary>
internal static class Openings
{
    private static readonly LocalDate FirstDay = new(1, 1, 1);

    /// <summary>Returns the period of the same length before another one; null where no such period exists because time begins too late.</summary>
    public static ReportingPeriod? Before(ReportingPeriod period) =>
        period.IsTiling ? (period.ReportingYear > 1 ? period.Previous() : null)
        : period.Kind == PeriodKind.Cumulative ? (period.TryGetSamePeriodLastYear(out var pair) ? pair.Earlier : null)
        : Period.DaysBetween(FirstDay, period.Start) < period.Days ? null
        : ReportingPeriod.Range(period.Start.PlusDays(-period.Days), period.Start.PlusDays(-1), period.Calendar);
}
