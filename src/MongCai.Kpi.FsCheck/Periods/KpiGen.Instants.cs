using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace MongCai.Kpi.Testing;

/// <content>Generators of instants.</content>
public static partial class KpiGen
{
    private static readonly LocalDate FirstInstantDay = new(2018, 1, 1);
    private static readonly LocalDate LastInstantDay = new(2020, 12, 31);

    // Some of these fractions of a second are lost where only milliseconds, only microseconds or only .NET's ticks are kept; others are rounded up to the next
    // second.
    private static readonly long[] Fractions = [1, 100, 1_000, 1_000_000, 500_000_000, 999_000_000, 999_999_000, 999_999_900, 999_999_999];

    private static readonly DateTimeZone VietnamTime = DateTimeZone.ForOffset(Offset.FromHours(7));

    /// <summary>Gets the generator of instants, made by <see cref="InstantsIn"/> for UTC and for the time of Vietnam.</summary>
    /// <remarks>The instants lie around midnight, on whole seconds and between them down to the nanosecond, most of them in 2018 to 2020.</remarks>
    public static Gen<Instant> Instants => Gen.OneOf(InstantsIn(DateTimeZone.Utc), InstantsIn(VietnamTime));

    /// <summary>Returns a generator of instants in a time zone, around midnights, between whole seconds and around the changes of its clocks.</summary>
    /// <remarks>The instants are midnights and the nanoseconds before and after them, whole seconds, and seconds with fractions that milliseconds, microseconds
    /// or .NET's ticks lose. Their days are in 2018 to 2020, many of them the ends of months and years or leap days, and few are in 1900 and 2100. Other
    /// instants lie around each change of the zone's clocks in those years: within the hours that are skipped or occur twice, and up to ten days
    /// away.</remarks>
    /// <param name="zone">The time zone, such as the one in which a host's days begin.</param>
    /// <returns>The generator of instants around the midnights and clock changes of the zone.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="zone"/> is null.</exception>
    public static Gen<Instant> InstantsIn(DateTimeZone zone)
    {
        ArgumentNullException.ThrowIfNull(zone);
        var from = zone.AtStartOfDay(FirstInstantDay).ToInstant();
        Instant[] changes = [.. zone.GetZoneIntervals(from, zone.AtStartOfDay(LastInstantDay).ToInstant()).Where(interval => interval.HasStart && interval.Start > from).Select(static interval => interval.Start)];
        var midnights = from day in InstantDays from beside in Gen.Elements(-1L, 0, 0, 1) select zone.AtStartOfDay(day).ToInstant().PlusNanoseconds(beside);
        var wholes = from day in InstantDays from second in Gen.Choose(0, 86_399) select zone.AtStartOfDay(day).ToInstant() + Duration.FromSeconds(second);
        var fractions =
            from whole in wholes
            from fraction in Gen.Frequency((3, Gen.Elements(Fractions)), (1, Gen.Choose(1, 999_999_999).Select(static nanoseconds => (long)nanoseconds)))
            select whole.PlusNanoseconds(fraction);
        (int Weight, Gen<Instant> Instants)[] all = [(4, midnights), (2, wholes), (3, fractions), .. changes.Length == 0 ? [] : new[] { (3, Beside(changes)) }];
        return Gen.Frequency(all);
    }

    /// <summary>Returns a generator of the same instants as a host's data store keeps them: rounded down to a whole multiple of a precision.</summary>
    /// <param name="precision">The precision of the store, longer than zero: <c>Duration.FromNanoseconds(1_000)</c> where a database keeps
    /// microseconds.</param>
    /// <returns>The generator of instants with the given precision.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="precision"/> is zero or negative.</exception>
    public static Gen<Instant> InstantsOf(Duration precision)
    {
        _ = Precision.Require(precision);
        return Instants.Select(instant => Precision.Keep(instant, precision));
    }

    private static Gen<LocalDate> InstantDays => Gen.Frequency(
        (4, Gen.Choose(0, Period.DaysBetween(FirstInstantDay, LastInstantDay)).Select(FirstInstantDay.PlusDays)),
        (2, from year in Gen.Choose(2018, 2020) from month in Gen.Choose(1, 12) from beside in Gen.Choose(-1, 0) select new LocalDate(year, month, 1).PlusDays(beside)),
        (1, from year in Gen.Choose(2018, 2020) from beside in Gen.Choose(-1, 0) select new LocalDate(year, 1, 1).PlusDays(beside)),
        (1, from beside in Gen.Choose(-1, 1) select new LocalDate(2020, 2, 29).PlusDays(beside)),
        (1, Gen.Elements(new LocalDate(1900, 1, 1), new(1900, 3, 1), new(2100, 2, 28), new(2100, 12, 31))));

    // An hour that occurs twice ends at the change of the clocks, and an hour that is skipped is left out there.
    private static Gen<Instant> Beside(Instant[] changes) =>
        from change in Gen.Elements(changes)
        from beside in Gen.OneOf(
            Gen.Elements(Duration.FromNanoseconds(-1), Duration.Zero, Duration.FromNanoseconds(1)),
            Gen.Choose(-3_600, 3_600).Select(static seconds => Duration.FromSeconds(seconds)),
            Gen.Choose(-10 * 24, 10 * 24).Select(static hours => Duration.FromHours(hours)))
        select change + beside;
}
