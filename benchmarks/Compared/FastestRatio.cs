using System.Globalization;
using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Mathematics;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;

namespace MongCai.Kpi.Compared;

/// <summary>The ratio of the fastest iterations of all rounds. Other work on the machine raises the means, but hardly the fastest iterations.</summary>
internal sealed class FastestRatio : BaselineCustomColumn
{
    public override string Id => nameof(FastestRatio);

    public override string ColumnName => "Fastest";

    public override int PriorityInCategory => 0;

    public override bool IsNumeric => true;

    public override UnitType UnitType => UnitType.Dimensionless;

    public override string Legend => "Ratio of the fastest iterations of all rounds ([Current]/[Baseline])";

    public override string GetValue(
        Summary summary,
        BenchmarkCase benchmarkCase,
        Statistics baseline,
        IReadOnlyDictionary<string, Metric> baselineMetrics,
        Statistics current,
        IReadOnlyDictionary<string, Metric> currentMetrics,
        bool isBaseline)
    {
        var before = Fastest(summary, benchmarkCase, isBaseline: true);
        var asked = Fastest(summary, benchmarkCase, isBaseline);
        return (asked / before).ToString("0.00", CultureInfo.InvariantCulture);
    }

    private static double Fastest(Summary summary, BenchmarkCase of, bool isBaseline) => summary.Reports
        .Where(report => report.BenchmarkCase.Descriptor.Type == of.Descriptor.Type && report.BenchmarkCase.Descriptor.WorkloadMethod == of.Descriptor.WorkloadMethod && report.BenchmarkCase.Job.Meta.Baseline == isBaseline)
        .Min(static report => report.ResultStatistics?.Min ?? double.NaN);
}
