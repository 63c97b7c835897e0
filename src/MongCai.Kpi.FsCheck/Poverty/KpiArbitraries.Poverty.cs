using FsCheck;
using FsCheck.Fluent;
using MongCai.Kpi.Poverty;

namespace MongCai.Kpi.Testing;

/// <content>Arbitraries of poverty counts, standards and movements.</content>
public static partial class KpiArbitraries
{
    /// <summary>Returns the generator and shrinker of income lines; the simplest line is 1 in both kinds of area.</summary>
    public static Arbitrary<IncomeLine> IncomeLines() => Arb.From(KpiGen.IncomeLines, KpiShrink.Smaller);

    /// <summary>Returns the generator and shrinker of the sources of rules; the simplest source is the document <c>1</c>.</summary>
    public static Arbitrary<RuleSource> RuleSources() => Arb.From(KpiGen.RuleSources, KpiShrink.Smaller);

    /// <summary>Returns the generator and shrinker of indicators of deprivation; the simplest indicator is <c>a</c>.</summary>
    public static Arbitrary<DeprivationIndicator> DeprivationIndicators() => Arb.From(KpiGen.DeprivationIndicators, KpiShrink.Smaller);

    /// <summary>Returns the generator and shrinker of poverty criteria; the simplest criterion of a class is an income of at most 1.</summary>
    public static Arbitrary<PovertyCriterion> PovertyCriteria() => Arb.From(KpiGen.PovertyCriteria, KpiShrink.Smaller);

    /// <summary>
    /// Returns the generator and shrinker of poverty standards, national ones and monotone ones of a host's own; the simplest standard has one criterion.
    /// </summary>
    public static Arbitrary<PovertyStandard> PovertyStandards() => Arb.From(KpiGen.PovertyStandards, KpiShrink.Smaller);

    /// <summary>Returns the generator and shrinker of tallies, a total and the poor among it; the simplest tally is 0 of 0.</summary>
    public static Arbitrary<PovertyTally> PovertyTallies() => Arb.From(KpiGen.PovertyTallies, KpiShrink.Smaller);

    /// <summary>Returns the generator and shrinker of poverty counts under a standard; the simplest count is of nobody.</summary>
    public static Arbitrary<PovertyCount> PovertyCounts() => Arb.From(KpiGen.PovertyCounts, KpiShrink.Smaller);

    /// <summary>Returns the generator and shrinker of households at a review; the simplest household is one person who is not poor.</summary>
    public static Arbitrary<HouseholdStatus> HouseholdStatuses() => Arb.From(KpiGen.HouseholdStatuses, KpiShrink.Smaller);

    /// <summary>Returns the generator and shrinker of changes of one household; the simplest change of a given cause is of one person.</summary>
    public static Arbitrary<HouseholdChange> HouseholdChanges() => Arb.From(KpiGen.HouseholdChanges, KpiShrink.Smaller);

    /// <summary>Returns the generator and shrinker of snapshots of all households at a review; the simplest snapshot has none.</summary>
    public static Arbitrary<HouseholdSnapshot> HouseholdSnapshots() => Arb.From(KpiGen.HouseholdSnapshots, KpiShrink.Smaller);

    /// <summary>Returns the generator and shrinker of reviews of an area with all changes between them; the simplest are two reviews of nobody.</summary>
    public static Arbitrary<HouseholdReviews> HouseholdReviews() => Arb.From(KpiGen.HouseholdReviews, KpiShrink.Smaller);

    /// <summary>Returns the generator and shrinker of histories of who was poor before; the simplest history is of nobody.</summary>
    public static Arbitrary<PovertyHistory> PovertyHistories() => Arb.From(KpiGen.PovertyHistories, KpiShrink.Smaller);

    /// <summary>Returns the generator and shrinker of balanced movements between two reviews; the simplest movement is of nobody.</summary>
    public static Arbitrary<PovertyMovement> PovertyMovements() => Arb.From(KpiGen.PovertyMovements, KpiShrink.Smaller);

    /// <summary>Returns the generator and shrinker of the two tables of a movement, which balance and match; the simplest tables are empty.</summary>
    public static Arbitrary<MovementTables> MovementTables() => Arb.From(KpiGen.MovementTables, KpiShrink.Smaller);

    /// <summary>Returns the generator and shrinker of one balanced table of a movement; the simplest table is empty.</summary>
    public static Arbitrary<ClassMovement> ClassMovements() => Arb.From(KpiGen.ClassMovements, KpiShrink.Smaller);
}
