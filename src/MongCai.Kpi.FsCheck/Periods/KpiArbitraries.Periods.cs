using FsCheck;
using FsCheck.Fluent;

namespace MongCai.Kpi.Testing;

/// <content>Generators and shrinkers of periods.</content>
public static partial class KpiArbitraries
{
    /// <summary>Returns the generator and shrinker of reporting calendars of every start month; the simplest calendar is the January one.</summary>
    public static Arbitrary<ReportingCalendar> ReportingCalendars() => Arb.From(KpiGen.ReportingCalendars, KpiShrink.Smaller);

    /// <summary>Returns the generator and shrinker of periods of every kind and calendar; the simplest period is 2019-A1, and the simplest period of another
    /// kind is its first one of 2019.</summary>
    public static Arbitrary<ReportingPeriod> ReportingPeriods() => Arb.From(KpiGen.ReportingPeriods, KpiShrink.Smaller);

    /// <summary>Returns the generator and shrinker of periods of one kind in one calendar, made by <see cref="KpiGen.PeriodsOf"/>. Simpler periods keep kind
    /// and calendar; the simplest period is the first one of 2019.</summary>
    /// <param name="kind">The kind of the periods.</param>
    /// <param name="calendar">The calendar of the periods.</param>
    /// <returns>The generator and shrinker of these periods.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="kind"/> is not a defined kind.</exception>
    public static Arbitrary<ReportingPeriod> PeriodsOf(PeriodKind kind, ReportingCalendar calendar) => Arb.From(
        KpiGen.PeriodsOf(kind, calendar), period => KpiShrink.Smaller(period).Where(next => next.Kind == kind && next.Calendar == calendar));

    /// <summary>Returns the generator and shrinker of sequences of periods; the simplest sequence is 2019-A1 alone.</summary>
    public static Arbitrary<PeriodSequence> PeriodSequences() => Arb.From(KpiGen.PeriodSequences, KpiShrink.Smaller);

    /// <summary>Returns the generator and shrinker of closing rules; the simplest rule closes at the end of the month.</summary>
    public static Arbitrary<ClosingRule> ClosingRules() => Arb.From(KpiGen.ClosingRules, KpiShrink.Smaller);

    /// <summary>Returns the generator and shrinker of the dialects of period texts; the simplest dialect is SDMX.</summary>
    public static Arbitrary<PeriodDialect> PeriodDialects() => Arb.From(KpiGen.PeriodDialects, KpiShrink.Smaller);

    /// <summary>Returns the generator and shrinker of pairs of a period and the same period last year; the simplest pair is 2019 and 2018.</summary>
    public static Arbitrary<YearOnYear> YearsOnYears() => Arb.From(KpiGen.YearsOnYears, KpiShrink.Smaller);
}
