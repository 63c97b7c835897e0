namespace MongCai.Kpi.Testing;

/// <summary>Searches for the place where an answer changes, because an answer is most often wrong right at a threshold.</summary>
internal static class Edges
{
    // Twenty halvings narrow the place down to a millionth of the distance between two neighbours.
    private const int Halvings = 20;

    /// <summary>Returns two numbers and, where their answers differ, the two neighbours between them where the answer changes.</summary>
    /// <returns>Two numbers, or four where the answers differ, in ascending order.</returns>
    public static long[] Around<TAnswer>(long low, long high, Func<long, TAnswer> ask)
    {
        if (Same(ask(low), ask(high)))
        {
            return [low, high];
        }

        var (before, after) = Between(low, high, ask);
        return [low, before, after, high];
    }

    /// <summary>Finds two neighbours between two numbers: the first has the answer of the lower number, the second another answer.</summary>
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

    /// <summary>Returns the middle between two numbers with different answers, and so on by halves towards the place where the answer changes.</summary>
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
