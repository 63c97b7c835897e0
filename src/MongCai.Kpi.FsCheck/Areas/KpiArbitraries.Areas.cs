using FsCheck;
using FsCheck.Fluent;

namespace MongCai.Kpi.Testing;

/// <content>Arbitraries of areas and hierarchies.</content>
public static partial class KpiArbitraries
{
    /// <summary>Returns the generator and shrinker of area codes; the simplest code is 1.</summary>
    public static Arbitrary<AreaCode> AreaCodes() => Arb.From(KpiGen.AreaCodes, KpiShrink.Smaller);

    /// <summary>Returns the generator and shrinker of spans of areas; the simplest span has no bounds, and its area belongs to no other.</summary>
    public static Arbitrary<AreaSpan> AreaSpans() => Arb.From(KpiGen.AreaSpans, KpiShrink.Smaller);

    /// <summary>Returns the generator and shrinker of hierarchies in which areas merge, split and are renamed; the simplest hierarchy has no areas.</summary>
    public static Arbitrary<AreaHierarchy> AreaHierarchies() => Arb.From(KpiGen.AreaHierarchies, KpiShrink.Smaller);

    /// <summary>Returns the generator and shrinker of successions of areas; the simplest succession passes on the whole of an area.</summary>
    public static Arbitrary<AreaSuccession> AreaSuccessions() => Arb.From(KpiGen.AreaSuccessions, KpiShrink.Smaller);
}
