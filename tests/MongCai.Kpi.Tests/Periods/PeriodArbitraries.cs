using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace MongCai.Kpi.Tests.Periods;

/// <summary>Calendars and periods that crowd where mistakes are: leap days, year ends, 53-week years, the starts of calendars, the ends of time.</summary>
public static class PeriodArbitraries
{
    private static readonly Gen<int> Years = Gen.Frequency(
        (4, Gen.Elements(1900, 1999, 2000, 2004, 2009, 2015, 2016, 2019, 2020, 2024, 2026, 2100, 2200)),
        (4, Gen.Choose(1900, 2200)),
        (1, Gen.Elements(1, 2, 9997, 9998)));

    private static readonly Gen<ReportingCalendar> AnyCalendar = Gen.Frequency(
        (1, Gen.Constant(ReportingCalendar.January)),
        (2, Gen.Elements(AllCalendars.All)));

    private static readonly Gen<LocalDate> Dates = Gen.Frequency(
        (2, Gen.Elements(
            new LocalDate(2019, 12, 31), new LocalDate(2020, 1, 1), new LocalDate(2020, 2, 28), new LocalDate(2020, 2, 29), new LocalDate(2020, 3, 1),
            new LocalDate(2019, 6, 30), new LocalDate(2019, 7, 1), new LocalDate(2018, 12, 14), new LocalDate(2018, 12, 15), new LocalDate(2100, 2, 28))),
        (3, Gen.Choose(0, 300 * 366).Select(days => new LocalDate(1900, 1, 1).PlusDays(days))));

    private static readonly Gen<ReportingPeriod> LeapDays =
        from calendar in AnyCalendar
        from year in Gen.Elements(1904, 2000, 2016, 2020, 2024, 2196)
        select ReportingPeriod.Day(new LocalDate(year, 2, 29), calendar);

    private static readonly Gen<ReportingPeriod> LastWeeks =
        from calendar in AnyCalendar
        from year in Gen.Elements(2004, 2009, 2015, 2019, 2020, 2026)
        select AllCalendars.First(PeriodKind.Week, year + 1, calendar).Previous();

    private static readonly Gen<ReportingPeriod> MostTiles =
        from calendar in AnyCalendar
        from kind in Gen.Elements(AllCalendars.TilingKinds)
        from year in Years
        from place in Gen.Frequency((3, Gen.Elements(0, 1, 51, 52, 57, 58, 59, 60, 364, 365)), (2, Gen.Choose(0, 365)))
        from fromEnd in Gen.Elements(false, true)
        select InYear(kind, year, calendar, place, fromEnd);

    private static readonly Gen<ReportingPeriod> Tiles = Gen.Frequency((18, MostTiles), (1, LeapDays), (1, LastWeeks));

    private static readonly Gen<ReportingPeriod> Others =
        from calendar in AnyCalendar
        from kind in Gen.Elements(AllCalendars.OtherKinds)
        from year in Years
        from more in Gen.Frequency((2, Gen.Choose(1, 12)), (1, Gen.Elements(1, 6, 9, 12)))
        from first in Dates
        from days in Gen.Frequency((2, Gen.Elements(0, 1, 6, 27, 28, 364, 365, 1826)), (1, Gen.Choose(0, 4000)))
        select kind switch
        {
            PeriodKind.Cumulative => ReportingPeriod.Cumulative(year, more, calendar),
            PeriodKind.Stage => ReportingPeriod.Stage(Math.Min(year, 9980), Math.Min(year, 9980) + more, calendar),
            PeriodKind.Term => ReportingPeriod.Term(first, first.PlusDays(days), calendar),
            _ => ReportingPeriod.Range(first, first.PlusDays(days), calendar),
        };

    public static Arbitrary<ReportingCalendar> Calendars() =>
        Arb.From(AnyCalendar, calendar => calendar == ReportingCalendar.January ? [] : [ReportingCalendar.January]);

    public static Arbitrary<LocalDate> LocalDates() =>
        Arb.From(Dates, date => date == new LocalDate(2019, 6, 30) ? [] : [new LocalDate(2019, 6, 30)]);

    public static Arbitrary<Tile> TilePeriods() =>
        Arb.From(Tiles.Select(period => new Tile(period)), tile => Simpler(tile.Period).Select(period => new Tile(period)));

    public static Arbitrary<ReportingPeriod> Periods() =>
        Arb.From(Gen.OneOf(Tiles, Others), period => period.IsTiling ? Simpler(period) : [ReportingPeriod.Year(2019)]);

    /// <summary>A tile of a year, counted from its first or from its last.</summary>
    private static ReportingPeriod InYear(PeriodKind kind, int year, ReportingCalendar calendar, int place, bool fromEnd)
    {
        var first = AllCalendars.First(kind, year, calendar);
        var count = kind switch
        {
            PeriodKind.Day => ReportingPeriod.Year(year, calendar).Days,
            PeriodKind.Week => 52,
            _ => ReportingPeriod.Year(year, calendar).SplitInto(kind).Count,
        };
        var offset = place % count;
        return first.Shift(fromEnd ? count - 1 - offset : offset);
    }

    private static IEnumerable<ReportingPeriod> Simpler(ReportingPeriod period)
    {
        var plain = AllCalendars.First(period.Kind, 2019, ReportingCalendar.January);
        if (period.Calendar != ReportingCalendar.January)
        {
            yield return period.Start.Year is > 1 and < 9998 ? ReportingPeriod.Containing(period.Start, period.Kind) : plain;
        }
        else if (period.DistanceTo(plain) is var distance && Math.Abs(distance) > 1)
        {
            yield return plain;
            yield return period.Shift(distance / 2);
        }
    }
}
