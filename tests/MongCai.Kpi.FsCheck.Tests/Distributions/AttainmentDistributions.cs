namespace MongCai.Kpi.Testing.Tests.Distributions;

internal static class AttainmentDistributions
{
    public static Chapter Chapter { get; } = new("Attainments",
    [
        Distribution.Of(KpiArbitraries.VerdictPolicies())
            .Main("strict", static policy => policy == VerdictPolicy.Strict)
            .Main("lenient at the bound", static policy => policy == VerdictPolicy.LenientAtTheBound)
            .Main("beyond the range", static policy => policy == VerdictPolicy.BeyondTheRange),
        Distribution.Of(KpiArbitraries.MeasurementPolicies())
            .Main("no tolerance", static policies => policies.Tolerance == default)
            .Main("a tolerance", static policies => policies.Tolerance != default)
            .Main("a forecast from the first day", static policies => policies.TooEarlyBelow == default)
            .Main("bands by the index", static policies => policies.BandBy == PerformanceMeasure.Index),
        Distribution.Of(KpiArbitraries.Attainments())
            .Mains<Outlook>(static (attainment, outlook) => attainment.Outlook == outlook)
            .Mains<Verdict>(static (attainment, verdict) => attainment.Verdict == verdict)
            .Main("on the bound", static attainment => DistanceOf(attainment) == 0)
            .Edge("a hair beside the bound", static attainment => DistanceOf(attainment) is { Sign: > 0 } distance && distance * 1_000_000_000 < 1)
            .Edge("a printed unit beside the bound", static attainment => DistanceOf(attainment) is { } distance && distance * Digits.Rational(Digits.Power(attainment.Observation.Indicator.Decimals ?? 0)) == 1)
            .Main("in the middle of the target's period", static attainment => attainment.Target is { } target && attainment.Observation.Period.End < target.Period.End)
            .Edge("cumulative against the year's target", static attainment => attainment is { Observation.Period.Kind: PeriodKind.Cumulative, Target.Period.Kind: PeriodKind.Year })
            .Main("through a day before the end", static attainment => attainment.Observation.Through < attainment.Observation.Period.End)
            .Main("no target", static attainment => attainment.Target is null)
            .Main("under other policies", static attainment => attainment.Policies.Verdicts != VerdictPolicy.Strict || attainment.Policies.Tolerance != default),
        Distribution.Of(KpiArbitraries.AttainmentsByBasis())
            .Main("no target", static attainments => attainments.Targets.Count == 0)
            .Main("one", static attainments => attainments.Targets.Count == 1)
            .Main("two", static attainments => attainments.Targets.Count == 2)
            .Main("three", static attainments => attainments.Targets.Count == 3)
            .Main("met on one basis and not on another", static attainments => IsMetOnSome(attainments, isMet: true) && IsMetOnSome(attainments, isMet: false)),
        Distribution.Of(KpiArbitraries.AttainmentsOf(Target.AtLeast(73)))
            .Mains<Outlook>(static (attainment, outlook) => attainment.Outlook == outlook)
            .Mains<Verdict>(static (attainment, verdict) => attainment.Verdict == verdict)
            .Main("exactly 73", static attainment => attainment.Observation.Value == (Rational)73)
            .Main("a hair or a printed unit below 73", static attainment => attainment.Observation.Value.TryGetValue(out var value) && value < 73 && value >= 72)
            .Main("in the middle of the year", static attainment => attainment.Observation.Period.End < attainment.Target!.Period.End),
        Distribution.Of(KpiGen.AttainmentsOf(Target.Maintain(Target.AtMost(5), PeriodKind.Week)))
            .Main("a week that keeps to it", static attainment => attainment.Observation.Value.TryGetValue(out var value) && value <= 5)
            .Main("a week that does not", static attainment => attainment.Observation.Value.TryGetValue(out var value) && value > 5)
            .Main("exactly 5", static attainment => attainment.Observation.Value == (Rational)5)
            .Main("weeks are still to come", static attainment => attainment.Observation.Period.End < attainment.Target!.Period.End),
    ]);

    private static bool IsMetOnSome(AttainmentByBasis attainments, bool isMet) => attainments.Targets.Any(target => attainments[target.Basis].IsMet == isMet);

    // The distance is measured from the one level of the target, or from the level that its path leads to.
    private static Rational? DistanceOf(Attainment attainment) =>
        Targets.Forms.LevelOf(attainment.Target?.Form) is { } level && attainment.Observation.Value.TryGetValue(out var value) ? Rational.Abs(value - level) : null;
}
