using FsCheck;
using FsCheck.Fluent;

namespace MongCai.Kpi.Testing;

/// <content>What several areas reported of one indicator.</content>
public static partial class KpiGen
{
    private const int ReportingAreas = 12;
    private const int ReportedCategories = 4;

    /// <summary>
    /// Reports of one indicator and period from several areas, some of them for several categories: what a host groups, joins, keeps under a key and adds up. No two are of one area and category. Two areas often differ only
    /// by the case of their codes, by a zero in front or behind a long common beginning, two reports of one area only by their category. None or one where FsCheck's size is 0, up to a dozen where it is 50.
    /// </summary>
    /// <param name="indicator">The indicator.</param>
    /// <param name="period">The period.</param>
    /// <returns>The generator.</returns>
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
