using FsCheck;
using FsCheck.Fluent;

namespace MongCai.Kpi.Testing;

/// <content>Attainments and the policies that judge them.</content>
public static partial class KpiGen
{
    private static readonly Basis[] DistinctBases = [Basis.Plan, Basis.Resolution, Basis.Plan with { Issuer = new Organisation("council") }];

    /// <summary>
    /// Observations against no target to three, of the same period or of one that contains it, under the default policies and others; for the most part the value is on, beside or around the first
    /// target. What accumulates is given since the targets' period began; only a year elapses otherwise than by days.
    /// </summary>
    public static Gen<AttainmentByBasis> AttainmentsByBasis =>
        from measured in Measured
        from count in Gen.Choose(0, DistinctBases.Length)
        from targets in Gen.CollectToArray(DistinctBases.Take(count), basis => TargetsIn(measured.Indicator, measured.TargetPeriod, basis, KindsOf(measured.Period, measured.TargetPeriod)))
        from observation in ObservationsNear(measured.Indicator, measured.Period, targets.FirstOrDefault()?.Form)
        from policies in Gen.Frequency((2, Gen.Constant(new MeasurementPolicies())), (1, MeasurementPolicies))
        select observation.Against(measured.TargetPeriod.Kind == PeriodKind.Year ? policies : policies with { Elapsed = ElapsedShare.ByDays }, targets);

    /// <summary>Observations against one target, or against a basis without one.</summary>
    public static Gen<Attainment> Attainments =>
        from attainments in AttainmentsByBasis
        from basis in Gen.Elements(DistinctBases)
        select attainments[basis];

    /// <summary>What actuals are measured under: every policy with the others, none or some tolerance, a forecast from the first day on or later, bands by each measure.</summary>
    public static Gen<MeasurementPolicies> MeasurementPolicies =>
        from verdicts in VerdictPolicies
        from bands in BandScales
        from elapsed in ElapsedShares
        from tolerance in Gen.Frequency((1, Gen.Constant(default(Ratio))), (1, Gen.Choose(0, 200).Select(static permille => new Ratio(permille, 1_000))))
        from tooEarly in Gen.Frequency((1, Gen.Constant(default(Ratio))), (1, Gen.Choose(0, 100).Select(static percent => Ratio.FromPercent(percent))))
        from missing in MissingDataPolicies
        from bandBy in Gen.Elements<PerformanceMeasure?>(null, PerformanceMeasure.Attainment, PerformanceMeasure.Index)
        select new MeasurementPolicies { Verdicts = verdicts, Bands = bands, Elapsed = elapsed, Tolerance = tolerance, TooEarlyBelow = tooEarly, MissingData = missing, BandBy = bandBy };

    /// <summary>The policies of the library.</summary>
    public static Gen<VerdictPolicy> VerdictPolicies => Gen.Elements(VerdictPolicy.Strict, VerdictPolicy.LenientAtTheBound, VerdictPolicy.BeyondTheRange);

    private static Gen<(Indicator Indicator, ReportingPeriod Period, ReportingPeriod TargetPeriod)> Measured =>
        from indicator in Indicators
        from period in ReportingPeriods
        from kind in Gen.Elements(PeriodKind.Year, PeriodKind.HalfYear, PeriodKind.Quarter)
        let whole = period.TryGetEnclosing(kind, out var enclosing) ? enclosing : period
        select (indicator, Accumulates(indicator) ? SinceStart(whole, period) : period, whole);

    // All until the end of a part: a part alone says nothing of what the whole has brought.
    private static ReportingPeriod SinceStart(ReportingPeriod whole, ReportingPeriod part) =>
        part.Start == whole.Start ? part : part.End == whole.End ? whole : ReportingPeriod.Range(whole.Start, part.End, whole.Calendar);

    // A maintained form looks at periods of its own kind.
    private static PeriodKind[] KindsOf(ReportingPeriod period, ReportingPeriod whole) =>
        period.IsTiling && period.Calendar == whole.Calendar && whole.TrySplitInto(period.Kind, out _) ? [period.Kind] : [];

    // On a bound, a hair beside it, or wherever.
    private static Gen<Observation> ObservationsNear(Indicator indicator, ReportingPeriod period, TargetForm? form)
    {
        var (observations, possible) = (ObservationsOf(indicator, period), PossibleOf(indicator));
        return indicator.Nature is Nature.Milestone or Nature.Proportion or Nature.DistinctCount || LevelIn(form) is not { } level
            ? observations
            : Gen.Frequency(
                (1, observations),
                (2, At(from step in Gen.Elements<Rational>(0, 0, 1, -1, 0.01m, -0.01m) select level + step)),
                (1, At(from percent in Gen.Choose(0, 150) select level * percent / 100)));

        Gen<Observation> At(Gen<Rational> values) =>
            values.SelectMany(value => possible.Contains(value) ? Gen.Constant(new Observation(indicator, period, value)) : observations);
    }

    private static Rational? LevelIn(TargetForm? form) => form switch
    {
        ChangeForm change => change.Level,
        LevelForm { Level: { } level } => level,
        { Accepted: { } accepted } => accepted.Lower ?? accepted.Upper,
        _ => null,
    };
}
