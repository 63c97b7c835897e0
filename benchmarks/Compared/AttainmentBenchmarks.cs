using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Engines;

namespace MongCai.Kpi.Compared;

/// <summary>Measures the households of a half-year and of a whole year against the plan and the resolution of the year.</summary>
public class AttainmentBenchmarks : Comparison
{
    private static readonly Indicator Reduced = new("poor-households-reduced", Unit.Household, Nature.Flow);
    private static readonly Indicator Rate = new("poverty-rate", Unit.Percent, Nature.Proportion);
    private static readonly ReportingPeriod Year = ReportingPeriod.Year(2019);
    private static readonly ReportingPeriod HalfYear = ReportingPeriod.HalfYear(2019, 1);

    private readonly Consumer _consumer = new();
    private readonly Observation _halfYear = new(Reduced, HalfYear, 37);
    private readonly Observation _year = new(Reduced, Year, 75);
    private readonly Target _plan = Target.AtLeast(73).For(Reduced, Year, Basis.Plan);
    private readonly Target _resolution = Target.AtLeast(54).For(Reduced, Year, Basis.Resolution);

    [Benchmark(Description = "an observation")]
    public Observation Observed() => new(Reduced, HalfYear, 37);

    [Benchmark(Description = "an observation of a ratio")]
    public Observation ObservedRatio() => Observation.OfRatio(Rate, HalfYear, 134, 27323);

    [Benchmark(Description = "two attainments")]
    public AttainmentByBasis Measured() => _halfYear.Against(_plan, _resolution);

    [Benchmark(Description = "two attainments, exact figures")]
    public void Exact()
    {
        var measured = _halfYear.Against(_plan, _resolution);
        Figures(measured[Basis.Plan]);
        Figures(measured[Basis.Resolution]);
    }

    [Benchmark(Description = "of a closed year, exact figures and whether met")]
    public void Closed()
    {
        var measured = _year.Against(_plan, _resolution);
        FiguresOfClosed(measured[Basis.Plan]);
        FiguresOfClosed(measured[Basis.Resolution]);
    }

    [Benchmark(Description = "two attainments, explained")]
    public int Explained()
    {
        var measured = _halfYear.Against(_plan, _resolution);
        return measured[Basis.Plan].Explain()!.Operands.Count + measured[Basis.Resolution].Explain()!.Operands.Count;
    }

    private void FiguresOfClosed(Attainment attainment)
    {
        Figures(attainment);
        _consumer.Consume(attainment.IsMet);
    }

    private void Figures(Attainment attainment)
    {
        _consumer.Consume(attainment.Value.ToPercentage(2));
        _consumer.Consume(attainment.Remaining);
        _consumer.Consume(attainment.Gap);
        _consumer.Consume(attainment.Excess);
    }
}
