using BenchmarkDotNet.Attributes;

namespace MongCai.Kpi.Benchmarks.Attainments;

/// <summary>Measures one actual against its plan and its resolution: both attainments, whether the targets are met, and what remains.</summary>
[MemoryDiagnoser]
public class PlanAndResolutionBenchmarks
{
    private static readonly Indicator Reduced = new("poor-households-reduced", Unit.Household, Nature.Flow);

    private readonly NaiveTarget[] _naiveTargets = [new("plan", 73), new("resolution", 54)];
    private readonly Observation _actual = new(Reduced, ReportingPeriod.HalfYear(2019, 1), 37);
    private readonly Target _plan = Target.AtLeast(73).For(Reduced, ReportingPeriod.Year(2019), Basis.Plan);
    private readonly Target _resolution = Target.AtLeast(54).For(Reduced, ReportingPeriod.Year(2019), Basis.Resolution);

    [Benchmark(Baseline = true, Description = "records and decimal")]
    public decimal Naive()
    {
        var attainments = _naiveTargets.Select(static target => NaiveAttainment.Of(37, target)).ToList();
        var plan = attainments.Find(static attainment => string.Equals(attainment.Basis, "plan", StringComparison.Ordinal))!;
        var resolution = attainments.Find(static attainment => string.Equals(attainment.Basis, "resolution", StringComparison.Ordinal))!;
        return plan.Percent.GetValueOrDefault() + resolution.Percent.GetValueOrDefault() + plan.Remaining + resolution.Remaining + (plan.IsMet || resolution.IsMet ? 1 : 0);
    }

    [Benchmark(Description = "Against: measured only")]
    public AttainmentByBasis MeasuredOnly() => _actual.Against(_plan, _resolution);

    [Benchmark(Description = "Against: all the figures")]
    public decimal AllTheFigures()
    {
        var measured = _actual.Against(_plan, _resolution);
        return Figures(measured[Basis.Plan]) + Figures(measured[Basis.Resolution]);
    }

    [Benchmark(Description = "Against: with the explanations")]
    public int Explained()
    {
        var measured = _actual.Against(_plan, _resolution);
        return measured[Basis.Plan].Explain()!.Operands.Count + measured[Basis.Resolution].Explain()!.Operands.Count;
    }

    private static decimal Figures(Attainment attainment)
    {
        attainment.Value.ToPercentage(2).TryGetValue(out var percentage);
        attainment.Remaining.TryGetValue(out var remaining);
        remaining.TryToDecimal(out var amount);
        return percentage.Value + amount + (attainment.IsMet == true ? 1 : 0);
    }
}
