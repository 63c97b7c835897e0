namespace MongCai.Kpi;

public readonly partial struct Percentage
{
    /// <summary>Subtracts one percentage from another: the result is in percentage points.</summary>
    /// <param name="left">The percentage to subtract from.</param>
    /// <param name="right">The percentage to subtract.</param>
    public static PercentagePoints operator -(Percentage left, Percentage right) => new((Rational)left._percent - right._percent);

    /// <summary>Determines whether two percentages have the same value and the same number of decimals.</summary>
    /// <param name="left">The first percentage to compare.</param>
    /// <param name="right">The second percentage to compare.</param>
    public static bool operator ==(Percentage left, Percentage right) => left.Equals(right);

    /// <summary>Determines whether two percentages differ in their value or in their number of decimals.</summary>
    /// <param name="left">The first percentage to compare.</param>
    /// <param name="right">The second percentage to compare.</param>
    public static bool operator !=(Percentage left, Percentage right) => !left.Equals(right);

    /// <summary>Determines whether one percentage comes before another: it is smaller, or equal with fewer decimals.</summary>
    /// <param name="left">The first percentage to compare.</param>
    /// <param name="right">The second percentage to compare.</param>
    public static bool operator <(Percentage left, Percentage right) => left.CompareTo(right) < 0;

    /// <summary>Determines whether one percentage comes before another or equals it.</summary>
    /// <param name="left">The first percentage to compare.</param>
    /// <param name="right">The second percentage to compare.</param>
    public static bool operator <=(Percentage left, Percentage right) => left.CompareTo(right) <= 0;

    /// <summary>Determines whether one percentage comes after another: it is larger, or equal with more decimals.</summary>
    /// <param name="left">The first percentage to compare.</param>
    /// <param name="right">The second percentage to compare.</param>
    public static bool operator >(Percentage left, Percentage right) => left.CompareTo(right) > 0;

    /// <summary>Determines whether one percentage comes after another or equals it.</summary>
    /// <param name="left">The first percentage to compare.</param>
    /// <param name="right">The second percentage to compare.</param>
    public static bool operator >=(Percentage left, Percentage right) => left.CompareTo(right) >= 0;

    /// <summary>Compares this percentage with another by value, then by number of decimals.</summary>
    /// <param name="other">The percentage to compare with.</param>
    /// <returns>A negative number if this percentage comes before the other, zero if the two are equal, a positive number if it comes after.</returns>
    public int CompareTo(Percentage other)
    {
        var byValue = _percent.CompareTo(other._percent);
        return byValue != 0 ? byValue : Decimals.CompareTo(other.Decimals);
    }

    int IComparable.CompareTo(object? obj) => Comparing.With(this, obj);

    /// <summary>Determines whether this percentage has the same value and number of decimals as another.</summary>
    /// <param name="other">The percentage to compare with.</param>
    /// <returns>True if both the value and the number of decimals are equal, and false otherwise.</returns>
    public bool Equals(Percentage other) => CompareTo(other) == 0;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Percentage other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(KeyedHash.Of(in _percent), Decimals);
}
