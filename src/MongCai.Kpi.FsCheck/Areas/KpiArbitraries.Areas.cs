using FsCheck;
using FsCheck.Fluent;

namespace MongCai.Kpi.Testing;

/// <content>Areas.</content>
public static partial class KpiArbitraries
{
    /// <summary>Codes of areas; the simplest is 1.</summary>
    public static Arbitrary<AreaCode> AreaCodes() => Arb.From(KpiGen.AreaCodes, KpiShrink.Smaller);

    /// <summary>Areas as they were for a time; the simplest is always there and belongs to none.</summary>
    public static Arbitrary<AreaSpan> AreaSpans() => Arb.From(KpiGen.AreaSpans, KpiShrink.Smaller);

    /// <summary>Hierarchies in which areas merge, split and are renamed; the simplest has no areas.</summary>
    public static Arbitrary<AreaHierarchy> AreaHierarchies() => Arb.From(KpiGen.AreaHierarchies, KpiShrink.Smaller);

    /// <summary>Areas that become parts of others; the simplest does so whole.</summary>
    public static Arbitrary<AreaSuccession> AreaSuccessions() => Arb.From(KpiGen.AreaSuccessions, KpiShrink.Smaller);
}
