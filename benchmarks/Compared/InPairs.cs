using System.Collections.Immutable;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Order;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;

namespace MongCai.Kpi.Compared;

/// <summary>Round by round, each benchmark before and right afterwards after: a machine that gets slower for a while slows down both.</summary>
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
