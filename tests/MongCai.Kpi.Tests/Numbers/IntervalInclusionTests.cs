namespace MongCai.Kpi.Tests.Numbers;

/// <summary>Tests inclusion and overlap of intervals against points: every end, one point between each two, and one beyond each side.</summary>
public class IntervalInclusionTests
{
    private static readonly Rational?[] Ends = [null, -2, 0, (Rational)1 / 3, 3];
    private static readonly bool[] Both = [false, true];
    private static readonly Rational[] Points = [-1_000, -2, -1, 0, 0.2m, (Rational)1 / 3, 1, 3, 1_000];

    private static readonly RationalInterval[] All =
    [
        .. (from lower in Ends
            from upper in Ends
            from includesLower in Both
            from includesUpper in Both
            select RationalInterval.Between(lower, upper, includesLower, includesUpper)).Append(RationalInterval.Empty).Distinct(),
    ];

    [Fact]
    public void Contains_another_where_no_point_of_it_lies_outside() => Assert.All(Pairs, static pair =>
        Assert.Equal(Points.Where(pair.Other.Contains).All(pair.One.Contains), pair.One.Contains(pair.Other)));

    [Fact]
    public void Overlaps_another_where_a_point_lies_in_both() => Assert.All(Pairs, static pair =>
        Assert.Equal(Points.Any(point => pair.One.Contains(point) && pair.Other.Contains(point)), pair.One.Overlaps(pair.Other)));

    [Fact]
    public void Overlaps_where_the_common_part_is_not_empty() => Assert.All(Pairs, static pair =>
        Assert.Equal(!pair.One.Intersect(pair.Other).IsEmpty, pair.One.Overlaps(pair.Other)));

    [Fact]
    public void Contains_another_where_the_common_part_is_that_one() => Assert.All(Pairs, static pair =>
        Assert.Equal(pair.One.Intersect(pair.Other) == pair.Other, pair.One.Contains(pair.Other)));

    [Fact]
    public void What_is_empty_is_in_all_and_overlaps_none()
    {
        Assert.True(RationalInterval.Empty.Contains(RationalInterval.Empty));
        Assert.True(RationalInterval.At(1).Contains(RationalInterval.Empty));
        Assert.False(RationalInterval.Empty.Contains(RationalInterval.At(1)));
        Assert.False(RationalInterval.Unbounded.Overlaps(RationalInterval.Empty));
    }

    [Fact]
    public void At_least_and_at_most_have_their_end_inside()
    {
        Assert.Equal("[73..)", RationalInterval.AtLeast(73).ToString());
        Assert.Equal("(..100]", RationalInterval.AtMost(100).ToString());
        Assert.Equal(RationalInterval.At(5), RationalInterval.AtLeast(5).Intersect(RationalInterval.AtMost(5)));
        Assert.False(RationalInterval.Above(5).Overlaps(RationalInterval.AtMost(5)));
        Assert.True(RationalInterval.AtLeast(5).Contains(RationalInterval.Above(5)));
        Assert.False(RationalInterval.Above(5).Contains(RationalInterval.AtLeast(5)));
    }

    [Fact]
    public void Refuses_null()
    {
        Assert.Throws<ArgumentNullException>("other", static () => RationalInterval.Unbounded.Contains(null!));
        Assert.Throws<ArgumentNullException>("other", static () => RationalInterval.Unbounded.Overlaps(null!));
    }

    private static IEnumerable<(RationalInterval One, RationalInterval Other)> Pairs => from one in All from other in All select (one, other);
}
