using FsCheck;
using FsCheck.Fluent;

namespace MongCai.Kpi.Testing;

/// <content>Arbitraries of targets and their forms.</content>
public static partial class KpiArbitraries
{
    /// <summary>Returns the arbitrary of target forms of every case. The simplest of a case has 0 for every level.</summary>
    public static Arbitrary<TargetForm> TargetForms() => Arb.From(KpiGen.TargetForms, KpiShrink.Smaller);

    /// <summary>Returns the arbitrary of forms that accept an interval of values. The simplest in each word has 0 for every level.</summary>
    public static Arbitrary<LevelForm> LevelForms() => Arb.From(KpiGen.LevelForms, KpiShrink.Smaller);

    /// <summary>Returns the arbitrary of forms that lead from a value to a level. The simplest in each word leads from 0 to 0.</summary>
    public static Arbitrary<ChangeForm> ChangeForms() => Arb.From(KpiGen.ChangeForms, KpiShrink.Smaller);

    /// <summary>Returns the arbitrary of forms for the yearly average. The simplest has 0 for every level.</summary>
    public static Arbitrary<AverageForm> AverageForms() => Arb.From(KpiGen.AverageForms, KpiShrink.Smaller);

    /// <summary>Returns the arbitrary of forms that every period has to meet. The simplest has 0 for every level.</summary>
    public static Arbitrary<MaintainedForm> MaintainedForms() => Arb.From(KpiGen.MaintainedForms, KpiShrink.Smaller);

    /// <summary>Returns the arbitrary of forms of a milestone with a deadline. The simplest deadline is 1 January 2019.</summary>
    public static Arbitrary<MilestoneForm> MilestoneForms() => Arb.From(KpiGen.MilestoneForms, KpiShrink.Smaller);

    /// <summary>Returns the arbitrary of levels at the end of each part of a period. The simplest is one level of 0.</summary>
    public static Arbitrary<TargetPhases> TargetPhases() => Arb.From(KpiGen.TargetPhases, KpiShrink.Smaller);

    /// <summary>Returns the arbitrary of targets of every form. The simplest of a case is the plan's for 2019, without method and phases.</summary>
    public static Arbitrary<Target> Targets() => Arb.From(KpiGen.Targets, KpiShrink.Smaller);

    /// <summary>Returns the arbitrary of versions of a target. The simplest has one version.</summary>
    public static Arbitrary<TargetVersions> TargetVersions() => Arb.From(KpiGen.TargetVersions, KpiShrink.Smaller);
}
