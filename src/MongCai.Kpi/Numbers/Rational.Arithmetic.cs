using Ardalis.GuardClauses;

namespace MongCai.Kpi;

public readonly partial struct Rational
{
    /// <summary>Adds two numbers exactly.</summary>
    /// <param name="left">The first summand.</param>
    /// <param name="right">The second summand.</param>
    /// <exception cref="OverflowException">The exact result has a numerator or denominator of more than 100,000 digits.</exception>
    public static Rational operator +(Rational left, Rational right) =>
        left.IsDecimal && right.IsDecimal && ExactDecimal.TryAdd(left._decimal, right._decimal, out var sum)
            ? new Rational(sum)
            : new Rational(left.ToFraction() + right.ToFraction());

    /// <summary>Subtracts one number from another exactly.</summary>
    /// <param name="left">The number to subtract from.</param>
    /// <param name="right">The number to subtract.</param>
    /// <exception cref="OverflowException">The exact result has a numerator or denominator of more than 100,000 digits.</exception>
    public static Rational operator -(Rational left, Rational right) =>
        left.IsDecimal && right.IsDecimal && ExactDecimal.TryAdd(left._decimal, -right._decimal, out var difference)
            ? new Rational(difference)
            : new Rational(left.ToFraction() - right.ToFraction());

    /// <summary>Negates a number: the result lies at the same distance on the other side of zero.</summary>
    /// <param name="value">The number to negate.</param>
    public static Rational operator -(Rational value) => default(Rational) - value;

    /// <summary>Multiplies two numbers exactly.</summary>
    /// <param name="left">The first factor.</param>
    /// <param name="right">The second factor.</param>
    /// <exception cref="OverflowException">The exact result has a numerator or denominator of more than 100,000 digits.</exception>
    public static Rational operator *(Rational left, Rational right) =>
        left.IsDecimal && right.IsDecimal && ExactDecimal.TryMultiply(left._decimal, right._decimal, out var product)
            ? new Rational(product)
            : new Rational(left.ToFraction() * right.ToFraction());

    /// <summary>Divides one number by another exactly.</summary>
    /// <param name="left">The number to divide.</param>
    /// <param name="right">The number to divide by.</param>
    /// <exception cref="DivideByZeroException"><paramref name="right"/> is zero. Where it comes from data and may be zero, use
    /// <see cref="Ratio.OrUndefined(Rational, Rational)"/>.</exception>
    /// <exception cref="OverflowException">The exact result has a numerator or denominator of more than 100,000 digits.</exception>
    public static Rational operator /(Rational left, Rational right) => new(left.ToFraction() / right.ToFraction());

    /// <summary>Returns the exact sum of any number of values, which is 0 where there are none.</summary>
    /// <param name="values">The numbers to add.</param>
    /// <returns>The sum, the same in every order.</returns>
    /// <remarks>
    /// Where fractions of many denominators are added, the method is much faster than one <c>+</c> after another: the sum 1/1 + 1/2 + … + 1/100000, whose
    /// denominator has 43,452 digits, takes a fraction of a second.
    /// </remarks>
    /// <exception cref="ArgumentNullException"><paramref name="values"/> is null.</exception>
    /// <exception cref="OverflowException">The sum, or an intermediate sum, has a numerator or denominator of more than 100,000 digits.</exception>
    /// <example><code>Rational.Sum(new Ratio(1, 3).Value, new Ratio(1, 6).Value)    // 0.5</code></example>
    public static Rational Sum(params IEnumerable<Rational> values)
    {
        var sum = new RunningSum();
        foreach (var value in Guard.Against.Null(values))
        {
            sum.Add(value);
        }

        return sum.Total;
    }

    /// <summary>Returns the absolute value of a number: its distance from zero.</summary>
    /// <param name="value">The number whose sign is dropped.</param>
    /// <returns>The number without its sign.</returns>
    public static Rational Abs(Rational value) => value.Sign < 0 ? -value : value;

    /// <summary>Returns the smaller of two numbers.</summary>
    /// <param name="left">The first number to compare.</param>
    /// <param name="right">The second number to compare.</param>
    /// <returns>The smaller of the two numbers, or either where they are equal.</returns>
    public static Rational Min(Rational left, Rational right) => right < left ? right : left;

    /// <summary>Returns the larger of two numbers.</summary>
    /// <param name="left">The first number to compare.</param>
    /// <param name="right">The second number to compare.</param>
    /// <returns>The larger of the two numbers, or either where they are equal.</returns>
    public static Rational Max(Rational left, Rational right) => left < right ? right : left;
}
