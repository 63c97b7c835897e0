using FsCheck;
using FsCheck.Fluent;
using MongCai.Kpi.Poverty;

namespace MongCai.Kpi.Testing;

/// <content>Generators of poverty counts.</content>
public static partial class KpiGen
{
    /// <summary>
    /// Gets the generator of tallies: of nobody, with nobody poor, all poor or some poor; with near-poor counted and not counted; with counts of up to 100
    /// million.
    /// </summary>
    public static Gen<PovertyTally> PovertyTallies =>
        from total in Gen.Frequency((1, Gen.Elements(0, 1)), (3, Gen.Choose(2, 500)), (2, Gen.Choose(500, 100_000_000)))
        from poor in PartsOf(total)
        from nearPoor in PartsOf(total - poor)
        from isKnown in BoundaryGen.Booleans
        select new PovertyTally(total, poor, isKnown ? nearPoor : null);

    /// <summary>Gets the generator of counts under any standard, of households alone or of persons too; a few of them are counts of a category.</summary>
    public static Gen<PovertyCount> PovertyCounts =>
        from area in AreaCodes
        from date in LocalDates
        from standard in PovertyStandards
        from households in PovertyTallies
        from persons in Gen.Choose(1, 6)
        from isCounted in BoundaryGen.Booleans
        from category in MostlyTotal
        select new PovertyCount(area, date, standard, households, isCounted ? new PovertyTally(persons * households.Total, persons * households.Poor, persons * households.NearPoor) : null) { Category = category };

    private static Gen<long> PartsOf(long total) => Gen.Frequency((1, Gen.Elements(0, total)), (3, Gen.Choose(0, (int)total).Select(static part => (long)part)));
}
