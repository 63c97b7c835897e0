namespace MongCai.Kpi.Testing.Tests.Distributions;

internal static class RollUpDistributions
{
    public static Chapter Chapter { get; } = new("Roll-ups and bands",
    [
        Distribution.Of(KpiArbitraries.Coverages())
            .Main("nobody expected", static coverage => coverage.Expected == 0)
            .Main("nobody reported", static coverage => coverage is { Expected: > 0, Reported: 0 })
            .Main("some reported", static coverage => coverage is { Reported: > 0, IsComplete: false })
            .Main("all reported", static coverage => coverage is { Expected: > 0, IsComplete: true }),
        Distribution.Of(KpiArbitraries.MissingDataPolicies())
            .Main("all have to report", static policy => policy == MissingDataPolicy.RequireAll)
            .Main("what is missing is left out", static policy => policy == MissingDataPolicy.SkipMissing)
            .Main("what is missing counts as zero", static policy => policy == MissingDataPolicy.MissingAsZero)
            .Main("of a least coverage", static policy => policy != MissingDataPolicy.RequireAll && policy != MissingDataPolicy.SkipMissing && policy != MissingDataPolicy.MissingAsZero),
        Distribution.Of(KpiArbitraries.PartialAggregates())
            .Main("of nothing", static part => part.Parts == 0)
            .Main("of one part", static part => part.Parts == 1)
            .Main("of several", static part => part.Parts > 1)
            .Main("some have not reported", static part => part.Reports < part.Parts)
            .Main("of four reports", static part => part.Reports == 4)
            .Main("of rates", static part => part.Indicator.Nature is Nature.Proportion or Nature.Ratio or Nature.Mean),
        Distribution.Of(KpiArbitraries.Bands())
            .Main("the lowest", static band => band.Code is "band-0")
            .Main("the highest", static band => band.Code is "band-5"),
        Distribution.Of(KpiArbitraries.BandSteps())
            .Main("from 100%", static step => step.From.Value == 1)
            .Main("from a usual threshold", static step => new[] { 50, 75, 80, 90, 100, 120 }.Any(percent => step.From.Value * 100 == percent))
            .Edge("from below zero", static step => step.From.Value.Sign < 0),
        Distribution.Of(KpiArbitraries.BandScales())
            .Main("red, yellow and green", static bands => bands == BandScale.RedYellowGreen)
            .Main("one band", static bands => bands.Steps.Count == 0)
            .Main("two bands", static bands => bands.Steps.Count == 1)
            .Main("four bands or more", static bands => bands.Steps.Count > 2)
            .Main("from 100%", static bands => bands.Steps.Any(static step => step.From.Value == 1))
            .Edge("six bands", static bands => bands.Steps.Count == 5)
            .Edge("from below zero", static bands => bands.Steps.Any(static step => step.From.Value.Sign < 0)),
        Distribution.Of(KpiArbitraries.BandRollUps())
            .Main("the worst", static rollUp => rollUp == BandRollUp.Worst)
            .Main("the latest", static rollUp => rollUp == BandRollUp.Latest)
            .Main("recomputed", static rollUp => rollUp == BandRollUp.Recomputed)
            .Main("weighted", static rollUp => rollUp != BandRollUp.Worst && rollUp != BandRollUp.Latest && rollUp != BandRollUp.Recomputed),
    ]);
}
