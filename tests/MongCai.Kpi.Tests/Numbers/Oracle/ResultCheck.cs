namespace MongCai.Kpi.Tests.Numbers.Oracle;

/// <summary>Compares a calculated number with the oracle: its value, its figures, its order, and all of that again as a part over a whole.</summary>
internal static class ResultCheck
{
    private static readonly Rational Step = 0.0000000000000000000000000001m;
    private static readonly BigRational ExactStep = BigRational.Of(0.0000000000000000000000000001m);

    public static void Run(Result result, Result neighbour, Result whole, int decimals)
    {
        var last = PlaceBeforeTheLastDigit(result.Actual) ?? decimals;
        RoundingCheck.Number(result.Actual, result.Exact, decimals);
        RoundingCheck.Number(result.Actual, result.Exact, (decimals + 5) % (Clusters.MostDecimals + 1));
        RoundingCheck.Number(result.Actual, result.Exact, Math.Min(last, Clusters.MostDecimals));

        Order(result, neighbour);
        var beside = Beside(result, isAbove: decimals % 4 < 2);
        Order(result, beside.Next);
        Order(result, result with { Actual = beside.AndBack });
        if (!whole.Exact.IsZero)
        {
            AsRatio(result, neighbour, whole, Math.Clamp(last - 2, 0, Clusters.MostDecimals));
        }
    }

    /// <summary>Returns the adjacent number of 28 decimals, and the result again, calculated back from it.</summary>
    private static (Result Next, Rational AndBack) Beside(Result result, bool isAbove)
    {
        var next = isAbove ? result.Actual + Step : result.Actual - Step;
        return isAbove
            ? (new(next, result.Exact + ExactStep), next - Step)
            : (new(next, result.Exact - ExactStep), next + Step);
    }

    /// <summary>Returns the place at which the result is a tie, if it is a decimal.</summary>
    private static int? PlaceBeforeTheLastDigit(Rational result) =>
        result.TryToDecimal(out var value) ? Math.Max(0, (value / 1.0000000000000000000000000000m).Scale - 1) : null;

    private static void AsRatio(Result part, Result neighbour, Result whole, int decimals)
    {
        var (ratio, exact) = (new Ratio(part.Actual, whole.Actual), part.Exact / whole.Exact);
        RoundingCheck.Percentage(ratio, exact, decimals);
        Order(ratio, exact, new Ratio(neighbour.Actual, whole.Actual), neighbour.Exact / whole.Exact);
        Order(ratio, exact, new Ratio(-part.Actual, -whole.Actual), exact);
        Order(ratio, exact, new Ratio(part.Actual, -whole.Actual), new BigRational(-exact.Numerator, exact.Denominator));
    }

    private static void Order(Result left, Result right)
    {
        var (x, y) = (left.Actual, right.Actual);
        var expected = left.Exact.Against(right.Exact);
        if (x.CompareTo(y) != expected || y.CompareTo(x) != -expected || (expected == 0 && x.GetHashCode() != y.GetHashCode()))
        {
            Assert.Fail($"{x} against {y} is {expected}.");
        }
    }

    private static void Order(Ratio left, BigRational exactLeft, Ratio right, BigRational exactRight)
    {
        var expected = exactLeft.Against(exactRight);
        if (left.CompareTo(right) != expected || right.CompareTo(left) != -expected || (expected == 0 && left.GetHashCode() != right.GetHashCode()))
        {
            Assert.Fail($"{left} against {right} is {expected}.");
        }
    }
}
