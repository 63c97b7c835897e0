using FsCheck;
using FsCheck.Fluent;
using MongCai.Kpi.Testing;
using NodaTime;

namespace Province;

/// <summary>The day on which something was recorded, in the time of a place.</summary>
internal static class DaysOfInstants
{
    private static readonly DateTimeZone Vietnam = DateTimeZoneProviders.Tzdb["Asia/Ho_Chi_Minh"];
    private static readonly DateTimeZone Berlin = DateTimeZoneProviders.Tzdb["Europe/Berlin"];

    public static IReadOnlyList<Planted> Bugs { get; } =
    [
        Of("the day is that of UTC", Vietnam, static instant => instant.InUtc().Date),
        Of("the time of Vietnam is eight hours ahead", Vietnam, static instant => instant.Plus(Duration.FromHours(8)).InUtc().Date),
        Of("the time of Vietnam was always seven hours ahead", Vietnam, static instant => instant.Plus(Duration.FromHours(7)).InUtc().Date),
        Of("instants are rounded to the second before the day is taken", Vietnam, static instant => Instant.FromUnixTimeSeconds((instant.ToUnixTimeTicks() + 5_000_000) / 10_000_000).InZone(Vietnam).Date),
        Of("instants are rounded to the microsecond before the day is taken, as datetime2(6) does", Vietnam, static instant => instant.Plus(Duration.FromNanoseconds(500)).InZone(Vietnam).Date),
        Of("Berlin is two hours ahead from April to October", Berlin, static instant => instant.Plus(Duration.FromHours(instant.InUtc().Month is >= 4 and <= 10 ? 2 : 1)).InUtc().Date, "it is wrong only around the few midnights between the change of the clocks and the end of its month"),
        Days("a day of Berlin ends 24 hours after it begins", Berlin, static day => Berlin.AtStartOfDay(day).ToInstant().Plus(Duration.FromHours(24))),
        Days("a day ends in the second before midnight", Vietnam, static day => Vietnam.AtStartOfDay(day.PlusDays(1)).ToInstant().Minus(Duration.FromSeconds(1))),
        Days("a day ends in the last of .NET's ticks before midnight", Vietnam, static day => Vietnam.AtStartOfDay(day.PlusDays(1)).ToInstant().Minus(Duration.FromTicks(1))),
    ];

    private static Planted Of(string what, DateTimeZone zone, Func<Instant, LocalDate> dayOf, string? whyNot = null) => new(
        Kind.Generated,
        what,
        seed => Tried.Property(seed, NodaTimeArbitraries.InstantsIn(zone), instant => dayOf(instant) == instant.InZone(zone).Date),
        seed => Tried.Property(seed, NodaTimeArbitraries.InstantsIn(zone), instant => instant.Plus(zone.GetUtcOffset(instant).ToTimeSpan() is var ahead ? Duration.FromTimeSpan(ahead) : default).InUtc().Date == instant.InZone(zone).Date),
        whyNot);

    private static Planted Days(string what, DateTimeZone zone, Func<LocalDate, Instant> end) => new(
        Kind.Generated,
        what,
        seed => Tried.Property(seed, NodaTimeArbitraries.InstantsIn(zone), instant => IsWithinItsDay(instant, zone, end)),
        seed => Tried.Property(seed, NodaTimeArbitraries.InstantsIn(zone), instant => IsWithinItsDay(instant, zone, day => zone.AtStartOfDay(day.PlusDays(1)).ToInstant())));

    // Every instant lies before the end of its day, and the first instant of the next day does not.
    private static bool IsWithinItsDay(Instant instant, DateTimeZone zone, Func<LocalDate, Instant> end) =>
        instant.InZone(zone).Date is var day && instant < end(day) && zone.AtStartOfDay(day.PlusDays(1)).ToInstant() >= end(day);
}
