namespace MongCai.Kpi.Testing;

/// <summary>Keeps those shrunk candidates that their constructor accepts, because only the constructor knows which parts go together.</summary>
internal static class Constructed
{
    public static IEnumerable<T> Those<T>(params IEnumerable<Func<T>> candidates)
        where T : class
    {
        foreach (var candidate in candidates)
        {
            if (OrNull(candidate) is { } value)
            {
                yield return value;
            }
        }
    }

    private static T? OrNull<T>(Func<T> candidate)
        where T : class
    {
        try
        {
            return candidate();
        }
        catch (ArgumentException)
        {
            return null;
        }
    }
}
