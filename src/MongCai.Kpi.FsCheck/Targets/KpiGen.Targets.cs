using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace MongCai.Kpi.Testing;

/// <content>Targets.</content>
public static partial class KpiGen
{
    private const int MostVersions = 4;

    /// <summary>Forms of every kind, strict and not, of every direction, with and without a tolerance, and milestones of any day.</summary>
    public static Gen<TargetForm> TargetForms => Gen.Frequency(
        (5, LevelForms),
        (3, ChangeForms),
        (1, from each in LevelForms from opening in Rationals from isReduction in BoundaryGen.Booleans select isReduction ? Target.AverageReduction(each, opening) : Target.AverageIncrease(each, opening)),
        (1, from each in LevelForms from every in Gen.Elements(Calendars.TilingKinds) select Target.Maintain(each, every)),
        (1, LocalDates.Select(Target.DoneBy)));

    /// <summary>Targets of every form, for an indicator and a period that go with it, adopted and not.</summary>
    public static Gen<Target> Targets =>
        from indicator in Indicators
        from period in ReportingPeriods
        from basis in Bases
        from target in TargetsOf(indicator, period, basis)
        from area in AreaCodes
        from adoption in Adoptions
        from isAdopted in BoundaryGen.Booleans
        select isAdopted ? (target with { Area = area }).As(adoption) : target with { Area = area };

    /// <summary>One to four versions of a target: adopted in turn, in force early or late, some on the same day.</summary>
    public static Gen<TargetVersions> TargetVersions =>
        from indicator in Indicators
        from period in ReportingPeriods
        from basis in Bases
        from count in Gen.Choose(1, MostVersions)
        from targets in Gen.ArrayOf(TargetsOf(indicator, period, basis), count)
        from adoptions in Gen.ArrayOf(Adoptions, count)
        select new TargetVersions(targets.Zip(adoptions, static (target, adoption) => target.As(adoption)).DistinctBy(static version => (version.Adoption?.On, version.Adoption?.InForceFrom)));

    /// <summary>Targets of one indicator, period and basis, not adopted.</summary>
    /// <param name="indicator">The indicator.</param>
    /// <param name="period">The period.</param>
    /// <param name="basis">The basis.</param>
    /// <returns>The generator.</returns>
    public static Gen<Target> TargetsOf(Indicator indicator, ReportingPeriod period, Basis basis)
    {
        ArgumentNullException.ThrowIfNull(indicator);
        var forms = indicator.Nature == Nature.Milestone
            ? Gen.Frequency((1, Gen.Elements(period.Start, period.End)), (2, Gen.Choose(0, period.Days - 1).Select(period.Start.PlusDays))).Select(Target.DoneBy)
            : TargetForms.Where(form => form.Kind != TargetKind.Milestone && (form.Every is not { } every || form.Kind != TargetKind.Maintain || period.TrySplitInto(every, out _)));
        return forms.Select(form => form.For(indicator, period, basis));
    }

    /// <summary>A level or two bounds: what can be asked of every period too.</summary>
    internal static Gen<TargetForm> LevelForms => Gen.OneOf(
        Rationals.Select(Target.AtLeast),
        Rationals.Select(Target.MoreThan),
        Rationals.Select(Target.AtMost),
        Rationals.Select(Target.LessThan),
        from one in Rationals from other in Rationals from isPoint in Gen.Frequency((4, Gen.Constant(value: false)), (1, Gen.Constant(value: true))) from direction in Gen.Elements(Enum.GetValues<Direction>()) select Target.Within(Rational.Min(one, other), isPoint ? Rational.Min(one, other) : Rational.Max(one, other), direction),
        from level in Rationals from tolerance in Rationals from isNamed in BoundaryGen.Booleans select Target.About(level, isNamed ? Rational.Abs(tolerance) : null));

    private static Gen<TargetForm> ChangeForms => Gen.OneOf(
        from baseline in Rationals from level in Rationals select Target.FromBaseline(baseline, level),
        Rationals.Select(static same => Target.FromBaseline(same, same)),
        from reduction in Rationals from opening in Rationals select Target.ReductionBy(Rational.Abs(reduction), opening),
        from growth in UsualGen.Ratios from lastYear in Rationals select Target.GrowthBy(growth, lastYear),
        Rationals.Select(Target.Cap));
}
