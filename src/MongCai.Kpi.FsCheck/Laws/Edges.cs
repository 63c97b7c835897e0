namespace MongCai.Kpi.Testing;

/// <summary>Looks where an answer changes: a threshold is nowhere more often wrong than at itself.</summary>
internal static class Edges
{
    // To a millionth of what lies between two neighbours.
    private const int Halvings = 20;

    /// <summary>Two numbers, and between them two neighbours whose answers differ, where those of the two do.</summary>
    /// <returns>Two numbers or four, from below.</returns>
    public static long[] Around<TAnswer>(long low, long high, Func<long, TAnswer> ask)
    {
        if (Same(ask(low), ask(high)))
        {
            return [low, high];
        }

        var (before, after) = Between(low, high, ask);
        return [low, before, after, high];
    }

    /// <summary>The two neighbours between two numbers, of which the first is answered as the lower one is and the second is not.</summary>
    public static (long Before, long After) Between<TAnswer>(long low, long high, Func<long, TAnswer> ask)
    {
        var first = ask(low);
        while (high - low > 1)
        {
            var middle = low + ((high - low) / 2);
            (low, high) = Same(first, ask(middle)) ? (middle, high) : (low, middle);
        }

        return (low, high);
    }

    /// <summary>What lies between two neighbours that are answered differently: halfway, and on to where the answer changes.</summary>
    public static IEnumerable<Rational> Within<TAnswer>(Rational low, Rational high, Func<Rational, TAnswer> ask)
    {
        var first = ask(low);
        for (var i = 0; i < Halvings; i++)
        {
            var middle = (low + high) / 2;
            yield return middle;
            (low, high) = Same(first, ask(middle)) ? (middle, high) : (low, middle);
        }
    }

    private static bool Same<TAnswer>(TAnswer left, TAnswer right) => EqualityComparer<TAnswer>.Default.Equals(left, right);
}
