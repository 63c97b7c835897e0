using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace MongCai.Kpi.Testing;

/// <content>Periods.</content>
public static partial class KpiGen
{
    private const int LongestSequence = 40;
    private const int UsualYear = 2020;

    /// <summary>Every start month under both namings; one in four is of January.</summary>
    public static Gen<ReportingCalendar> ReportingCalendars => Gen.Frequency((1, Gen.Constant(ReportingCalendar.January)), (3, Gen.Elements(Calendars.All)));

    /// <summary>Periods of every kind and calendar.</summary>
    public static Gen<ReportingPeriod> ReportingPeriods => Gen.OneOf(UsualGen.ReportingPeriods, BoundaryGen.ReportingPeriods);

    /// <summary>Periods of the kinds that tile time, in every calendar.</summary>
    public static Gen<ReportingPeriod> TilingPeriods => Gen.OneOf(UsualGen.TilingPeriods, BoundaryGen.TilingPeriods);

    /// <summary>Periods that follow each other: one, or up to 40 where FsCheck's size is 50.</summary>
    public static Gen<PeriodSequence> PeriodSequences =>
        from last in TilingPeriods
        from count in Gen.Frequency((1, Gen.Constant(1)), (3, Lengths.Between(1, LongestSequence)))
        select last.Trailing(Math.Min(count, Calendars.CountUpTo(last)));

    /// <summary>Closed at the end of the month, on a day that every month has, or on the last Friday.</summary>
    public static Gen<ClosingRule> ClosingRules => Gen.Frequency(
        (1, Gen.Constant(ClosingRule.MonthEnd)),
        (3, Gen.Frequency((2, Gen.Choose(1, 28)), (1, Gen.Elements(1, 14, 15, 28))).Select(ClosingRule.OnDay)),
        (1, Gen.Constant(LastFriday)));

    /// <summary>The dialects of period texts.</summary>
    public static Gen<PeriodDialect> PeriodDialects => Gen.Elements(PeriodDialect.Sdmx, PeriodDialect.Dhis2, PeriodDialect.Iso, PeriodDialect.Vietnamese);

    /// <summary>A period beside the same one last year.</summary>
    public static Gen<YearOnYear> YearsOnYears =>
        from period in Gen.Frequency((9, ReportingPeriods), (1, BoundaryGen.LeapYears.Select(static year => ReportingPeriod.Day(new LocalDate(year, 2, 29)))))
        from weeks in Gen.Elements(WeekCounterpart.SameNumber, WeekCounterpart.FiftyTwoWeeksEarlier)
        select period.TryGetSamePeriodLastYear(out var pair, weeks) ? pair : ReportingPeriod.Quarter(UsualYear, 1, period.Calendar).SamePeriodLastYear(weeks);

    /// <summary>
    /// Periods of one kind in one calendar: the first and the last of a year, of years in which there are leap days, 53 weeks, the first and the last reporting years, and any of the years 2000 to 2040.
    /// Cumulative periods are of 1 to 12 months, stages of up to ten years, terms of up to five years, ranges of a day to five years.
    /// </summary>
    /// <param name="kind">The kind.</param>
    /// <param name="calendar">The calendar.</param>
    /// <returns>The generator.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such kind.</exception>
    public static Gen<ReportingPeriod> PeriodsOf(PeriodKind kind, ReportingCalendar calendar)
    {
        if (!Enum.IsDefined(kind))
        {
            throw new ArgumentOutOfRangeException(nameof(kind), kind, "There is no such kind of period.");
        }

        return Gen.OneOf(UsualGen.PeriodsOf(kind, calendar), BoundaryGen.PeriodsOf(kind, calendar));
    }

    /// <summary>Dates of the ISO calendar.</summary>
    public static Gen<LocalDate> LocalDates => Gen.OneOf(UsualGen.LocalDates, BoundaryGen.LocalDates);

    /// <summary>Days without a gap, both ends included.</summary>
    public static Gen<DateInterval> DateIntervals =>
        from first in LocalDates
        from days in Gen.Frequency((1, Gen.Constant(0)), (3, Gen.Choose(0, 2_000)))
        select new DateInterval(first, first.PlusDays(days));

    internal static ClosingRule LastFriday { get; } = ClosingRule.Custom("closed on the last Friday of the month", static month =>
        month.ToDateInterval().End.PlusDays(1).Previous(IsoDayOfWeek.Friday).Day);
}
