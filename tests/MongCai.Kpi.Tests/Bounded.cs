namespace MongCai.Kpi.Tests;

/// <summary>Runs what is to take well under a second. The bound is so generous that only another order of growth breaks it, and the test that breaks it ends.</summary>
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
