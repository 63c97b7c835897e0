using BenchmarkDotNet.Attributes;
using Fractions;

namespace MongCai.Kpi.Benchmarks.Numbers;

/// <summary>Calculates a percentage with two decimals from two decimals, exactly and as a user would write it without the library.</summary>
[MemoryDiagnoser]
public class PercentageBenchmarks
{
    private const double Percent = 100.0;

    private (decimal Actual, decimal Target)[] _operands = [];

    [Params("counts", "amounts")]
    public string Of { get; set; } = string.Empty;

    [GlobalSetup]
    public void Prepare() => _operands = string.Equals(Of, "counts", StringComparison.Ordinal) ? Operands.Counts() : Operands.Amounts();

    [Benchmark(Description = "Math.Round in decimal", Baseline = true, OperationsPerInvoke = Operands.Count)]
    public decimal InDecimal()
    {
        var last = 0m;
        foreach (var (actual, target) in _operands)
        {
            last = Math.Round(actual / target * 100, 2, MidpointRounding.AwayFromZero);
        }

        return last;
    }

    [Benchmark(Description = "Math.Round in double", OperationsPerInvoke = Operands.Count)]
    public double InDouble()
    {
        var last = 0.0;
        foreach (var (actual, target) in _operands)
        {
            last = Math.Round((double)actual / (double)target * Percent, 2, MidpointRounding.AwayFromZero);
        }

        return last;
    }

    [Benchmark(Description = "Fractions", OperationsPerInvoke = Operands.Count)]
    public decimal InFractions()
    {
        var last = 0m;
        foreach (var (actual, target) in _operands)
        {
            last = Fractions.Fraction.Round(Fractions.Fraction.FromDecimal(actual) / Fractions.Fraction.FromDecimal(target) * 100, 2, MidpointRounding.AwayFromZero).ToDecimal();
        }

        return last;
    }

    [Benchmark(Description = "Ratio.ToPercentage", OperationsPerInvoke = Operands.Count)]
    public Percentage Exact()
    {
        var last = default(Percentage);
        foreach (var (actual, target) in _operands)
        {
            last = new Ratio(actual, target).ToPercentage(2);
        }

        return last;
    }

    [Benchmark(Description = "Ratio.OrUndefined, ToPercentage", OperationsPerInvoke = Operands.Count)]
    public Calculated<Percentage> ExactOrUndefined()
    {
        Calculated<Percentage> last = default;
        foreach (var (actual, target) in _operands)
        {
            last = Ratio.OrUndefined(actual, target).ToPercentage(2);
        }

        return last;
    }
}
