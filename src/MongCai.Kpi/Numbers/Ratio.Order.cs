namespace MongCai.Kpi;

public readonly partial struct Ratio
{
    /// <summary>Determines whether two ratios have the same value.</summary>
    /// <param name="left">The first ratio to compare.</param>
    /// <param name="right">The second ratio to compare.</param>
    public static bool operator ==(Ratio left, Ratio right) => left.Equals(right);

    /// <summary>Determines whether two ratios have different values.</summary>
    /// <param name="left">The first ratio to compare.</param>
    /// <param name="right">The second ratio to compare.</param>
    public static bool operator !=(Ratio left, Ratio right) => !left.Equals(right);

    /// <summary>Determines whether one ratio is smaller than another.</summary>
    /// <param name="left">The first ratio to compare.</param>
    /// <param name="right">The second ratio to compare.</param>
    public static bool operator <(Ratio left, Ratio right) => left.CompareTo(right) < 0;

    /// <summary>Determines whether one ratio is smaller than or equal to another.</summary>
    /// <param name="left">The first ratio to compare.</param>
    /// <param name="right">The second ratio to compare.</param>
    public static bool operator <=(Ratio left, Ratio right) => left.CompareTo(right) <= 0;

    /// <summary>Determines whether one ratio is larger than another.</summary>
    /// <param name="left">The first ratio to compare.</param>
    /// <param name="right">The second ratio to compare.</param>
    public static bool operator >(Ratio left, Ratio right) => left.CompareTo(right) > 0;

    /// <summary>Determines whether one ratio is larger than or equal to another.</summary>
    /// <param name="left">The first ratio to compare.</param>
    /// <param name="right">The second ratio to compare.</param>
    public static bool operator >=(Ratio left, Ratio right) => left.CompareTo(right) >= 0;

    /// <summary>Compares this ratio with another by their exact values.</summary>
    /// <param name="other">The ratio to compare with.</param>
    /// <returns>A negative number if this ratio comes before the other, zero if the two are equal, a positive number if it comes after.</returns>
    public int CompareTo(Ratio other) => CompareExactly(other);

    int IComparable.CompareTo(object? obj) => Comparing.With(this, obj);

    /// <summary>Determines whether this ratio has the same value as another.</summary>
    /// <param name="other">The ratio to compare with.</param>
    /// <returns>True if the two values are equal, and false otherwise.</returns>
    public bool Equals(Ratio other) => CompareTo(other) == 0;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Ratio other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashOfValue();
}
