using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace MongCai.Kpi.Testing;

/// <summary>Arbitraries for the dates and instants of NodaTime, most of them at the edges of reporting periods.</summary>
/// <remarks>
/// Use them by naming this class beside <see cref="KpiArbitraries"/>, which does not register them, because a host may have arbitraries of its own for these
/// types.
/// </remarks>
/// <example><c>[Properties(Arbitrary = [typeof(KpiArbitraries), typeof(NodaTimeArbitraries)])]</c></example>
public static class NodaTimeArbitraries
{
    /// <summary>Registers every arbitrary of this class in a map of FsCheck.</summary>
    /// <param name="map">The map that the arbitraries are added to.</param>
    /// <returns>The map that contains the arbitraries of both.</returns>
    public static IArbMap Register(IArbMap map) => map.Merge(typeof(NodaTimeArbitraries));

    /// <summary>Generates dates of the ISO calendar; the simplest is 1 January 2019.</summary>
    public static Arbitrary<LocalDate> LocalDates() => Arb.From(KpiGen.LocalDates, KpiShrink.Smaller);

    /// <summary>Generates intervals of dates, both ends included; the simplest is 1 January 2019 alone.</summary>
    public static Arbitrary<DateInterval> DateIntervals() => Arb.From(KpiGen.DateIntervals, KpiShrink.Smaller);

    /// <summary>Generates months of the ISO calendar; the simplest is January 2019.</summary>
    public static Arbitrary<YearMonth> YearMonths() => Arb.From(
        KpiGen.LocalDates.Select(static date => date.ToYearMonth()),
        static month => KpiShrink.Smaller(month.OnDayOfMonth(1)).Select(static date => date.ToYearMonth()).Where(next => next != month).Distinct());

    /// <summary>Generates instants to the nanosecond, many of them around midnight in UTC or in Vietnam; the simplest is the first second of 2019.</summary>
    public static Arbitrary<Instant> Instants() => Arb.From(KpiGen.Instants, KpiShrink.Smaller);

    /// <summary>
    /// Generates instants around midnight and around the clock changes of a time zone, as <see cref="KpiGen.InstantsIn"/> does; the simplest is the first
    /// second of 2019 in UTC.
    /// </summary>
    /// <param name="zone">The time zone whose midnights and clock changes count.</param>
    /// <returns>The generator of the instants, with its shrinker.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="zone"/> is null.</exception>
    public static Arbitrary<Instant> InstantsIn(DateTimeZone zone) => Arb.From(KpiGen.InstantsIn(zone), KpiShrink.Smaller);
}
