using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace MongCai.Kpi.Testing;

/// <summary>Dates and instants of NodaTime that crowd at the edges of periods. They are registered only by who names this class: a host may have its own.</summary>
public static class NodaTimeArbitraries
{
    /// <summary>Adds every arbitrary of this class to a map.</summary>
    /// <param name="map">The map to add to.</param>
    /// <returns>The map with the arbitraries.</returns>
    public static IArbMap Register(IArbMap map) => map.Merge(typeof(NodaTimeArbitraries));

    /// <summary>Dates of the ISO calendar; the simplest is 1 January 2019.</summary>
    public static Arbitrary<LocalDate> LocalDates() => Arb.From(KpiGen.LocalDates, KpiShrink.Smaller);

    /// <summary>Both ends included; the simplest is 1 January 2019 alone.</summary>
    public static Arbitrary<DateInterval> DateIntervals() => Arb.From(KpiGen.DateIntervals, KpiShrink.Smaller);

    /// <summary>Months; the simplest is January 2019.</summary>
    public static Arbitrary<YearMonth> YearMonths() => Arb.From(
        KpiGen.LocalDates.Select(static date => date.ToYearMonth()),
        static month => KpiShrink.Smaller(month.OnDayOfMonth(1)).Select(static date => date.ToYearMonth()).Where(next => next != month).Distinct());

    /// <summary>Instants down to the nanosecond, many of them around midnight in UTC or in Vietnam; the simplest is the first second of 2019.</summary>
    public static Arbitrary<Instant> Instants() => Arb.From(KpiGen.Instants, KpiShrink.Smaller);

    /// <summary>Instants around midnight and around the changes of the clocks of a zone, as <see cref="KpiGen.InstantsIn"/> has them; the simplest is the first second of 2019 in UTC.</summary>
    /// <param name="zone">The zone.</param>
    /// <returns>The arbitrary.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="zone"/> is null.</exception>
    public static Arbitrary<Instant> InstantsIn(DateTimeZone zone) => Arb.From(KpiGen.InstantsIn(zone), KpiShrink.Smaller);
}
