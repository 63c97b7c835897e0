using FsCheck;
using FsCheck.Fluent;

namespace MongCai.Kpi.Testing;

/// <content>Generators of the reports of several areas.</content>
public static partial class KpiGen
{
    private const int ReportingAreas = 12;
    private const int ReportedCategories = 4;

    /// <summary>
    /// Generates reports of one indicator and period from several areas, some of them for several categories: lists that a host may group, join, keep under a
    /// key and add up.
    /// </summary>
    /// <remarks>
    /// No two reports have the same area and category. Two areas often differ only by the case of their codes, by a leading zero or after a long common
    /// beginning, and two reports of one area only by their category. There is no report or one where FsCheck's size is 0, and up to a dozen where it is 50.
    /// </remarks>
    /// <param name="indicator">The indicator that is reported.</param>
    /// <param name="period">The period that is reported on.</param>
    /// <returns>The generator of lists of reports.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="indicator"/> is null.</exception>
    /// <example><c>Arb.From(KpiGen.ReportsOf(jobs, ReportingPeriod.Year(2024)), KpiShrink.Smaller)</c></example>
    public static Gen<Observation[]> ReportsOf(Indicator indicator, ReportingPeriod period)
    {
        ArgumentNullException.ThrowIfNull(indicator);
        return
            from count in Lengths.Between(0, ReportingAreas)
            from observations in Gen.ArrayOf(ObservationsOf(indicator, period), count)
            from areas in Gen.ArrayOf(AreaCodes, ReportingAreas)
            from categories in Gen.ArrayOf(Gen.OneOf(Gen.Constant(Category.Total), Categories), ReportedCategories)
            from places in Gen.ArrayOf(Gen.Choose(0, (ReportingAreas * ReportedCategories) - 1), count)
            select observations.Zip(places, (observation, place) => observation with { Area = areas[place % ReportingAreas], Category = categories[place / ReportingAreas] })
                .DistinctBy(static report => (report.Area, report.Category))
                .ToArray();
    }
}
