using FsCheck;
using FsCheck.Fluent;
using MongCai.Kpi.Poverty;

namespace MongCai.Kpi.Testing;

/// <content>Counts of the poor, and their targets.</content>
public static partial class KpiGen
{
    /// <summary>Nobody, nobody poor, all poor, some; near-poor counted and not; counts of millions.</summary>
    public static Gen<PovertyTally> PovertyTallies =>
        from total in Gen.Frequency((1, Gen.Elements(0, 1)), (3, Gen.Choose(2, 500)), (2, Gen.Choose(500, 100_000_000)))
        from poor in PartsOf(total)
        from nearPoor in PartsOf(total - poor)
        from isKnown in BoundaryGen.Booleans
        select new PovertyTally(total, poor, isKnown ? nearPoor : null);

    /// <summary>Counts under any standard, of households alone or of persons too.</summary>
    public static Gen<PovertyCount> PovertyCounts =>
        from area in AreaNames
        from date in LocalDates
        from standard in PovertyStandards
        from households in PovertyTallies
        from persons in Gen.Choose(1, 6)
        from isCounted in BoundaryGen.Booleans
        select new PovertyCount(area, date, standard, households, isCounted ? new PovertyTally(persons * households.Total, persons * households.Poor, persons * households.NearPoor) : null);

    /// <summary>That the total stays, or will be another one.</summary>
    public static Gen<TotalAssumption> TotalAssumptions => Gen.Frequency((1, Gen.Constant(TotalAssumption.Unchanged)), (2, Gen.Choose(1, 100_000).Select(static total => TotalAssumption.Expected(total))));

    /// <summary>Targets by count, points and rate, down to none left.</summary>
    public static Gen<PovertyTarget> PovertyTargets =>
        from opening in PovertyTallies
        where opening.Total > 0
        from more in Gen.Choose(0, 1_000)
        from isUnchanged in BoundaryGen.Booleans
        let assumption = isUnchanged ? TotalAssumption.Unchanged : TotalAssumption.Expected(opening.Total + more)
        from part in Gen.Frequency((1, Gen.Elements(0, 10)), (2, Gen.Choose(1, 9)))
        from form in Gen.Choose(0, 2)
        select form switch
        {
            0 => PovertyTarget.ReduceBy(opening.Poor * part / 10, opening, assumption),
            1 => PovertyTarget.ReduceByPoints(new PercentagePoints((Rational)opening.Poor * part * 10 / opening.Total), opening, assumption),
            _ => PovertyTarget.Reach(new Ratio(opening.Poor * (10m - part), 10m * opening.Total), opening, assumption),
        };

    /// <summary>From one rate to another, with counts and totals that rise, fall and stay.</summary>
    public static Gen<RateChange> RateChanges =>
        from earlier in UsualGen.Ratios
        from later in UsualGen.Ratios
        from isSame in Gen.Frequency((4, Gen.Constant(value: false)), (1, Gen.Constant(value: true)))
        select new RateChange(earlier, isSame ? earlier : later);

    internal static Gen<string> AreaNames => Gen.Elements("A", "Móng Cái", "22:06712");

    private static Gen<long> PartsOf(long total) => Gen.Frequency((1, Gen.Elements(0, total)), (3, Gen.Choose(0, (int)total).Select(static part => (long)part)));
}
