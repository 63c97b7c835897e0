using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace MongCai.Kpi.Testing;

/// <content>Generators of usual periods.</content>
public static partial class UsualGen
{
    /// <summary>Gets the generator of usual periods of every kind, from 2000 to 2040, two in three of them in the January calendar.</summary>
    public static Gen<ReportingPeriod> ReportingPeriods => Gen.Frequency(
        (4, TilingPeriods),
        (1, from calendar in CommonCalendars from year in Years from months in Gen.Choose(1, 12) select ReportingPeriod.Cumulative(year, months, calendar)),
        (1, from calendar in CommonCalendars from year in Years from more in Gen.Choose(1, 10) select ReportingPeriod.Stage(year, year + more, calendar)),
        (1, from first in LocalDates from years in Gen.Choose(1, 5) select ReportingPeriod.Term(first, first.PlusYears(years).PlusDays(-1))),
        (1, from first in LocalDates from days in Gen.Choose(0, 400) select ReportingPeriod.Range(first, first.PlusDays(days))));

    /// <summary>Gets the generator of usual periods of the kinds that tile time, such as years, quarters, months, weeks and days, from 2000 to 2040.</summary>
    public static Gen<ReportingPeriod> TilingPeriods =>
        from calendar in CommonCalendars
        from kind in Gen.Elements(Calendars.TilingKinds)
        from year in Years
        from place in Gen.Choose(0, 365)
        select Calendars.First(kind, year, calendar).Shift(place % Calendars.CountIn(kind, year, calendar));

    /// <summary>Returns a generator of usual periods of one kind in one calendar, from 2000 to 2040.</summary>
    internal static Gen<ReportingPeriod> PeriodsOf(PeriodKind kind, ReportingCalendar calendar) => kind switch
    {
        PeriodKind.Cumulative => from year in Years from months in Gen.Choose(1, 12) select ReportingPeriod.Cumulative(year, months, calendar),
        PeriodKind.Stage => from year in Years from more in Gen.Choose(1, 10) select ReportingPeriod.Stage(year, year + more, calendar),
        PeriodKind.Term => from first in LocalDates from years in Gen.Choose(1, 5) select ReportingPeriod.Term(first, first.PlusYears(years).PlusDays(-1), calendar),
        PeriodKind.Range => from first in LocalDates from days in Gen.Choose(0, 400) select ReportingPeriod.Range(first, first.PlusDays(days), calendar),
        _ => from year in Years from place in Gen.Choose(0, 365) select Calendars.First(kind, year, calendar).Shift(place % Calendars.CountIn(kind, year, calendar)),
    };

    /// <summary>Gets the generator of usual dates, from 2000 to 2040.</summary>
    internal static Gen<LocalDate> LocalDates => Gen.Choose(0, 41 * 365).Select(static days => new LocalDate(2000, 1, 1).PlusDays(days));

    private static Gen<int> Years => Gen.Choose(2000, 2040);

    private static Gen<ReportingCalendar> CommonCalendars => Gen.Frequency((2, Gen.Constant(ReportingCalendar.January)), (1, Gen.Elements(Calendars.All)));
}
