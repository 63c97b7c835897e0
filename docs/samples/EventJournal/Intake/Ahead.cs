namespace EventJournal;

/// <summary>Prepares the next item while the current one is worked on: a batch is parsed while the one before it is stored.</summary>
internal static class Ahead
{
    public static async IAsyncEnumerable<T> Of<T>(IAsyncEnumerable<T> items)
    {
        await using var source = items.GetAsyncEnumerator();
        var next = NextAsync();
        try
        {
            while (await next)
            {
                var item = source.Current;
                next = NextAsync();
                yield return item;
            }
        }
        finally
        {
            // A caller that stops early waits for the work under way, because a source must not be disposed of while it is read.
            await ((Task)next).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }

        Task<bool> NextAsync() => Task.Run(async () => await source.MoveNextAsync());
    }
}
