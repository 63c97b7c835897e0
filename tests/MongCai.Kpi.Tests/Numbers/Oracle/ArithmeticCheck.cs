namespace MongCai.Kpi.Tests.Numbers.Oracle;

internal static class ArithmeticCheck
{
    private static readonly BigRational Hundred = BigRational.Of(100m);

    private static readonly Result NegativeThird = new(-(Rational)1 / 3, BigRational.Of(-1m) / BigRational.Of(3m));

    /// <summary>Checks everything that two ratios give, figures with the given number of decimals among others.</summary>
    public static void Run(RatioPair pair, int decimals)
    {
        var (left, right) = (pair.Left.ToRatio(), pair.Right.ToRatio());
        var x = new Result(left.Value, BigRational.Of(pair.Left));
        var y = new Result(right.Value, BigRational.Of(pair.Right));
        Same(pair, "left", x.Actual, x.Exact);
        Same(pair, "points", (left - right).Value, (x.Exact - y.Exact) * Hundred);

        // Over a whole that no decimal can write, a ratio needs wide arithmetic, whatever its part; over the other operand it does so in about half of the
        // cases.
        var whole = decimals % 2 == 0 ? NegativeThird : y;
        var sum = new Result(x.Actual + y.Actual, x.Exact + y.Exact);
        var difference = new Result(x.Actual - y.Actual, x.Exact - y.Exact);
        Check(pair, "+", sum, x, whole, decimals);
        Check(pair, "−", difference, sum, whole, decimals);
        if (!y.Exact.IsZero)
        {
            Check(pair, "/", new(x.Actual / y.Actual, x.Exact / y.Exact), difference, whole, decimals);
        }

        Pool(pair, left, right);
        Change(pair, left.RelativeChangeFrom(right), x.Exact, y.Exact);
    }

    private static void Check(RatioPair pair, string what, Result result, Result neighbour, Result whole, int decimals)
    {
        Same(pair, what, result.Actual, result.Exact);
        ResultCheck.Run(result, neighbour, whole, decimals);
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
