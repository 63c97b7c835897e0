using FsCheck;
using FsCheck.Fluent;

namespace MongCai.Kpi.Testing;

/// <content>Arbitraries of roll-ups.</content>
public static partial class KpiArbitraries
{
    /// <summary>Returns the generator and shrinker of coverages; the simplest coverage is 0 of 0.</summary>
    public static Arbitrary<Coverage> Coverages() => Arb.From(KpiGen.Coverages, KpiShrink.Smaller);

    /// <summary>Returns the generator and shrinker of the library's policies for missing data; the simplest policy requires all.</summary>
    public static Arbitrary<MissingDataPolicy> MissingDataPolicies() => Arb.From(KpiGen.MissingDataPolicies, KpiShrink.Smaller);

    /// <summary>Returns the generator and shrinker of partial aggregates; the simplest aggregate has no parts.</summary>
    public static Arbitrary<PartialAggregate> PartialAggregates() => Arb.From(KpiGen.PartialAggregates, KpiShrink.Smaller);
}
