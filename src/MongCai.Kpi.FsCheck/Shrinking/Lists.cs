namespace MongCai.Kpi.Testing;

/// <summary>Shorter lists, and lists with one simpler element.</summary>
internal static class Lists
{
    /// <summary>The first half, the second half, and the list without each one.</summary>
    public static IEnumerable<IReadOnlyList<T>> Shorter<T>(IReadOnlyList<T> list, int fewest = 0)
    {
        var half = list.Count / 2;
        if (half >= fewest && half > 1)
        {
            yield return [.. list.Take(half)];
            yield return [.. list.Skip(list.Count - half)];
        }

        for (var without = 0; without < list.Count && list.Count > fewest; without++)
        {
            yield return [.. list.Where((_, index) => index != without)];
        }
    }

    public static IEnumerable<IReadOnlyList<T>> WithOneSimpler<T>(IReadOnlyList<T> list, Func<T, IEnumerable<T>> smaller)
    {
        for (var place = 0; place < list.Count; place++)
        {
            foreach (var simpler in smaller(list[place]))
            {
                yield return [.. list.Select((element, index) => index == place ? simpler : element)];
            }
        }
    }
}
