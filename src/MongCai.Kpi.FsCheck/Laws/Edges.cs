namespace MongCai.Kpi.Testing;

/// <summary>Looks where an answer changes: a threshold is nowhere more often wrong than at itself.</summary>
internal static class Edges
{
    /// <summary>Two numbers, and between them two neighbours whose answers differ, where those of the two do.</summary>
    /// <returns>Two numbers or four, from below.</returns>
    public static long[] Around<TAnswer>(long low, long high, Func<long, TAnswer> ask)
    {
        var first = ask(low);
        if (Same(first, ask(high)))
        {
            return [low, high];
        }

        var (before, after) = (low, high);
        while (after - before > 1)
        {
            var middle = before + ((after - before) / 2);
            (before, after) = Same(first, ask(middle)) ? (middle, after) : (before, middle);
        }

        return [low, before, after, high];
    }

    private static bool Same<TAnswer>(TAnswer left, TAnswer right) => EqualityComparer<TAnswer>.Default.Equals(left, right);
}
