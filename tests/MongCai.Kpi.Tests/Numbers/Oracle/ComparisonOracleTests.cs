namespace MongCai.Kpi.Tests.Numbers.Oracle;

[Trait("Category", "Slow")]
public class ComparisonOracleTests
{
    private const int Pairs = 500_000;

    [Theory]
    [InlineData(5)]
    [InlineData(6)]
    public void Order_equality_and_hash_are_those_of_the_exact_value(int seed)
    {
        var cases = new RatioCases(seed);
        for (var index = 0; index < Pairs; index++)
        {
            var pair = cases.NextPair();
            var (left, right) = (pair.Left.ToRatio(), pair.Right.ToRatio());
            var expected = BigRational.Of(pair.Left).Against(BigRational.Of(pair.Right));
            var agrees = left.CompareTo(right) == expected && right.CompareTo(left) == -expected
                && left == right == (expected == 0) && left < right == (expected < 0)
                && (expected != 0 || left.GetHashCode() == right.GetHashCode());
            Assert.True(agrees, $"{left} against {right} is {expected}.");
        }
    }
}
