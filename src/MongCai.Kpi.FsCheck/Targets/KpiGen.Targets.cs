using FsCheck;
using FsCheck.Fluent;

namespace MongCai.Kpi.Testing;

/// <content>Generators of targets and their versions.</content>
public static partial class KpiGen
{
    private const int MostVersions = 4;
    private const int MostPhases = 12;

    private static readonly PeriodKind[] PhaseKinds = [PeriodKind.HalfYear, PeriodKind.Quarter, PeriodKind.Month];

    /// <summary>Gets a generator of targets of every form, each for an indicator and a period that go with the form.</summary>
    /// <remarks>
    /// They are adopted or not. Some name a method that fits the form, some have the levels at the end of each part, and few are of a category.
    /// </remarks>
    public static Gen<Target> Targets =>
        from indicator in Indicators
        from period in ReportingPeriods
        from basis in Bases
        from target in TargetsOf(indicator, period, basis)
        from area in AreaCodes
        from category in MostlyTotal
        from adoption in Adoptions
        from isAdopted in BoundaryGen.Booleans
        let placed = target with { Area = area, Category = category }
        select isAdopted ? placed with { Adoption = adoption } : placed;

    /// <summary>
    /// Gets a generator of one version of a target, or of up to four where FsCheck's size is 50. They are in force from an early or a late day, and some are
    /// adopted on the same day.
    /// </summary>
    public static Gen<TargetVersions> TargetVersions =>
        from indicator in Indicators
        from period in ReportingPeriods
        from basis in Bases
        from count in Lengths.Between(1, MostVersions)
        from targets in Gen.ArrayOf(TargetsOf(indicator, period, basis), count)
        from adoptions in Gen.ArrayOf(Adoptions, count)
        select new TargetVersions(targets.Zip(adoptions, static (target, adoption) => target with { Adoption = adoption }).DistinctBy(static version => (version.Adoption?.On, version.Adoption?.InForceFrom)));

    /// <summary>
    /// Gets a generator of the level at the end of one part, or of up to twelve parts where FsCheck's size is 50. The levels grow evenly, late, or go up and
    /// down.
    /// </summary>
    public static Gen<TargetPhases> TargetPhases =>
        from level in Rationals
        from every in Gen.Elements(PhaseKinds)
        from count in Lengths.Between(1, MostPhases, MostPhases)
        from phases in PhasesTo(level, every, count)
        select phases;

    /// <summary>Generates targets of one indicator, period and basis, which are not adopted.</summary>
    /// <param name="indicator">The indicator of the targets.</param>
    /// <param name="period">The period of the targets.</param>
    /// <param name="basis">The basis of the targets.</param>
    /// <returns>The generator of targets.</returns>
    public static Gen<Target> TargetsOf(Indicator indicator, ReportingPeriod period, Basis basis)
    {
        ArgumentNullException.ThrowIfNull(indicator);
        return TargetsIn(indicator, period, basis, [.. Calendars.TilingKinds.Where(kind => period.TrySplitInto(kind, out _))]);
    }

    /// <summary>Returns the methods that fit a form.</summary>
    internal static IReadOnlyList<AttainmentMethod> MethodsOf(TargetForm form) => form switch
    {
        LevelForm level => MethodsOf(level.Direction),
        ChangeForm { IsGrowth: true } growth => growth.Baseline.Sign < 0 ? MethodsOf(growth.Direction) : [AttainmentMethod.GrowthOverGrowth, .. MethodsOf(growth.Direction)],
        ChangeForm { Direction: Direction.None } => [AttainmentMethod.BaselineToTarget, AttainmentMethod.ActualOverTarget],
        ChangeForm change => [AttainmentMethod.BaselineToTarget, .. MethodsOf(change.Direction)],
        AverageForm average => MethodsOf(average.PerYear),
        MaintainedForm => [AttainmentMethod.PeriodsMetOverElapsed],
        _ => [],
    };

    /// <summary>Returns the level that the phases of a target end at; null where the form has no path that phases could follow.</summary>
    internal static Rational? PhasedLevelOf(TargetForm form, Indicator indicator) => form switch
    {
        LevelForm level => GrowsFromNothing(indicator) && (level.IsCap || level.Direction != Direction.None) ? level.Level : null,
        ChangeForm change => GrowsFromNothing(indicator) || (!change.IsGrowth && !Accumulates(indicator)) ? change.Level : null,
        _ => null,
    };

    internal static Gen<Target> TargetsIn(Indicator indicator, ReportingPeriod period, Basis basis, IReadOnlyCollection<PeriodKind> everies) =>
        from form in FormsFor(indicator, period, everies)
        from method in MethodsFor(form)
        from phases in PhasesFor(form, indicator, period)
        select form.For(indicator, period, basis) with { Method = method, Phases = phases };

    private static IReadOnlyList<AttainmentMethod> MethodsOf(Direction direction) => direction switch
    {
        Direction.HigherIsBetter => [AttainmentMethod.ActualOverTarget, AttainmentMethod.GapOverAbsoluteTarget],
        Direction.LowerIsBetter => [AttainmentMethod.LowerIsBetterLinear, AttainmentMethod.LowerIsBetterReciprocal],
        _ => [],
    };

    private static Gen<TargetPhases?> PhasesFor(TargetForm form, Indicator indicator, ReportingPeriod period)
    {
        var none = Gen.Constant(default(TargetPhases));
        return PhasedLevelOf(form, indicator) is { } level
            && PhaseKinds.Select(kind => (Kind: kind, Count: period.TrySplitInto(kind, out var parts) ? parts.Count : 0)).Where(static phase => phase.Count is > 0 and <= MostPhases).ToArray() is { Length: > 0 } phases
            ? Gen.Frequency((1, none), (1, from phase in Gen.Elements(phases) from named in PhasesTo(level, phase.Kind, phase.Count) select (TargetPhases?)named))
            : none;
    }

    private static Gen<TargetPhases> PhasesTo(Rational level, PeriodKind every, int count) =>
        from percents in Gen.ArrayOf(Gen.Choose(0, 120), count - 1)
        from isGrowing in Gen.Frequency((3, Gen.Constant(value: true)), (1, Gen.Constant(value: false)))
        select new TargetPhases(every, (isGrowing ? percents.Order() : percents.AsEnumerable()).Select(percent => level * percent / 100).Append(level));
}
