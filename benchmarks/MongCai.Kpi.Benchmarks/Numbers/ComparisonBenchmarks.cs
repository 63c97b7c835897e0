using BenchmarkDotNet.Attributes;

namespace MongCai.Kpi.Benchmarks.Numbers;

/// <summary>Sorts attainments and compares them with a threshold, exactly and by rounded quotients.</summary>
[MemoryDiagnoser]
public class ComparisonBenchmarks
{
    private (decimal Actual, decimal Target)[] _operands = [];
    private Ratio[] _ratios = [];

    [GlobalSetup]
    public void Prepare()
    {
        _operands = Operands.Counts();
        _ratios = [.. _operands.Select(static operands => new Ratio(operands.Actual, operands.Target))];
    }

    [Benchmark(Description = "decimal quotients, compared", Baseline = true, OperationsPerInvoke = Operands.Count - 1)]
    public int InDecimal()
    {
        var ascending = 0;
        for (var index = 1; index < _operands.Length; index++)
        {
            var (before, after) = (_operands[index - 1], _operands[index]);
            ascending += before.Actual / before.Target < after.Actual / after.Target ? 1 : 0;
        }

        return ascending;
    }

    [Benchmark(Description = "Ratio, compared", OperationsPerInvoke = Operands.Count - 1)]
    public int Exact()
    {
        var ascending = 0;
        for (var index = 1; index < _ratios.Length; index++)
        {
            ascending += _ratios[index - 1] < _ratios[index] ? 1 : 0;
        }

        return ascending;
    }

    [Benchmark(Description = "Ratio, hashed", OperationsPerInvoke = Operands.Count)]
    public int Hashed()
    {
        var hash = 0;
        foreach (var ratio in _ratios)
        {
            hash ^= ratio.GetHashCode();
        }

        return hash;
    }
}
