namespace MongCai.Kpi;

public readonly partial struct PercentagePoints
{
    /// <summary>Determines whether two differences have the same value.</summary>
    /// <param name="left">The first difference to compare.</param>
    /// <param name="right">The second difference to compare.</param>
    public static bool operator ==(PercentagePoints left, PercentagePoints right) => left.Equals(right);

    /// <summary>Determines whether two differences have different values.</summary>
    /// <param name="left">The first difference to compare.</param>
    /// <param name="right">The second difference to compare.</param>
    public static bool operator !=(PercentagePoints left, PercentagePoints right) => !left.Equals(right);

    /// <summary>Determines whether one difference is smaller than another.</summary>
    /// <param name="left">The first difference to compare.</param>
    /// <param name="right">The second difference to compare.</param>
    public static bool operator <(PercentagePoints left, PercentagePoints right) => left.CompareTo(right) < 0;

    /// <summary>Determines whether one difference is smaller than or equal to another.</summary>
    /// <param name="left">The first difference to compare.</param>
    /// <param name="right">The second difference to compare.</param>
    public static bool operator <=(PercentagePoints left, PercentagePoints right) => left.CompareTo(right) <= 0;

    /// <summary>Determines whether one difference is larger than another.</summary>
    /// <param name="left">The first difference to compare.</param>
    /// <param name="right">The second difference to compare.</param>
    public static bool operator >(PercentagePoints left, PercentagePoints right) => left.CompareTo(right) > 0;

    /// <summary>Determines whether one difference is larger than or equal to another.</summary>
    /// <param name="left">The first difference to compare.</param>
    /// <param name="right">The second difference to compare.</param>
    public static bool operator >=(PercentagePoints left, PercentagePoints right) => left.CompareTo(right) >= 0;

    /// <summary>Compares this difference with another by their exact values.</summary>
    /// <param name="other">The difference to compare with.</param>
    /// <returns>A negative number if this difference comes before the other, zero if the two are equal, a positive number if it comes after.</returns>
    public int CompareTo(PercentagePoints other) => Value.CompareTo(other.Value);

    int IComparable.CompareTo(object? obj) => Comparing.With(this, obj);

    /// <summary>Determines whether this difference has the same value as another.</summary>
    /// <param name="other">The difference to compare with.</param>
    /// <returns>True if the two values are equal, and false otherwise.</returns>
    public bool Equals(PercentagePoints other) => Value == other.Value;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is PercentagePoints other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => Value.GetHashCode();
}
