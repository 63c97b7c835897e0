using FsCheck;
using FsCheck.Fluent;

namespace MongCai.Kpi.Testing;

/// <content>Indicators and observations.</content>
public static partial class KpiArbitraries
{
    /// <summary>Units; the simplest is that of pure numbers.</summary>
    public static Arbitrary<Unit> Units() => Arb.From(KpiGen.Units, KpiShrink.Smaller);

    /// <summary>Definitions of indicators; the simplest is <c>a</c>.</summary>
    public static Arbitrary<IndicatorDefinition> IndicatorDefinitions() => Arb.From(KpiGen.IndicatorDefinitions, KpiShrink.Smaller);

    /// <summary>Indicators of every nature; the simplest of a nature is <c>a</c>, without a definition, of pure numbers, reported by the period.</summary>
    public static Arbitrary<Indicator> Indicators() => Arb.From(KpiGen.Indicators, KpiShrink.Smaller);

    /// <summary>Catalogues of indicators; the simplest is empty.</summary>
    public static Arbitrary<IndicatorCatalogue> IndicatorCatalogues() => Arb.From(KpiGen.IndicatorCatalogues, KpiShrink.Smaller);

    /// <summary>Observations, known and missing; the simplest that are known are 0 in 2019.</summary>
    public static Arbitrary<Observation> Observations() => Arb.From(KpiGen.Observations, KpiShrink.Smaller);

    /// <summary>Series of observations; the simplest is of one.</summary>
    public static Arbitrary<ObservationSeries> ObservationSeries() => Arb.From(KpiGen.ObservationSeries, KpiShrink.Smaller);

    /// <summary>Periods while they run, with an admissible way on; the simplest have one part that is known, and 0 for every value.</summary>
    public static Arbitrary<RunningPeriod> RunningPeriods() => Arb.From(KpiGen.RunningPeriods, KpiShrink.Smaller);

    /// <summary>Observations known from a moment on; the simplest since the first second of 2019.</summary>
    public static Arbitrary<Vintage> Vintages() => Arb.From(KpiGen.Vintages, KpiShrink.Smaller);

    /// <summary>All that was ever known of an observation; the simplest is one vintage.</summary>
    public static Arbitrary<ObservationVintages> ObservationVintages() => Arb.From(KpiGen.ObservationVintages, KpiShrink.Smaller);

    /// <summary>Changes between two observations; the simplest are from 0 to 0.</summary>
    public static Arbitrary<Change> Changes() => Arb.From(KpiGen.Changes, KpiShrink.Smaller);

    /// <summary>Reports of one indicator and period from several areas and categories, as <see cref="KpiGen.ReportsOf"/> has them; the simplest is none.</summary>
    /// <param name="indicator">The indicator.</param>
    /// <param name="period">The period.</param>
    /// <returns>The arbitrary.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="indicator"/> is null.</exception>
    public static Arbitrary<Observation[]> ReportsOf(Indicator indicator, ReportingPeriod period) => Arb.From(KpiGen.ReportsOf(indicator, period), KpiShrink.Smaller);
}
