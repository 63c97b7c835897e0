using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace MongCai.Kpi.Testing;

/// <content>Generators of periods.</content>
public static partial class KpiGen
{
    private const int LongestSequence = 40;
    private const int UsualYear = 2020;

    /// <summary>Gets the generator of reporting calendars of every start month, under both namings; one in four is the January calendar.</summary>
    public static Gen<ReportingCalendar> ReportingCalendars => Gen.Frequency((1, Gen.Constant(ReportingCalendar.January)), (3, Gen.Elements(Calendars.All)));

    /// <summary>Gets the generator of periods of every kind and calendar, usual ones and boundaries.</summary>
    public static Gen<ReportingPeriod> ReportingPeriods => Gen.OneOf(UsualGen.ReportingPeriods, BoundaryGen.ReportingPeriods);

    /// <summary>Gets the generator of periods of the kinds that tile time, in every calendar.</summary>
    public static Gen<ReportingPeriod> TilingPeriods => Gen.OneOf(UsualGen.TilingPeriods, BoundaryGen.TilingPeriods);

    /// <summary>Gets the generator of sequences of periods: of a single period, or of up to 40 periods where FsCheck's size is 50.</summary>
    public static Gen<PeriodSequence> PeriodSequences =>
        from last in TilingPeriods
        from count in Gen.Frequency((1, Gen.Constant(1)), (3, Lengths.Between(1, LongestSequence)))
        select last.Trailing(Math.Min(count, Calendars.CountUpTo(last)));

    /// <summary>Gets the generator of closing rules: at the end of the month, on a day that every month has, or on the last Friday.</summary>
    public static Gen<ClosingRule> ClosingRules => Gen.Frequency(
        (1, Gen.Constant(ClosingRule.MonthEnd)),
        (3, Gen.Frequency((2, Gen.Choose(1, 28)), (1, Gen.Elements(1, 14, 15, 28))).Select(ClosingRule.OnDay)),
        (1, Gen.Constant(LastFriday)));

    /// <summary>Gets the generator of the library's dialects of period texts.</summary>
    public static Gen<PeriodDialect> PeriodDialects => Gen.Elements(PeriodDialect.Sdmx, PeriodDialect.Dhis2, PeriodDialect.Iso, PeriodDialect.Vietnamese);

    /// <summary>Gets the generator of pairs of a period and the same period last year.</summary>
    public static Gen<YearOnYear> YearsOnYears =>
        from period in Gen.Frequency((9, ReportingPeriods), (1, BoundaryGen.LeapYears.Select(static year => ReportingPeriod.Day(new LocalDate(year, 2, 29)))))
        from weeks in Gen.Elements(WeekCounterpart.SameNumber, WeekCounterpart.FiftyTwoWeeksEarlier)
        select period.TryGetSamePeriodLastYear(out var pair, weeks) ? pair : ReportingPeriod.Quarter(UsualYear, 1, period.Calendar).SamePeriodLastYear(weeks);

    /// <summary>Returns a generator of periods of one kind in one calendar, usual ones and boundaries.</summary>
    /// <remarks>The periods are the first and the last of a year, those of years with leap days or with 53 weeks, of the first and the last reporting years,
    /// and of any year from 2000 to 2040. Cumulative periods have 1 to 12 months, stages up to ten years, terms up to five years, and ranges a day to five
    /// years.</remarks>
    /// <param name="kind">The kind of the periods.</param>
    /// <param name="calendar">The calendar of the periods.</param>
    /// <returns>The generator of these periods.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="kind"/> is not a defined kind.</exception>
    public static Gen<ReportingPeriod> PeriodsOf(PeriodKind kind, ReportingCalendar calendar)
    {
        if (!Enum.IsDefined(kind))
        {
            throw new ArgumentOutOfRangeException(nameof(kind), kind, "There is no such kind of period.");
        }

        return Gen.OneOf(UsualGen.PeriodsOf(kind, calendar), BoundaryGen.PeriodsOf(kind, calendar));
    }

    /// <summary>Gets the generator of dates of the ISO calendar.</summary>
    public static Gen<LocalDate> LocalDates => Gen.OneOf(UsualGen.LocalDates, BoundaryGen.LocalDates);

    /// <summary>Gets the generator of intervals of days, both ends included.</summary>
    public static Gen<DateInterval> DateIntervals =>
        from first in LocalDates
        from days in Gen.Frequency((1, Gen.Constant(0)), (3, Gen.Choose(0, 2_000)))
        select new DateInterval(first, first.PlusDays(days));

    internal static ClosingRule LastFriday { get; } = ClosingRule.Custom("closed on the last Friday of the month", static month =>
        month.ToDateInterval().End.PlusDays(1).Previous(IsoDayOfWeek.Friday).Day);
}
