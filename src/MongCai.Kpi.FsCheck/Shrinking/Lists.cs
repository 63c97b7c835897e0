namespace MongCai.Kpi.Testing;

/// <summary>Shrinks lists to shorter ones, and to lists with simpler elements.</summary>
internal static class Lists
{
    /// <summary>Returns the list without all of its elements, without each half, each quarter, and so on down to each single element.</summary>
    /// <remarks>Of several hundred elements of which only one matters, that one is left after a few dozen tries.</remarks>
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

    /// <summary>Returns the list with each element replaced by its first candidate; no list where fewer than two elements have a candidate.</summary>
    public static IEnumerable<IReadOnlyList<T>> WithAllSimpler<T>(IReadOnlyList<T> list, Func<T, IEnumerable<T>> smaller)
        where T : class
    {
        T?[] simpler = [.. list.Select(element => smaller(element).FirstOrDefault())];
        if (simpler.Count(static element => element is not null) > 1)
        {
            yield return [.. simpler.Zip(list, static (next, element) => next ?? element)];
        }
    }

    /// <summary>Returns lists of the same length in which only the first or the last element is kept, and all others are as simple as possible.</summary>
    /// <remarks>A list of hundreds would take too long to simplify element by element.</remarks>
    public static IEnumerable<IReadOnlyList<T>> WithOneAlone<T>(IReadOnlyList<T> list, Func<T, IEnumerable<T>> smaller)
    {
        T[] simplest = [.. list.SelectMany(smaller).Take(1)];
        return simplest is [var plain] && list.Count(element => !EqualityComparer<T>.Default.Equals(element, plain)) > 1
            ? new[] { 0, list.Count - 1 }.Select(alone => (IReadOnlyList<T>)[.. list.Select((element, place) => place == alone ? element : plain)])
            : [];
    }

    /// <summary>Returns lists in which all equal elements are simplified in the same way, so that they remain equal.</summary>
    public static IEnumerable<IReadOnlyList<T>> WithEqualOnesSimpler<T>(IReadOnlyList<T> list, Func<T, IEnumerable<T>> smaller) =>
        from several in list.GroupBy(static element => element)
        where several.Count() > 1
        from simpler in smaller(several.Key)
        select (IReadOnlyList<T>)[.. list.Select(element => EqualityComparer<T>.Default.Equals(element, several.Key) ? simpler : element)];
}
