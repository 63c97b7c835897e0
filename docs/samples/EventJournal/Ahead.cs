namespace EventJournal;

/// <summary>Makes the next item while one is worked on: a batch is parsed while the one before it is stored.</summary>
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
            // Whoever stops early waits for what is under way: a source is not to be disposed while it is read.
            await ((Task)next).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }

        Task<bool> NextAsync() => Task.Run(async () => await source.MoveNextAsync());
    }
}
