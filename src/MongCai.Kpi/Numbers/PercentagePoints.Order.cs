namespace MongCai.Kpi;

public readonly partial struct PercentagePoints
{
    /// <summary>Whether two differences have the same value.</summary>
    /// <param name="left">The first.</param>
    /// <param name="right">The second.</param>
    public static bool operator ==(PercentagePoints left, PercentagePoints right) => left.Equals(right);

    /// <summary>Whether two differences have different values.</summary>
    /// <param name="left">The first.</param>
    /// <param name="right">The second.</param>
    public static bool operator !=(PercentagePoints left, PercentagePoints right) => !left.Equals(right);

    /// <summary>Whether the first is smaller.</summary>
    /// <param name="left">The first.</param>
    /// <param name="right">The second.</param>
    public static bool operator <(PercentagePoints left, PercentagePoints right) => left.CompareTo(right) < 0;

    /// <summary>Whether the first is not larger.</summary>
    /// <param name="left">The first.</param>
    /// <param name="right">The second.</param>
    public static bool operator <=(PercentagePoints left, PercentagePoints right) => left.CompareTo(right) <= 0;

    /// <summary>Whether the first is larger.</summary>
    /// <param name="left">The first.</param>
    /// <param name="right">The second.</param>
    public static bool operator >(PercentagePoints left, PercentagePoints right) => left.CompareTo(right) > 0;

    /// <summary>Whether the first is not smaller.</summary>
    /// <param name="left">The first.</param>
    /// <param name="right">The second.</param>
    public static bool operator >=(PercentagePoints left, PercentagePoints right) => left.CompareTo(right) >= 0;

    /// <summary>Compares by value, exactly.</summary>
    /// <param name="other">The other difference.</param>
    /// <returns>Negative, zero or positive.</returns>
    public int CompareTo(PercentagePoints other) => Value.CompareTo(other.Value);

    int IComparable.CompareTo(object? obj) => Comparing.With(this, obj);

    /// <summary>Whether the other difference has the same value.</summary>
    /// <param name="other">The other difference.</param>
    /// <returns>True where they are equal.</returns>
    public bool Equals(PercentagePoints other) => Value == other.Value;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is PercentagePoints other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => Value.GetHashCode();
}
