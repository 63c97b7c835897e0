using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace MongCai.Kpi.Testing;

/// <content>Generators of attainments and of the policies that judge them.</content>
public static partial class KpiGen
{
    private static readonly Rational Hair = 0.000000000001m;

    private static readonly Basis[] DistinctBases = [Basis.Plan, Basis.Resolution, Basis.Plan with { Issuer = new Organisation("council") }];

    /// <summary>
    /// Gets a generator of observations against up to three targets, under the default policies and others. The targets are for the observation's period or for
    /// one that contains it, of which the observation is a part or the part to date. Most values are on the first target's bound, a hair beside it, one unit of
    /// the last printed digit beside it, or a share of it. Some data end on a day before the end of their period. An indicator that accumulates has the amount
    /// since the targets' period began. Only for a year is the elapsed share measured otherwise than by days.
    /// </summary>
    public static Gen<AttainmentByBasis> AttainmentsByBasis =>
        from indicator in Indicators
        from measured in Gen.Frequency((1, AnyPeriods(indicator)), (3, RunningPeriodsFor(indicator)))
        from count in Gen.Frequency((1, Gen.Constant(0)), (9, Gen.Choose(1, DistinctBases.Length)))
        from targets in Gen.CollectToArray(DistinctBases.Take(count), basis => TargetsIn(indicator, measured.Whole, basis, KindsOf(measured.Period, measured.Whole)))
        from observation in ObservationsNear(indicator, measured.Period, targets.FirstOrDefault()?.Form)
        from policies in PoliciesFor(measured.Whole)
        select observation.Against(policies, targets);

    /// <summary>Gets a generator of observations against one target; a few are measured against a basis that has none.</summary>
    public static Gen<Attainment> Attainments =>
        from attainments in AttainmentsByBasis
        from basis in Gen.Frequency((1, Gen.Elements(DistinctBases)), (6, Gen.Constant(Basis.Plan)), (3, Gen.Elements(attainments.Targets.Select(static target => target.Basis).DefaultIfEmpty(Basis.Plan))))
        select attainments[basis];

    /// <summary>
    /// Gets a generator of the policies that actuals are measured under: each policy combined with the others, with and without a tolerance, with forecasts
    /// from the first day on or later, and with bands by each measure.
    /// </summary>
    public static Gen<MeasurementPolicies> MeasurementPolicies =>
        from verdicts in VerdictPolicies
        from bands in BandScales
        from elapsed in ElapsedShares
        from tolerance in Gen.Frequency((1, Gen.Constant(default(Ratio))), (1, Gen.Choose(0, 200).Select(static permille => new Ratio(permille, 1_000))))
        from tooEarly in Gen.Frequency((1, Gen.Constant(default(Ratio))), (1, Gen.Choose(0, 100).Select(static percent => Ratio.FromPercent(percent))))
        from missing in MissingDataPolicies
        from bandBy in Gen.Elements<PerformanceMeasure?>(null, PerformanceMeasure.Attainment, PerformanceMeasure.Index)
        select new MeasurementPolicies { Verdicts = verdicts, Bands = bands, Elapsed = elapsed, Tolerance = tolerance, TooEarlyBelow = tooEarly, MissingData = missing, BandBy = bandBy };

    /// <summary>Gets a generator of the library's verdict policies.</summary>
    public static Gen<VerdictPolicy> VerdictPolicies => Gen.Elements(VerdictPolicy.Strict, VerdictPolicy.LenientAtTheBound, VerdictPolicy.BeyondTheRange);

    private static Gen<MeasurementPolicies> PoliciesFor(ReportingPeriod whole) =>
        from policies in Gen.Frequency((2, Gen.Constant(new MeasurementPolicies())), (1, MeasurementPolicies))
        select whole.Kind == PeriodKind.Year ? policies : policies with { Elapsed = ElapsedShare.ByDays };

    // Periods of every kind, calendar and time.
    private static Gen<(ReportingPeriod Whole, ReportingPeriod Period)> AnyPeriods(Indicator indicator) =>
        from period in ReportingPeriods
        from kind in Gen.Elements(PeriodKind.Year, PeriodKind.HalfYear, PeriodKind.Quarter)
        let whole = period.TryGetEnclosing(kind, out var enclosing) ? enclosing : period
        select (whole, Accumulates(indicator) ? SinceStart(whole, period) : period);

    private static Gen<(ReportingPeriod Whole, ReportingPeriod Period)> RunningPeriodsFor(Indicator indicator) =>
        from year in Gen.Choose(2015, 2025)
        from calendar in ReportingCalendars
        from whole in Gen.Frequency(
            (4, Gen.Constant(ReportingPeriod.Year(year, calendar))),
            (1, Gen.Choose(1, 2).Select(half => ReportingPeriod.HalfYear(year, half, calendar))),
            (1, Gen.Choose(1, 4).Select(quarter => ReportingPeriod.Quarter(year, quarter, calendar))))
        from period in PartsToDate(indicator, whole, [PeriodKind.HalfYear, PeriodKind.Quarter, PeriodKind.Month])
        select (whole, period);

    // The whole or a part; for an indicator that accumulates, everything up to the end of the part.
    private static Gen<ReportingPeriod> PartsToDate(Indicator indicator, ReportingPeriod whole, IEnumerable<PeriodKind> kinds)
    {
        ReportingPeriod[][] splits = [.. kinds.Select(kind => whole.TrySplitInto(kind, out var parts) ? parts.ToArray() : []).Where(static parts => parts.Length > 1)];
        var all = Gen.Constant(whole);
        return splits.Length == 0 ? all : Gen.Frequency(
            (2, all),
            (3, from parts in Gen.Elements(splits) from part in Gen.Elements(parts) select !Accumulates(indicator) ? part : part.End == whole.End ? whole : ToDate(whole, part)));
    }

    // Everything up to the end of a part, because a part alone says nothing of what the whole has brought.
    private static ReportingPeriod SinceStart(ReportingPeriod whole, ReportingPeriod part) =>
        part.Start == whole.Start ? part : part.End == whole.End ? whole : ReportingPeriod.Range(whole.Start, part.End, whole.Calendar);

    // A maintained form needs periods of its own kind.
    private static PeriodKind[] KindsOf(ReportingPeriod period, ReportingPeriod whole) =>
        period.IsTiling && period.Calendar == whole.Calendar && whole.TrySplitInto(period.Kind, out _) ? [period.Kind] : [];

    // Values on a bound, a hair or a printed unit beside it, a share of it, or anywhere.
    private static Gen<Observation> ObservationsNear(Indicator indicator, ReportingPeriod period, TargetForm? form)
    {
        var (observations, possible) = (ObservationsOf(indicator, period), PossibleOf(indicator));
        if (indicator.Nature == Nature.Milestone || LevelsIn(form) is not { Length: > 0 } levels)
        {
            return observations;
        }

        var unit = 1 / Digits.Rational(Digits.Power(indicator.Decimals ?? 0));
        return Gen.Frequency(
            (2, observations),
            (6, At(from level in Gen.Elements(levels) from step in Gen.Elements(0, 0, 0, unit, -unit, Hair, -Hair) select level + step)),
            (3, At(from level in Gen.Elements(levels) from percent in Gen.Frequency((5, Gen.Choose(0, 150)), (1, Gen.Choose(150, 400))) select level * percent / 100)));

        Gen<Observation> At(Gen<Rational> values) =>
            from value in values
            from observation in possible.Contains(value) ? Gen.Constant(new Observation(indicator, period, value)) : observations
            from earlier in Gen.Frequency((5, Gen.Constant(0)), (1, Gen.Choose(1, 40)))
            select observation with { Through = LocalDate.Min(observation.Through, period.End.PlusDays(-Math.Min(earlier, period.Days - 1))) };
    }

    // The values that an actual is compared with: the level, and both ends of the accepted range.
    private static Rational[] LevelsIn(TargetForm? form) =>
        form is MilestoneForm ? [] : [.. new[] { LevelIn(form), form?.Accepted?.Lower, form?.Accepted?.Upper }.OfType<Rational>().Distinct()];

    private static Rational? LevelIn(TargetForm? form) => form switch
    {
        ChangeForm change => change.Level,
        LevelForm { Level: { } level } => level,
        { Accepted: { } accepted } => accepted.Lower ?? accepted.Upper,
        _ => null,
    };
}
