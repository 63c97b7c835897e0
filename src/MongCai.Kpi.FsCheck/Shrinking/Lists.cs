namespace MongCai.Kpi.Testing;

/// <summary>Shorter lists, and lists with one simpler element.</summary>
internal static class Lists
{
    /// <summary>
    /// The list without all of it, without each half, each quarter, and so on down to each one: of several hundred elements of which one matters, that one is left after a few dozen tries.
    /// </summary>
    public static IEnumerable<IReadOnlyList<T>> Shorter<T>(IReadOnlyList<T> list, int fewest = 0)
    {
        for (var chunk = list.Count; chunk > 0; chunk /= 2)
        {
            for (var from = 0; from < list.Count; from += chunk)
            {
                var without = Math.Min(chunk, list.Count - from);
                if (list.Count - without >= fewest)
                {
                    yield return [.. list.Take(from), .. list.Skip(from + without)];
                }
            }
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

    /// <summary>The list with each element as simple as its first candidate; none where no element has one, or one alone has.</summary>
    public static IEnumerable<IReadOnlyList<T>> WithAllSimpler<T>(IReadOnlyList<T> list, Func<T, IEnumerable<T>> smaller)
        where T : class
    {
        T?[] simpler = [.. list.Select(element => smaller(element).FirstOrDefault())];
        if (simpler.Count(static element => element is not null) > 1)
        {
            yield return [.. simpler.Zip(list, static (next, element) => next ?? element)];
        }
    }
}
