using NodaTime;

namespace MongCai.Kpi.Testing.Tests.Distributions;

internal static class InstantDistributions
{
    private const long NanosecondsOfSecond = 1_000_000_000;

    private static readonly DateTimeZone Vietnam = DateTimeZone.ForOffset(Offset.FromHours(7));
    private static readonly DateTimeZone Paris = DateTimeZoneProviders.Tzdb["Europe/Paris"];

    public static Chapter Chapter { get; } = new("Dates and instants",
    [
        Distribution.Of(NodaTimeArbitraries.LocalDates())
            .Main("a leap day or beside one", static date => PeriodDistributions.IsBesideALeapDay(date))
            .Main("the first or last of a month", static date => date.Day == 1 || date.PlusDays(1).Day == 1)
            .Edge("the first or last of a year", static date => date is { Month: 1, Day: 1 } or { Month: 12, Day: 31 })
            .Edge("the 14th or 15th, around closings", static date => date.Day is 14 or 15)
            .Edge("before 1901 or after 2099", static date => date.Year is < 1901 or > 2099),
        Distribution.Of(NodaTimeArbitraries.DateIntervals())
            .Main("one day", static days => days.Length == 1)
            .Main("over the end of a year", static days => days.Start.Year != days.End.Year)
            .Main("more than a year", static days => days.Length > 366),
        Distribution.Of(NodaTimeArbitraries.YearMonths())
            .Main("February", static month => month.Month == 2)
            .Main("December or January", static month => month.Month is 12 or 1),
        Distribution.Of(NodaTimeArbitraries.Instants())
            .Main("midnight in UTC or in Vietnam", static instant => IsMidnight(instant, DateTimeZone.Utc) || IsMidnight(instant, Vietnam))
            .Main("a nanosecond before midnight", static instant => IsMidnight(instant.PlusNanoseconds(1), DateTimeZone.Utc) || IsMidnight(instant.PlusNanoseconds(1), Vietnam))
            .Main("a nanosecond after midnight", static instant => IsMidnight(instant.PlusNanoseconds(-1), DateTimeZone.Utc) || IsMidnight(instant.PlusNanoseconds(-1), Vietnam))
            .Main("a fraction of a second", static instant => FractionOf(instant) != 0)
            .Main("a fraction that milliseconds lose", static instant => FractionOf(instant) % 1_000_000 != 0)
            .Main("a fraction that microseconds lose", static instant => FractionOf(instant) % 1_000 != 0)
            .Main("a fraction that .NET's ticks lose", static instant => FractionOf(instant) % 100 != 0)
            .Edge("on a leap day in UTC", static instant => instant.InUtc() is { Month: 2, Day: 29 })
            .Main("around the end of a month in UTC", static instant => instant.InUtc().Date is var date && (date.Day == 1 || date.PlusDays(1).Day == 1))
            .Edge("around the end of a year in UTC", static instant => instant.InUtc() is { Month: 1, Day: 1 } or { Month: 12, Day: 31 })
            .Edge("in 1900 or 2100", static instant => instant.InUtc().Year is <= 1900 or >= 2100),
        Distribution.Of(NodaTimeArbitraries.InstantsIn(Paris))
            .Main("midnight in Paris", static instant => IsMidnight(instant, Paris))
            .Main("a nanosecond before midnight in Paris", static instant => IsMidnight(instant.PlusNanoseconds(1), Paris))
            .Main("in an hour that comes twice", static instant => Paris.MapLocal(instant.InZone(Paris).LocalDateTime).Count == 2)
            .Edge("the instant at which the clocks change", static instant => IsChange(instant))
            .Edge("a nanosecond before the clocks change", static instant => IsChange(instant.PlusNanoseconds(1)))
            .Edge("within an hour after an hour that is skipped", static instant => Paris.GetZoneInterval(instant) is { HasStart: true, Savings.Milliseconds: > 0 } summer
                && instant - summer.Start < Duration.FromHours(1)),
        Distribution.Of(KpiGen.RecordingInstants)
            .Main("a whole hour", static instant => instant.ToUnixTimeTicks() % NodaConstants.TicksPerHour == 0 && FractionOf(instant) == 0)
            .Edge("a nanosecond before an hour", static instant => FractionOf(instant) == NanosecondsOfSecond - 1)
            .Edge("a nanosecond after an hour", static instant => FractionOf(instant) == 1)
            .Edge("a microsecond or a millisecond after an hour", static instant => FractionOf(instant) is 1_000 or 1_000_000)
            .Edge("midnight in Vietnam", static instant => IsMidnight(instant, Vietnam))
            .Edge("a nanosecond before midnight in Vietnam", static instant => IsMidnight(instant.PlusNanoseconds(1), Vietnam)),
        Distribution.Of(KpiGen.InstantsOf(Duration.FromNanoseconds(1_000)))
            .Main("a whole second", static instant => FractionOf(instant) == 0)
            .Main("a microsecond before a second", static instant => FractionOf(instant) == NanosecondsOfSecond - 1_000)
            .Edge("a microsecond or a millisecond after a second", static instant => FractionOf(instant) is 1_000 or 1_000_000),
        Distribution.Of(KpiGen.RecordingInstantsOf(Duration.FromNanoseconds(1_000)))
            .Main("a whole hour", static instant => FractionOf(instant) == 0 && instant.ToUnixTimeSeconds() % 3_600 == 0)
            .Edge("a microsecond before an hour", static instant => FractionOf(instant) == NanosecondsOfSecond - 1_000)
            .Edge("a microsecond or a millisecond after an hour", static instant => FractionOf(instant) is 1_000 or 1_000_000),
    ]);

    private static bool IsMidnight(Instant instant, DateTimeZone zone) => instant.InZone(zone).TimeOfDay == LocalTime.Midnight;

    private static bool IsChange(Instant instant) => Paris.GetZoneInterval(instant) is { HasStart: true } interval && interval.Start == instant;

    private static long FractionOf(Instant instant) => (instant - Instant.FromUnixTimeSeconds(instant.ToUnixTimeSeconds())).SubsecondNanoseconds;
}
