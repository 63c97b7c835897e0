using FsCheck;
using FsCheck.Fluent;

namespace MongCai.Kpi.Testing;

/// <content>Targets.</content>
public static partial class KpiArbitraries
{
    /// <summary>Forms of targets, of every case; the simplest of a case has 0 for every level.</summary>
    public static Arbitrary<TargetForm> TargetForms() => Arb.From(KpiGen.TargetForms, KpiShrink.Smaller);

    /// <summary>Forms that accept an interval of values; the simplest of a word has 0 for every level.</summary>
    public static Arbitrary<LevelForm> LevelForms() => Arb.From(KpiGen.LevelForms, KpiShrink.Smaller);

    /// <summary>Forms that lead from a value to a level; the simplest of a word from 0 to 0.</summary>
    public static Arbitrary<ChangeForm> ChangeForms() => Arb.From(KpiGen.ChangeForms, KpiShrink.Smaller);

    /// <summary>Forms of the mean a year; the simplest have 0 for every level.</summary>
    public static Arbitrary<AverageForm> AverageForms() => Arb.From(KpiGen.AverageForms, KpiShrink.Smaller);

    /// <summary>Forms to be kept to in every period; the simplest have 0 for every level.</summary>
    public static Arbitrary<MaintainedForm> MaintainedForms() => Arb.From(KpiGen.MaintainedForms, KpiShrink.Smaller);

    /// <summary>Forms that are done by a day; the simplest by 1 January 2019.</summary>
    public static Arbitrary<MilestoneForm> MilestoneForms() => Arb.From(KpiGen.MilestoneForms, KpiShrink.Smaller);

    /// <summary>Levels at the end of each part of a period; the simplest is one level of 0.</summary>
    public static Arbitrary<TargetPhases> TargetPhases() => Arb.From(KpiGen.TargetPhases, KpiShrink.Smaller);

    /// <summary>Targets of every form; the simplest of a case is the plan's for 2019, without method and phases.</summary>
    public static Arbitrary<Target> Targets() => Arb.From(KpiGen.Targets, KpiShrink.Smaller);

    /// <summary>Versions of targets; the simplest has one.</summary>
    public static Arbitrary<TargetVersions> TargetVersions() => Arb.From(KpiGen.TargetVersions, KpiShrink.Smaller);
}
