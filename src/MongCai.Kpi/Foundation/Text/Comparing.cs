namespace MongCai.Kpi;

/// <summary>The untyped comparison of .NET for all value types of the library: null comes first, and an object of another type is an error.</summary>
internal static class Comparing
{
    public static int With<T>(in T value, object? obj)
        where T : struct, IComparable<T> =>
        obj switch
        {
            null => 1,
            T typed => value.CompareTo(typed),
            _ => throw new ArgumentException($"A {typeof(T).Name} cannot be compared with a {obj.GetType().Name}.", nameof(obj)),
        };
}
