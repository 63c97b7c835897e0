using FsCheck;
using FsCheck.Fluent;

namespace MongCai.Kpi.Testing;

/// <content>Periods.</content>
public static partial class KpiArbitraries
{
    /// <summary>Calendars of every start month; the simplest is that of January.</summary>
    public static Arbitrary<ReportingCalendar> ReportingCalendars() => Arb.From(KpiGen.ReportingCalendars, KpiShrink.Smaller);

    /// <summary>Periods of every kind and calendar; the simplest is 2019-A1, and of each kind the first one of 2019.</summary>
    public static Arbitrary<ReportingPeriod> ReportingPeriods() => Arb.From(KpiGen.ReportingPeriods, KpiShrink.Smaller);

    /// <summary>Periods of one kind in one calendar, as <see cref="KpiGen.PeriodsOf"/> has them; they stay so as they become simpler, and the simplest is the first one of 2019.</summary>
    /// <param name="kind">The kind.</param>
    /// <param name="calendar">The calendar.</param>
    /// <returns>The arbitrary.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such kind.</exception>
    public static Arbitrary<ReportingPeriod> PeriodsOf(PeriodKind kind, ReportingCalendar calendar) => Arb.From(
        KpiGen.PeriodsOf(kind, calendar), period => KpiShrink.Smaller(period).Where(next => next.Kind == kind && next.Calendar == calendar));

    /// <summary>Periods that follow each other; the simplest is 2019-A1 alone.</summary>
    public static Arbitrary<PeriodSequence> PeriodSequences() => Arb.From(KpiGen.PeriodSequences, KpiShrink.Smaller);

    /// <summary>Closing rules; the simplest closes at the end of the month.</summary>
    public static Arbitrary<ClosingRule> ClosingRules() => Arb.From(KpiGen.ClosingRules, KpiShrink.Smaller);

    /// <summary>Dialects of period texts; the simplest is SDMX.</summary>
    public static Arbitrary<PeriodDialect> PeriodDialects() => Arb.From(KpiGen.PeriodDialects, KpiShrink.Smaller);

    /// <summary>Periods beside the same one last year; the simplest is 2019 beside 2018.</summary>
    public static Arbitrary<YearOnYear> YearsOnYears() => Arb.From(KpiGen.YearsOnYears, KpiShrink.Smaller);
}
