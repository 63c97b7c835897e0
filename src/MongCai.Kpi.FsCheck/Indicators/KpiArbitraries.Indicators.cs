using FsCheck;
using FsCheck.Fluent;

namespace MongCai.Kpi.Testing;

/// <content>Arbitraries of indicators and observations.</content>
public static partial class KpiArbitraries
{
    /// <summary>Returns the arbitrary of units. The simplest is that of pure numbers.</summary>
    public static Arbitrary<Unit> Units() => Arb.From(KpiGen.Units, KpiShrink.Smaller);

    /// <summary>Returns the arbitrary of indicator definitions. The simplest is <c>a</c>.</summary>
    public static Arbitrary<IndicatorDefinition> IndicatorDefinitions() => Arb.From(KpiGen.IndicatorDefinitions, KpiShrink.Smaller);

    /// <summary>
    /// Returns the arbitrary of indicators of every nature. The simplest of a nature is <c>a</c>, without a definition, counted in pure numbers and reported
    /// period by period.
    /// </summary>
    public static Arbitrary<Indicator> Indicators() => Arb.From(KpiGen.Indicators, KpiShrink.Smaller);

    /// <summary>Returns the arbitrary of indicator catalogues. The simplest is empty.</summary>
    public static Arbitrary<IndicatorCatalogue> IndicatorCatalogues() => Arb.From(KpiGen.IndicatorCatalogues, KpiShrink.Smaller);

    /// <summary>Returns the arbitrary of observations, known and missing. The simplest known one is 0 in 2019.</summary>
    public static Arbitrary<Observation> Observations() => Arb.From(KpiGen.Observations, KpiShrink.Smaller);

    /// <summary>Returns the arbitrary of series of observations. The simplest has one observation.</summary>
    public static Arbitrary<ObservationSeries> ObservationSeries() => Arb.From(KpiGen.ObservationSeries, KpiShrink.Smaller);

    /// <summary>
    /// Returns the arbitrary of running periods, each with one possible continuation. The simplest has one part that is known, and 0 for every value.
    /// </summary>
    public static Arbitrary<RunningPeriod> RunningPeriods() => Arb.From(KpiGen.RunningPeriods, KpiShrink.Smaller);

    /// <summary>Returns the arbitrary of vintages. The simplest became known in the first second of 2019.</summary>
    public static Arbitrary<Vintage> Vintages() => Arb.From(KpiGen.Vintages, KpiShrink.Smaller);

    /// <summary>Returns the arbitrary of all vintages of an observation. The simplest has one vintage.</summary>
    public static Arbitrary<ObservationVintages> ObservationVintages() => Arb.From(KpiGen.ObservationVintages, KpiShrink.Smaller);

    /// <summary>Returns the arbitrary of changes between two observations. The simplest is from 0 to 0.</summary>
    public static Arbitrary<Change> Changes() => Arb.From(KpiGen.Changes, KpiShrink.Smaller);

    /// <summary>
    /// Returns the arbitrary of reports of one indicator and period from several areas and categories, as <see cref="KpiGen.ReportsOf"/> generates them. The
    /// simplest is an empty list.
    /// </summary>
    /// <param name="indicator">The indicator that is reported.</param>
    /// <param name="period">The period that is reported on.</param>
    /// <returns>The arbitrary of lists of reports.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="indicator"/> is null.</exception>
    public static Arbitrary<Observation[]> ReportsOf(Indicator indicator, ReportingPeriod period) => Arb.From(KpiGen.ReportsOf(indicator, period), KpiShrink.Smaller);
}
