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
        var numerator = BigRational.Of(pair.Left.Numerator) + BigRational.Of(pair.Right.Numerator);
        var denominator = BigRational.Of(pair.Left.Denominator) + BigRational.Of(pair.Right.Denominator);
        var pooled = Ratio.Pool(left, right);
        if (denominator.IsZero)
        {
            Assert.Equal(UndefinedReason.ZeroDenominator, pooled.Reason);
            return;
        }

        Assert.True(pooled.TryGetValue(out var pool), $"{pair} can be pooled.");
        Same(pair, "Σ numerators", pool.Numerator, numerator);
        Same(pair, "Σ denominators", pool.Denominator, denominator);
    }

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
