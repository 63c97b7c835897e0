namespace MongCai.Kpi.Tests.Numbers.Oracle;

internal static class ArithmeticCheck
{
    private static readonly BigRational Hundred = BigRational.Of(100m);

    public static void Run(RatioPair pair)
    {
        var (left, right) = (pair.Left.ToRatio(), pair.Right.ToRatio());
        var (x, y) = (BigRational.Of(pair.Left), BigRational.Of(pair.Right));
        Same(pair, "left", left.Value, x);
        Same(pair, "+", left.Value + right.Value, x + y);
        Same(pair, "−", left.Value - right.Value, x - y);
        Same(pair, "points", (left - right).Value, (x - y) * Hundred);
        if (!y.IsZero)
        {
            Same(pair, "/", left.Value / right.Value, x / y);
        }

        Pool(pair, left, right);
        Change(pair, left.RelativeChangeFrom(right), x, y);
    }

    private static void Pool(RatioPair pair, Ratio left, Ratio right)
    {
        if (pair.Left.Denominator < 0 || pair.Right.Denominator < 0)
        {
            Assert.Equal(UndefinedReason.MethodNotApplicable, Ratio.Pool(left, right).Reason);
        }

        var (first, second) = (WithPositiveDenominator(pair.Left), WithPositiveDenominator(pair.Right));
        Assert.True(Ratio.Pool(first.ToRatio(), second.ToRatio()).TryGetValue(out var pool), $"{pair} can be pooled.");
        Same(pair, "Σ numerators", pool.Numerator, BigRational.Of(first.Numerator) + BigRational.Of(second.Numerator));
        Same(pair, "Σ denominators", pool.Denominator, BigRational.Of(first.Denominator) + BigRational.Of(second.Denominator));
    }

    private static RatioCase WithPositiveDenominator(RatioCase value) =>
        value.Denominator < 0 ? new RatioCase(-value.Numerator, -value.Denominator) : value;

    private static void Change(RatioPair pair, Calculated<Ratio> change, BigRational now, BigRational earlier)
    {
        if (earlier.Numerator.Sign > 0)
        {
            Assert.True(change.TryGetValue(out var value), $"{pair} has a relative change.");
            Same(pair, "relative change", value.Value, (now / earlier) - BigRational.Of(1m));
            return;
        }

        Assert.Equal(earlier.IsZero ? UndefinedReason.ZeroDenominator : UndefinedReason.MethodNotApplicable, change.Reason);
    }

    private static void Same(RatioPair pair, string what, Rational actual, BigRational expected)
    {
        if (!BigRational.Of(actual).IsSameAs(expected))
        {
            Assert.Fail($"{pair}: {what} is {expected}, not {actual}.");
        }
    }
}
