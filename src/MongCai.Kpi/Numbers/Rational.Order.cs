namespace MongCai.Kpi;

public readonly partial struct Rational
{
    /// <summary>Determines whether two numbers have the same value.</summary>
    /// <param name="left">The first number to compare.</param>
    /// <param name="right">The second number to compare.</param>
    public static bool operator ==(Rational left, Rational right) => left.Equals(right);

    /// <summary>Determines whether two numbers have different values.</summary>
    /// <param name="left">The first number to compare.</param>
    /// <param name="right">The second number to compare.</param>
    public static bool operator !=(Rational left, Rational right) => !left.Equals(right);

    /// <summary>Determines whether one number is smaller than another.</summary>
    /// <param name="left">The first number to compare.</param>
    /// <param name="right">The second number to compare.</param>
    public static bool operator <(Rational left, Rational right) => left.CompareTo(right) < 0;

    /// <summary>Determines whether one number is smaller than or equal to another.</summary>
    /// <param name="left">The first number to compare.</param>
    /// <param name="right">The second number to compare.</param>
    public static bool operator <=(Rational left, Rational right) => left.CompareTo(right) <= 0;

    /// <summary>Determines whether one number is larger than another.</summary>
    /// <param name="left">The first number to compare.</param>
    /// <param name="right">The second number to compare.</param>
    public static bool operator >(Rational left, Rational right) => left.CompareTo(right) > 0;

    /// <summary>Determines whether one number is larger than or equal to another.</summary>
    /// <param name="left">The first number to compare.</param>
    /// <param name="right">The second number to compare.</param>
    public static bool operator >=(Rational left, Rational right) => left.CompareTo(right) >= 0;

    /// <summary>Compares this number with another by their exact values.</summary>
    /// <param name="other">The number to compare with.</param>
    /// <returns>A negative number if this number comes before the other, zero if the two are equal, a positive number if it comes after.</returns>
    public int CompareTo(Rational other) =>
        IsDecimal && other.IsDecimal ? _decimal.CompareTo(other._decimal) : Fraction.Compare(ToFraction(), other.ToFraction());

    int IComparable.CompareTo(object? obj) => Comparing.With(this, obj);

    /// <summary>Determines whether this number has the same value as another.</summary>
    /// <param name="other">The number to compare with.</param>
    /// <returns>True if the two values are equal, and false otherwise.</returns>
    public bool Equals(Rational other) => CompareTo(other) == 0;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Rational other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() =>
        _fraction is null ? KeyedHash.Of(in _decimal) : KeyedHash.Of(_fraction);
}
