using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Diagnosers;
using BenchmarkDotNet.Jobs;
using Perfolizer.Horology;

namespace MongCai.Kpi.Compared;

/// <summary>Defines two jobs that differ only in the package, and one table that shows each benchmark under both.</summary>
internal static class Jobs
{
    private const int Warmups = 4;
    private const int Iterations = 5;
    private const int Milliseconds = 100;

    public static IConfig SideBySide() => DefaultConfig.Instance
        .AddJob(With("before").AsBaseline())
        .AddJob(With("after"))
        .AddDiagnoser(MemoryDiagnoser.Default)
        .AddColumn(StatisticColumn.Min, new FastestRatio())
        .WithOrderer(new InPairs())
        .HideColumns("Type", "Arguments", "EnvironmentVariables", "Error", "StdDev", "Median", "RatioSD", "Gen0", "Gen1")
        // Both builds restore the same project, so they run one after the other; otherwise one would get the package of the other.
        .WithOptions(ConfigOptions.JoinSummary | ConfigOptions.DisableParallelBuild);

    private static Job With(string version) => Job.Default
        .WithId(version)
        .WithArguments([new MsBuildArgument($"/p:KpiVersion=0.1.0-{version}")])
        .WithEnvironmentVariable(Comparison.ExpectedVersion, $"0.1.0-{version}")
        // Each job is short, because there are several rounds.
        .WithClock(new ProcessorTime())
        .WithLaunchCount(1)
        .WithWarmupCount(Warmups)
        .WithIterationCount(Iterations)
        .WithIterationTime(TimeInterval.FromMilliseconds(Milliseconds));
}
