using FsCheck;
using FsCheck.Fluent;

namespace MongCai.Kpi.Testing;

/// <content>Targets.</content>
public static partial class KpiArbitraries
{
    /// <summary>Forms of targets; the simplest of a kind has 0 for every level.</summary>
    public static Arbitrary<TargetForm> TargetForms() => Arb.From(KpiGen.TargetForms, KpiShrink.Smaller);

    /// <summary>Targets of every form; the simplest of a kind is the plan's for 2019.</summary>
    public static Arbitrary<Target> Targets() => Arb.From(KpiGen.Targets, KpiShrink.Smaller);

    /// <summary>Versions of targets; the simplest has one.</summary>
    public static Arbitrary<TargetVersions> TargetVersions() => Arb.From(KpiGen.TargetVersions, KpiShrink.Smaller);
}
