using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace MongCai.Kpi.Testing;

/// <content>Periods.</content>
public static partial class KpiGen
{
    private const int LongestSequence = 40;

    /// <summary>Every start month under both namings; one in four is of January.</summary>
    public static Gen<ReportingCalendar> ReportingCalendars => Gen.Frequency((1, Gen.Constant(ReportingCalendar.January)), (3, Gen.Elements(Calendars.All)));

    /// <summary>Periods of every kind and calendar.</summary>
    public static Gen<ReportingPeriod> ReportingPeriods => Gen.OneOf(UsualGen.ReportingPeriods, BoundaryGen.ReportingPeriods);

    /// <summary>Periods of the kinds that tile time, in every calendar.</summary>
    public static Gen<ReportingPeriod> TilingPeriods => Gen.OneOf(UsualGen.TilingPeriods, BoundaryGen.TilingPeriods);

    /// <summary>1 to 40 periods that follow each other.</summary>
    public static Gen<PeriodSequence> PeriodSequences =>
        from last in TilingPeriods
        from count in Gen.Frequency((1, Gen.Constant(1)), (3, Gen.Choose(2, LongestSequence)))
        where last.DistanceTo(Calendars.First(last.Kind, 1, last.Calendar)) <= 1 - count
        select last.Trailing(count);

    /// <summary>Closed at the end of the month, on a day that every month has, or on the last Friday.</summary>
    public static Gen<ClosingRule> ClosingRules => Gen.Frequency(
        (1, Gen.Constant(ClosingRule.MonthEnd)),
        (3, Gen.Frequency((2, Gen.Choose(1, 28)), (1, Gen.Elements(1, 14, 15, 28))).Select(ClosingRule.OnDay)),
        (1, Gen.Constant(LastFriday)));

    /// <summary>The dialects of period texts.</summary>
    public static Gen<PeriodDialect> PeriodDialects => Gen.Elements(PeriodDialect.Sdmx, PeriodDialect.Dhis2, PeriodDialect.Iso, PeriodDialect.Vietnamese);

    /// <summary>A period beside the same one last year.</summary>
    public static Gen<YearOnYear> YearsOnYears =>
        from period in ReportingPeriods
        from weeks in Gen.Elements(WeekCounterpart.SameNumber, WeekCounterpart.FiftyTwoWeeksEarlier)
        where period.TryGetSamePeriodLastYear(out _, weeks)
        select period.SamePeriodLastYear(weeks);

    /// <summary>Dates of the ISO calendar.</summary>
    public static Gen<LocalDate> LocalDates => Gen.OneOf(UsualGen.LocalDates, BoundaryGen.LocalDates);

    /// <summary>Days without a gap, both ends included.</summary>
    public static Gen<DateInterval> DateIntervals =>
        from first in LocalDates
        from days in Gen.Frequency((1, Gen.Constant(0)), (3, Gen.Choose(0, 2_000)))
        select new DateInterval(first, first.PlusDays(days));

    /// <summary>Whole seconds, many of them the first or the last of a day, in 2018 to 2020.</summary>
    public static Gen<Instant> Instants =>
        from day in Gen.Frequency((2, Gen.Choose(0, 1_095)), (1, Gen.Elements(0, 364, 365, 789, 1_094)))
        from second in Gen.Frequency((2, Gen.Elements(0, 1, 86_399)), (1, Gen.Choose(0, 86_399)))
        select Instant.FromUtc(2018, 1, 1, 0, 0) + Duration.FromDays(day) + Duration.FromSeconds(second);

    internal static ClosingRule LastFriday { get; } = ClosingRule.Custom("closed on the last Friday of the month", static month =>
        month.ToDateInterval().End.PlusDays(1).Previous(IsoDayOfWeek.Friday).Day);
}
