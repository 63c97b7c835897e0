using FsCheck;
using FsCheck.Fluent;

namespace MongCai.Kpi.Testing;

/// <content>Attainments and the policies that judge them.</content>
public static partial class KpiGen
{
    private static readonly Basis[] DistinctBases = [Basis.Plan, Basis.Resolution, Basis.Plan.IssuedBy(new Organisation("council"))];

    /// <summary>Observations against no target to three, of the same period or of one that contains it; for the most part the value is on, beside or around the first target.</summary>
    public static Gen<AttainmentByBasis> AttainmentsByBasis =>
        from measured in Measured
        from count in Gen.Choose(0, DistinctBases.Length)
        from targets in Gen.CollectToArray(DistinctBases.Take(count), basis => TargetsFor(measured, basis))
        from observation in ObservationsNear(measured.Indicator, measured.Period, targets.FirstOrDefault()?.Form)
        select observation.Against(targets);

    /// <summary>Observations against one target, or against a basis without one.</summary>
    public static Gen<Attainment> Attainments =>
        from attainments in AttainmentsByBasis
        from basis in Gen.Elements(DistinctBases)
        select attainments[basis];

    /// <summary>The policies of the library.</summary>
    public static Gen<VerdictPolicy> VerdictPolicies => Gen.Elements(VerdictPolicy.Strict, VerdictPolicy.LenientAtTheBound, VerdictPolicy.BeyondTheRange);

    private static Gen<(Indicator Indicator, ReportingPeriod Period, ReportingPeriod TargetPeriod)> Measured =>
        from indicator in Indicators
        from period in ReportingPeriods
        from kind in Gen.Elements(PeriodKind.Year, PeriodKind.HalfYear, PeriodKind.Quarter)
        select (indicator, period, period.TryGetEnclosing(kind, out var whole) ? whole : period);

    private static Gen<Target> TargetsFor((Indicator Indicator, ReportingPeriod Period, ReportingPeriod TargetPeriod) measured, Basis basis) =>
        TargetsOf(measured.Indicator, measured.TargetPeriod, basis).Where(target => target.Form.Kind != TargetKind.Maintain || target.Form.Every == measured.Period.Kind);

    // On a bound, a hair beside it, or wherever.
    private static Gen<Observation> ObservationsNear(Indicator indicator, ReportingPeriod period, TargetForm? form)
    {
        var observations = ObservationsOf(indicator, period);
        return indicator.Nature is Nature.Milestone or Nature.Proportion or Nature.DistinctCount || (form?.Level ?? form?.Floor ?? form?.Each?.Level) is not { } level
            ? observations
            : Gen.Frequency(
                (1, observations),
                (2, from step in Gen.Elements<Rational>(0, 0, 1, -1, 0.01m, -0.01m) select new Observation(indicator, period, level + step)),
                (1, from percent in Gen.Choose(0, 150) select new Observation(indicator, period, level * percent / 100)));
    }
}
