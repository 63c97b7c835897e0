using System.Collections.Immutable;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Order;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;

namespace MongCai.Kpi.Compared;

/// <summary>
/// Runs each benchmark in every round with the old package and immediately afterwards with the new one, so that a machine that becomes slower for a while
/// slows down both.
/// </summary>
internal sealed class InPairs : DefaultOrderer
{
    public override IEnumerable<BenchmarkCase> GetExecutionOrder(ImmutableArray<BenchmarkCase> benchmarksCase, IEnumerable<BenchmarkLogicalGroupRule>? order = null) =>
        Paired(benchmarksCase);

    public override IEnumerable<BenchmarkCase> GetSummaryOrder(ImmutableArray<BenchmarkCase> benchmarksCases, Summary summary) =>
        Paired(benchmarksCases);

    private static IEnumerable<BenchmarkCase> Paired(ImmutableArray<BenchmarkCase> cases) => cases
        .OrderBy(static one => one.Descriptor.Type.Name, StringComparer.Ordinal)
        .ThenBy(static one => one.Descriptor.MethodIndex)
        .ThenBy(static one => one.Parameters[nameof(Comparison.Round)])
        .ThenByDescending(static one => one.Job.Meta.Baseline);
}
