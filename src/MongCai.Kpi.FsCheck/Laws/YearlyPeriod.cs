using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace MongCai.Kpi.Testing;

/// <summary>A period of a kind that contains a day of some year: ordinary years, leap years, and the hundredth ones that are none.</summary>
internal sealed record YearlyPeriod(PeriodKind Kind, ReportingCalendar Calendar, int Year, int Month)
{
    private const int Simplest = 2019;

    public static Gen<int> Years { get; } = Gen.Frequency(
        (2, Gen.Constant(Simplest)), (3, Gen.Elements(2020, 2024, 2000, 1900, 2100)), (2, Gen.Choose(1990, 2050)));

    public ReportingPeriod Period => ReportingPeriod.Containing(new LocalDate(Year, Month, 1), Kind, Calendar);

    public static Arbitrary<YearlyPeriod> Of(PeriodKind kind, ReportingCalendar calendar) => Arb.From(
        from year in Years
        from month in Gen.Choose(1, 12)
        select new YearlyPeriod(kind, calendar, year, month),
        static one =>
        [
            .. SimplerYears(one.Year).Select(year => one with { Year = year }),
            .. Shrunk.Towards(one.Month, 1).Select(month => one with { Month = month }),
        ]);

    /// <summary>An ordinary year first, then a leap year.</summary>
    public static IEnumerable<int> SimplerYears(int year) => year switch
    {
        Simplest => [],
        2020 => [Simplest],
        _ => [Simplest, 2020],
    };

    public override string ToString() => Period.ToString();
}
