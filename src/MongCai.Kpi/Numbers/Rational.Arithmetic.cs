using Ardalis.GuardClauses;

namespace MongCai.Kpi;

public readonly partial struct Rational
{
    /// <summary>The sum, exactly.</summary>
    /// <param name="left">The first summand.</param>
    /// <param name="right">The second summand.</param>
    public static Rational operator +(Rational left, Rational right) =>
        left.IsDecimal && right.IsDecimal && ExactDecimal.TryAdd(left._decimal, right._decimal, out var sum)
            ? new Rational(sum)
            : new Rational(left.ToFraction() + right.ToFraction());

    /// <summary>The difference, exactly.</summary>
    /// <param name="left">The minuend.</param>
    /// <param name="right">The subtrahend.</param>
    public static Rational operator -(Rational left, Rational right) =>
        left.IsDecimal && right.IsDecimal && ExactDecimal.TryAdd(left._decimal, -right._decimal, out var difference)
            ? new Rational(difference)
            : new Rational(left.ToFraction() - right.ToFraction());

    /// <summary>The same distance on the other side of zero.</summary>
    /// <param name="value">The value.</param>
    public static Rational operator -(Rational value) => default(Rational) - value;

    /// <summary>The product, exactly.</summary>
    /// <param name="left">The first factor.</param>
    /// <param name="right">The second factor.</param>
    public static Rational operator *(Rational left, Rational right) =>
        left.IsDecimal && right.IsDecimal && ExactDecimal.TryMultiply(left._decimal, right._decimal, out var product)
            ? new Rational(product)
            : new Rational(left.ToFraction() * right.ToFraction());

    /// <summary>The quotient, exactly.</summary>
    /// <param name="left">The dividend.</param>
    /// <param name="right">The divisor.</param>
    /// <exception cref="DivideByZeroException">The divisor is zero. Where data may be, ask for a <see cref="Ratio"/> by <see cref="Ratio.OrUndefined(Rational, Rational)"/>.</exception>
    public static Rational operator /(Rational left, Rational right) => new(left.ToFraction() / right.ToFraction());

    /// <summary>The sum of any number of values, exactly; 0 of none.</summary>
    /// <param name="values">The summands.</param>
    /// <returns>The sum, the same in every order. Where fractions of many denominators are added it is much faster than one <c>+</c> after another: 1/1 + 1/2 + … + 1/100000, whose
    /// denominator has 43452 digits, takes a fraction of a second.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="values"/> is null.</exception>
    /// <exception cref="OverflowException">The sum, or one on the way to it, has a numerator or denominator of more than 100,000 digits.</exception>
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

    /// <summary>The distance from zero.</summary>
    /// <param name="value">The value.</param>
    /// <returns>The value without its sign.</returns>
    public static Rational Abs(Rational value) => value.Sign < 0 ? -value : value;

    /// <summary>The smaller of two.</summary>
    /// <param name="left">The first.</param>
    /// <param name="right">The second.</param>
    /// <returns>The smaller.</returns>
    public static Rational Min(Rational left, Rational right) => right < left ? right : left;

    /// <summary>The larger of two.</summary>
    /// <param name="left">The first.</param>
    /// <param name="right">The second.</param>
    /// <returns>The larger.</returns>
    public static Rational Max(Rational left, Rational right) => left < right ? right : left;
}
