using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace MongCai.Kpi.Testing;

/// <summary>A period of a kind that contains a day of some year: an ordinary year, a leap year, or a century that is no leap year.</summary>
internal sealed record YearlyPeriod(PeriodKind Kind, ReportingCalendar Calendar, int Year, int Month)
{
    public ReportingPeriod Period => ReportingPeriod.Containing(new LocalDate(Year, Month, 1), Kind, Calendar);

    public static Arbitrary<YearlyPeriod> Of(PeriodKind kind, ReportingCalendar calendar) => Arb.From(
        from year in TriedYears.TwoCenturies.Numbers
        from month in Gen.Choose(1, 12)
        select new YearlyPeriod(kind, calendar, year, month),
        static one =>
        [
            .. TriedYears.TwoCenturies.SimplerThan(one.Year).Select(year => one with { Year = year }),
            .. RounderIntegers.Towards(one.Month, 1).Select(month => one with { Month = month }),
        ]);

    public override string ToString() => Period.ToString();
}
