namespace MongCai.Kpi.Tests.Numbers;

public class RationalIntervalTests
{
    private static readonly Rational?[] Ends = [null, -2m, 0m, 0.5m, (Rational)1 / 3, 1m, 3m];
    private static readonly bool[] Both = [false, true];
    private static readonly Rational[] Probes = [-3, -2, -1.999m, -1, 0, (Rational)1 / 3, 0.34m, 0.5m, 0.7m, 1, 1.5m, 3, 3.001m, 1_000];

    private static readonly RationalInterval[] All =
    [
        RationalInterval.Empty,
        .. from lower in Ends
           from upper in Ends
           from includesLower in Both
           from includesUpper in Both
           select RationalInterval.Between(lower, upper, includesLower, includesUpper),
    ];

    [Fact]
    public void Contains_what_lies_between_its_ends() => Assert.All(
        from lower in Ends from upper in Ends from includesLower in Both from includesUpper in Both from probe in Probes select (lower, upper, includesLower, includesUpper, probe),
        static test => Assert.Equal(
            (test.lower is not { } lower || test.probe > lower || (test.includesLower && test.probe == lower))
            && (test.upper is not { } upper || test.probe < upper || (test.includesUpper && test.probe == upper)),
            RationalInterval.Between(test.lower, test.upper, test.includesLower, test.includesUpper).Contains(test.probe)));

    [Fact]
    public void Intersects_to_what_is_in_both_and_never_to_more()
    {
        foreach (var left in All.Where(static (_, index) => index % CaseCount.Of(fast: 10, all: 1) == 0))
        {
            foreach (var right in All)
            {
                var common = left.Intersect(right);
                Assert.Equal(common, right.Intersect(left));
                Assert.Equal(common, common.Intersect(left));
                Assert.All(Probes, probe => Assert.Equal(left.Contains(probe) && right.Contains(probe), common.Contains(probe)));
            }
        }
    }

    [Fact]
    public void Is_equal_where_it_contains_the_same_numbers()
    {
        Assert.Equal(RationalInterval.Empty, RationalInterval.Between(1, 1, includesUpper: false));
        Assert.Equal(RationalInterval.Empty, RationalInterval.Between(2, 1));
        Assert.Equal(RationalInterval.Unbounded, RationalInterval.Between(lower: null, upper: null));
        Assert.NotEqual(RationalInterval.Unbounded, RationalInterval.Empty);
        Assert.Equal(RationalInterval.At(1.5m), RationalInterval.Between(1.50m, 1.5m));
        Assert.Equal(RationalInterval.Positive, RationalInterval.Above(0));
        Assert.Equal(RationalInterval.Unbounded, RationalInterval.Unbounded.Intersect(RationalInterval.Unbounded));
    }

    [Fact]
    public void Has_an_end_inside_only_where_it_has_an_end()
    {
        Assert.False(RationalInterval.Unbounded.IncludesLower || RationalInterval.Unbounded.IncludesUpper || RationalInterval.Unbounded.IsEmpty);
        Assert.Equal((null, null, true), (RationalInterval.Empty.Lower, RationalInterval.Empty.Upper, RationalInterval.Empty.IsEmpty));
        Assert.False(RationalInterval.Empty.Contains(0));
    }

    [Fact]
    public void Counts_the_whole_numbers_from_zero()
    {
        foreach (var interval in All)
        {
            Assert.All(Enumerable.Range(-4, 10), number => Assert.Equal(number >= 0 && interval.Contains(number), interval.Counts.Contains(number)));
            Assert.Equal(!interval.IsEmpty && interval.Upper is null, interval.Counts.IsUnbounded);
        }
    }

    [Fact]
    public void Counts_up_to_the_largest_long()
    {
        Rational last = long.MaxValue;
        Assert.Equal(CountInterval.Between(5, long.MaxValue - 1), RationalInterval.Between(5, last, includesUpper: false).Counts);
        Assert.Equal(CountInterval.AtLeast(5), RationalInterval.Between(5, last).Counts);
        Assert.Equal(CountInterval.AtLeast(long.MaxValue), RationalInterval.Between(last, last * 10).Counts);
        Assert.Equal(CountInterval.Empty, RationalInterval.Above(last).Counts);
    }

    [Theory]
    [InlineData(1, "[75.5..76.5)", "[75,5..76,5)")]
    [InlineData(1000, "[75500..76500)", "[75.500..76.500)")]
    public void Writes_its_ends_in_brackets(int factor, string invariant, string vietnamese)
    {
        var interval = RationalInterval.Between(75.5m * factor, 76.5m * factor, includesUpper: false);
        Assert.Equal(invariant, interval.ToString());
        Assert.Equal(vietnamese, interval.ToString(NumberFormat.Vietnamese));
    }

    [Fact]
    public void Writes_an_end_that_is_missing_as_nothing()
    {
        Assert.Equal("(..5)", RationalInterval.Below(5).ToString());
        Assert.Equal("(0..)", RationalInterval.Positive.ToString());
        Assert.Equal("(..)", RationalInterval.Unbounded.ToString());
        Assert.Equal("none", RationalInterval.Empty.ToString());
        Assert.Equal("[1/3..1/3]", RationalInterval.At((Rational)1 / 3).ToString());
    }

    [Fact]
    public void Refuses_null() => Assert.Throws<ArgumentNullException>("other", static () => RationalInterval.Unbounded.Intersect(null!));
}
