using FsCheck;
using FsCheck.Fluent;
using MongCai.Kpi.Poverty;

namespace MongCai.Kpi.Testing;

/// <content>Generators of movements between two reviews.</content>
public static partial class KpiGen
{
    /// <summary>Gets the generator of the two tables of a movement, which balance and match crosswise.</summary>
    public static Gen<MovementTables> MovementTables => PovertyMovements.Select(static movement => movement.Households);

    /// <summary>Gets the generator of one balanced table of a movement.</summary>
    public static Gen<ClassMovement> ClassMovements => from tables in MovementTables from isPoor in BoundaryGen.Booleans select isPoor ? tables.Poor : tables.NearPoor;

    /// <summary>
    /// Gets the generator of movements that balance by construction: every row but opening and closing is drawn, zero or more, and opening and closing are
    /// their sums. They count households alone, or persons too.
    /// </summary>
    public static Gen<PovertyMovement> PovertyMovements =>
        from area in AreaCodes
        from standard in PovertyStandards
        from opening in LocalDates
        from days in Gen.Frequency((1, Gen.Constant(0)), (3, Gen.Choose(1, 400)))
        from scale in Gen.Frequency((6, Gen.Constant(1L)), (1, Gen.Constant(1_000_000_000L)))
        from poor in Flows
        from nearPoor in Flows
        from isCounted in BoundaryGen.Booleans
        select new PovertyMovement(
            area,
            standard,
            opening,
            opening.PlusDays(days),
            new(poor.Households(nearPoor, scale), nearPoor.Households(poor, scale)),
            isCounted ? new(poor.Persons(nearPoor, scale), nearPoor.Persons(poor, scale)) : null);

    private static Gen<ClassFlows> Flows =>
        from rows in Gen.ArrayOf(Gen.Frequency((1, Gen.Constant(0)), (3, Gen.Choose(0, 60))), ClassFlows.Rows)
        from sizes in Gen.ArrayOf(Gen.Choose(1, 7), ClassFlows.Rows)
        from closingSize in Gen.Choose(1, 7)
        select new ClassFlows(rows, sizes, closingSize);
}
