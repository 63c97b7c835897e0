namespace MongCai.Kpi.Tests.Numbers;

/// <summary>Checks what .NET expects of a value that has an order and an equality.</summary>
internal static class OrderContract
{
    public static void Smaller<T>(T smaller, T larger)
        where T : struct, IComparable<T>, IComparable, IEquatable<T>
    {
        Assert.True(smaller.CompareTo(larger) < 0);
        Assert.True(larger.CompareTo(smaller) > 0);
        Assert.True(smaller.CompareTo((object)larger) < 0);
        Assert.False(smaller.Equals(larger));
        Assert.False(smaller.Equals((object)larger));
    }

    public static void Equal<T>(T value, T same)
        where T : struct, IComparable<T>, IComparable, IEquatable<T>
    {
        Assert.Equal(0, value.CompareTo(same));
        Assert.Equal(0, value.CompareTo((object)same));
        Assert.True(value.Equals(same));
        Assert.True(value.Equals((object)same));
        Assert.Equal(value.GetHashCode(), same.GetHashCode());
    }

    /// <summary>Checks that null comes first, and that another type is an error that names both types.</summary>
    public static void Untyped<T>(T value)
        where T : struct, IComparable<T>, IComparable, IEquatable<T>
    {
        Assert.True(value.CompareTo(null) > 0);
        Assert.False(value.Equals(null));
        Assert.False(value.Equals("text"));
        var exception = Assert.Throws<ArgumentException>("obj", () => value.CompareTo("text"));
        Assert.Contains(typeof(T).Name, exception.Message, StringComparison.Ordinal);
        Assert.Contains("String", exception.Message, StringComparison.Ordinal);
    }
}
