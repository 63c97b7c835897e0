namespace MongCai.Kpi.Testing.Tests.Policies;

public class PoliciesTests
{
    [Fact]
    public void Policies_reach_all_that_the_library_has()
    {
        Samples.Reach(
            KpiGen.VerdictPolicies,
            ("strict", static policy => policy == VerdictPolicy.Strict),
            ("lenient", static policy => policy == VerdictPolicy.LenientAtTheBound),
            ("beyond the range", static policy => policy == VerdictPolicy.BeyondTheRange));
        Samples.Reach(
            KpiGen.MeasurementPolicies,
            ("no tolerance", static policies => policies.Tolerance == default),
            ("a tolerance", static policies => policies.Tolerance > default(Ratio)),
            ("a forecast from the first day", static policies => policies.TooEarlyBelow == default),
            ("no forecast before the end", static policies => policies.TooEarlyBelow == new Ratio(1, 1)));
        Samples.Reach(
            KpiGen.MissingDataPolicies,
            ("all", static policy => policy == MissingDataPolicy.RequireAll),
            ("skip", static policy => policy == MissingDataPolicy.SkipMissing),
            ("zero", static policy => policy == MissingDataPolicy.MissingAsZero),
            ("at least", static policy => policy != MissingDataPolicy.RequireAll && policy.Decide(new Coverage(40, 40)) == MissingDataDecision.WhatWasReported && policy.Decide(new Coverage(0, 40)) == MissingDataDecision.Unknown && policy != MissingDataPolicy.SkipMissing));
        Samples.Reach(
            KpiGen.Coverages,
            ("nobody expected", static coverage => coverage.Expected == 0),
            ("nobody reported", static coverage => coverage is { Expected: > 0, Reported: 0 }),
            ("complete", static coverage => coverage is { Expected: > 0, IsComplete: true }),
            ("some", static coverage => coverage is { Reported: > 0, IsComplete: false }));
    }

    [Fact]
    public void Bands_reach_one_to_six_and_edges()
    {
        Samples.Reach(
            KpiGen.BandScales,
            ("red, yellow and green", static bands => bands == BandScale.RedYellowGreen),
            ("one band", static bands => bands.Steps.Count == 0),
            ("six bands", static bands => bands.Steps.Count == 5),
            ("from below zero", static bands => bands.Steps is [{ From.Value.Sign: < 0 }, ..]),
            ("from 100%", static bands => bands.Steps.Any(static step => step.From == new Ratio(1, 1))));
        Samples.Reach(
            KpiGen.BandRollUps,
            ("the worst", static rollUp => rollUp == BandRollUp.Worst),
            ("the latest", static rollUp => rollUp == BandRollUp.Latest),
            ("recomputed", static rollUp => rollUp == BandRollUp.Recomputed),
            ("weighted", static rollUp => rollUp != BandRollUp.Worst && rollUp != BandRollUp.Latest && rollUp != BandRollUp.Recomputed));
        Samples.Reach(
            KpiGen.PartialAggregates,
            ("none", static part => part.Parts == 0),
            ("some missing", static part => part.Reports > 0 && part.Reports < part.Parts),
            ("four", static part => part.Reports == 4),
            ("an estimate", static part => part.Status == ObservationStatus.Estimate));
    }

    [Fact]
    public void Policies_shrink_to_the_first()
    {
        Minimal.Of(KpiArbitraries.VerdictPolicies(), static _ => true, VerdictPolicy.Strict);
        Minimal.Of(KpiArbitraries.MissingDataPolicies(), static _ => true, MissingDataPolicy.RequireAll);
        Minimal.Of(KpiArbitraries.Coverages(), static _ => true, new Coverage(0, 0));
        Minimal.Of(KpiArbitraries.Coverages(), static coverage => !coverage.IsComplete, new Coverage(0, 1));
        Minimal.Of(KpiArbitraries.BandScales(), static bands => bands.Steps.Count > 1, static end => Assert.Equal(2, end.Steps.Count));
        Minimal.Of(KpiArbitraries.BandSteps(), static _ => true, static end => Assert.Equal("a from 0/1", $"{end}"));
        Minimal.Of(
            KpiArbitraries.MeasurementPolicies(),
            static _ => true,
            static end => Assert.Equal(
                (VerdictPolicy.Strict, ElapsedShare.ByDays, 0, default, default, MissingDataPolicy.RequireAll, null),
                (end.Verdicts, end.Elapsed, end.Bands.Steps.Count, end.Tolerance, end.TooEarlyBelow, end.MissingData, end.BandBy)));
        Minimal.Of(KpiArbitraries.KpiOptions(), static _ => true, static end => Assert.Equal((ReportingCalendar.January, ClosingRule.MonthEnd, MissingDataPolicy.RequireAll), (end.Calendar, end.Closing, end.Measurement.MissingData)));
        Minimal.Of(KpiArbitraries.BandRollUps(), static _ => true, BandRollUp.Worst);
        Minimal.Of(KpiArbitraries.PartialAggregates(), static _ => true, static end => Assert.Equal(0, end.Parts));
    }
}
