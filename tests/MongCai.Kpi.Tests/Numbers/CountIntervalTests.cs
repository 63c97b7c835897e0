namespace MongCai.Kpi.Tests.Numbers;

public class CountIntervalTests
{
    private static readonly CountInterval[] All =
    [
        CountInterval.Empty, CountInterval.AtLeast(-1), CountInterval.AtLeast(2), CountInterval.Between(0, 3), CountInterval.Between(2, 2), CountInterval.Between(3, 5), CountInterval.Between(5, 9),
    ];

    [Fact]
    public void Intersects_to_what_is_in_both() => Assert.All(
        All.SelectMany(static left => All.Select(right => (left, right))),
        static pair => Assert.All(Enumerable.Range(-3, 20), number => Assert.Equal(
            pair.left.Contains(number) && pair.right.Contains(number), pair.left.Intersect(pair.right).Contains(number))));

    [Fact]
    public void Counts_its_numbers()
    {
        Assert.Equal([0, null, null, 4, 1, 3, 5], All.Select(static interval => interval.Count));
        Assert.Throws<OverflowException>(static () => CountInterval.Between(long.MinValue, long.MaxValue).Count);
    }

    [Fact]
    public void A_last_before_the_first_is_empty() => Assert.Equal(CountInterval.Empty, CountInterval.Between(3, 2));

    [Fact]
    public void Says_whether_it_is_empty_or_unbounded()
    {
        Assert.Equal([true, false, false, false, false, false, false], All.Select(static interval => interval.IsEmpty));
        Assert.Equal([false, true, true, false, false, false, false], All.Select(static interval => interval.IsUnbounded));
    }

    [Fact]
    public void Is_equal_where_it_contains_the_same_numbers()
    {
        Assert.Equal(CountInterval.Between(2, 3), CountInterval.AtLeast(2).Intersect(CountInterval.Between(0, 3)));
        Assert.NotEqual(CountInterval.AtLeast(2), CountInterval.Between(2, long.MaxValue));
    }

    [Theory]
    [InlineData("none", 0)]
    [InlineData("-1..", 1)]
    [InlineData("0..3", 3)]
    public void Writes_first_and_last(string expected, int index) => Assert.Equal(expected, All[index].ToString());

    [Fact]
    public void Refuses_null() => Assert.Throws<ArgumentNullException>("other", static () => CountInterval.Empty.Intersect(null!));
}
