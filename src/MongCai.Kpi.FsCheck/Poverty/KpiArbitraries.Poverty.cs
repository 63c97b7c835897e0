using FsCheck;
using FsCheck.Fluent;
using MongCai.Kpi.Poverty;

namespace MongCai.Kpi.Testing;

/// <content>Poverty.</content>
public static partial class KpiArbitraries
{
    /// <summary>Income lines; the simplest is 1 in both kinds of area.</summary>
    public static Arbitrary<IncomeLine> IncomeLines() => Arb.From(KpiGen.IncomeLines, KpiShrink.Smaller);

    /// <summary>Where rules are laid down; the simplest is document 1.</summary>
    public static Arbitrary<RuleSource> RuleSources() => Arb.From(KpiGen.RuleSources, KpiShrink.Smaller);

    /// <summary>Indicators of deprivation; the simplest is <c>a</c>.</summary>
    public static Arbitrary<DeprivationIndicator> DeprivationIndicators() => Arb.From(KpiGen.DeprivationIndicators, KpiShrink.Smaller);

    /// <summary>Criteria; the simplest of a class is by an income of 1.</summary>
    public static Arbitrary<PovertyCriterion> PovertyCriteria() => Arb.From(KpiGen.PovertyCriteria, KpiShrink.Smaller);

    /// <summary>Standards, national ones and monotone ones of a host's own; the simplest has one criterion.</summary>
    public static Arbitrary<PovertyStandard> PovertyStandards() => Arb.From(KpiGen.PovertyStandards, KpiShrink.Smaller);

    /// <summary>Totals and the poor among them; the simplest is 0 of 0.</summary>
    public static Arbitrary<PovertyTally> PovertyTallies() => Arb.From(KpiGen.PovertyTallies, KpiShrink.Smaller);

    /// <summary>Counts under a standard; the simplest is of nobody.</summary>
    public static Arbitrary<PovertyCount> PovertyCounts() => Arb.From(KpiGen.PovertyCounts, KpiShrink.Smaller);

    /// <summary>Households at a review; the simplest is one person that is not poor.</summary>
    public static Arbitrary<HouseholdStatus> HouseholdStatuses() => Arb.From(KpiGen.HouseholdStatuses, KpiShrink.Smaller);

    /// <summary>Changes of one household; the simplest of a cause is of one person.</summary>
    public static Arbitrary<HouseholdChange> HouseholdChanges() => Arb.From(KpiGen.HouseholdChanges, KpiShrink.Smaller);

    /// <summary>All households at a review; the simplest is of none.</summary>
    public static Arbitrary<HouseholdSnapshot> HouseholdSnapshots() => Arb.From(KpiGen.HouseholdSnapshots, KpiShrink.Smaller);

    /// <summary>Reviews of an area and all changes in between; the simplest are two of nobody.</summary>
    public static Arbitrary<HouseholdReviews> HouseholdReviews() => Arb.From(KpiGen.HouseholdReviews, KpiShrink.Smaller);

    /// <summary>Who was poor before; the simplest is nobody.</summary>
    public static Arbitrary<PovertyHistory> PovertyHistories() => Arb.From(KpiGen.PovertyHistories, KpiShrink.Smaller);

    /// <summary>Movements between two reviews, which balance; the simplest is of nobody.</summary>
    public static Arbitrary<PovertyMovement> PovertyMovements() => Arb.From(KpiGen.PovertyMovements, KpiShrink.Smaller);

    /// <summary>Both tables of a movement, which balance and match; the simplest are empty.</summary>
    public static Arbitrary<MovementTables> MovementTables() => Arb.From(KpiGen.MovementTables, KpiShrink.Smaller);

    /// <summary>One table of a movement, which balances; the simplest is empty.</summary>
    public static Arbitrary<ClassMovement> ClassMovements() => Arb.From(KpiGen.ClassMovements, KpiShrink.Smaller);
}
