namespace MongCai.Kpi.Tests;

/// <summary>
/// Runs work that should take well under a second. The limit is so generous that only another order of growth exceeds it; then the test fails instead of
/// hanging.
/// </summary>
internal static class Bounded
{
    private static readonly TimeSpan Bound = TimeSpan.FromSeconds(30);

    public static T Run<T>(Func<T> work)
    {
        var run = Task.Factory.StartNew(work, CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);
        Assert.True(run.Wait(Bound), $"Not done in {Bound.TotalSeconds:F0} seconds.");
        return run.Result;
    }
}
