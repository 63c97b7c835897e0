using FsCheck;
using FsCheck.Fluent;

namespace MongCai.Kpi.Testing;

/// <content>Roll-ups.</content>
public static partial class KpiArbitraries
{
    /// <summary>Coverages; the simplest is 0 of 0.</summary>
    public static Arbitrary<Coverage> Coverages() => Arb.From(KpiGen.Coverages, KpiShrink.Smaller);

    /// <summary>The library's policies for missing data; the simplest requires all.</summary>
    public static Arbitrary<MissingDataPolicy> MissingDataPolicies() => Arb.From(KpiGen.MissingDataPolicies, KpiShrink.Smaller);

    /// <summary>Parts of a whole; the simplest is none.</summary>
    public static Arbitrary<PartialAggregate> PartialAggregates() => Arb.From(KpiGen.PartialAggregates, KpiShrink.Smaller);
}
