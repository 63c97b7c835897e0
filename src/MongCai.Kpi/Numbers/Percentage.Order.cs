namespace MongCai.Kpi;

public readonly partial struct Percentage
{
    /// <summary>How far apart two figures are.</summary>
    /// <param name="left">The figure.</param>
    /// <param name="right">The figure to subtract.</param>
    public static PercentagePoints operator -(Percentage left, Percentage right) => new((Rational)left._percent - right._percent);

    /// <summary>Whether two figures are printed alike.</summary>
    /// <param name="left">The first.</param>
    /// <param name="right">The second.</param>
    public static bool operator ==(Percentage left, Percentage right) => left.Equals(right);

    /// <summary>Whether two figures are printed differently.</summary>
    /// <param name="left">The first.</param>
    /// <param name="right">The second.</param>
    public static bool operator !=(Percentage left, Percentage right) => !left.Equals(right);

    /// <summary>Whether the first comes before: smaller, or equal with fewer decimals.</summary>
    /// <param name="left">The first.</param>
    /// <param name="right">The second.</param>
    public static bool operator <(Percentage left, Percentage right) => left.CompareTo(right) < 0;

    /// <summary>Whether the first does not come after.</summary>
    /// <param name="left">The first.</param>
    /// <param name="right">The second.</param>
    public static bool operator <=(Percentage left, Percentage right) => left.CompareTo(right) <= 0;

    /// <summary>Whether the first comes after: larger, or equal with more decimals.</summary>
    /// <param name="left">The first.</param>
    /// <param name="right">The second.</param>
    public static bool operator >(Percentage left, Percentage right) => left.CompareTo(right) > 0;

    /// <summary>Whether the first does not come before.</summary>
    /// <param name="left">The first.</param>
    /// <param name="right">The second.</param>
    public static bool operator >=(Percentage left, Percentage right) => left.CompareTo(right) >= 0;

    /// <summary>Compares by value, then by decimals.</summary>
    /// <param name="other">The other figure.</param>
    /// <returns>Negative, zero or positive.</returns>
    public int CompareTo(Percentage other)
    {
        var byValue = _percent.CompareTo(other._percent);
        return byValue != 0 ? byValue : Decimals.CompareTo(other.Decimals);
    }

    int IComparable.CompareTo(object? obj) => Comparing.With(this, obj);

    /// <summary>Whether the other figure is printed alike.</summary>
    /// <param name="other">The other figure.</param>
    /// <returns>True where value and decimals are equal.</returns>
    public bool Equals(Percentage other) => CompareTo(other) == 0;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Percentage other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(KeyedHash.Of(in _percent), Decimals);
}
