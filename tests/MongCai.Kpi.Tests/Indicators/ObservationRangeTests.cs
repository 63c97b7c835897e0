using System.Text.Json;

namespace MongCai.Kpi.Tests.Indicators;

/// <summary>Tests observations of which only a bound is known, such as "over 1,4 tỷ đồng".</summary>
public class ObservationRangeTests
{
    private static readonly Indicator Gifts = new("gifts", Unit.BillionDong, Nature.Flow) { NeverFalls = true };
    private static readonly Observation Over = Observation.OfRange(Gifts, MongCai2019.FirstHalf, RationalInterval.Above(1.4m));

    [Fact]
    public void The_value_is_undefined_and_its_range_is_there()
    {
        Assert.Equal(UndefinedReason.OnlyABound, Over.Value.Reason);
        Assert.Equal(RationalInterval.Above(1.4m), Over.Range);
        Assert.Equal(new Coverage(1, 1), Over.Coverage);
        Assert.Contains("in (1.4..)", Over.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_value_is_a_range_of_itself() => Assert.Equal(RationalInterval.At(37), MongCai2019.Actual.Range);

    [Fact]
    public void What_is_missing_may_be_whatever_the_indicator_can_be()
    {
        Assert.Equal(RationalInterval.Unbounded, Observation.Missing(MongCai2019.Reduced, MongCai2019.FirstHalf).Range);
        Assert.Equal(RationalInterval.AtLeast(0), Observation.Missing(Gifts, MongCai2019.FirstHalf).Range);
        Assert.Equal(new Coverage(0, 1), Observation.Missing(Gifts, MongCai2019.FirstHalf).Coverage);
    }

    [Fact]
    public void What_the_indicator_cannot_be_is_left_out()
    {
        Assert.Equal(RationalInterval.Between(0, 2), Observation.OfRange(Gifts, MongCai2019.FirstHalf, RationalInterval.Between(-1, 2)).Range);
        Assert.Equal(new Observation(Gifts, MongCai2019.FirstHalf, 0), Observation.OfRange(Gifts, MongCai2019.FirstHalf, RationalInterval.AtMost(0)));
        Assert.Equal(new Observation(Gifts, MongCai2019.FirstHalf, 2), Observation.OfRange(Gifts, MongCai2019.FirstHalf, RationalInterval.At(2)));
    }

    [Fact]
    public void A_range_without_a_possible_value_is_refused()
    {
        var refusal = Assert.Throws<ArgumentException>("range", static () => Observation.OfRange(Gifts, MongCai2019.FirstHalf, RationalInterval.Below(0)));

        Assert.Contains("gifts, a Flow, has no value in (..0): its values lie in [0..).", refusal.Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>("range", static () => Observation.OfRange(Gifts, MongCai2019.FirstHalf, RationalInterval.Empty));
        Assert.Throws<ArgumentNullException>("range", static () => Observation.OfRange(Gifts, MongCai2019.FirstHalf, null!));
        Assert.Throws<ArgumentNullException>("indicator", static () => Observation.OfRange(null!, MongCai2019.FirstHalf, RationalInterval.Unbounded));
    }

    [Fact]
    public void Is_equal_where_the_ranges_are()
    {
        Assert.Equal(Over, Observation.OfRange(Gifts, MongCai2019.FirstHalf, RationalInterval.Above(1.40m)));
        Assert.NotEqual(Over, Observation.OfRange(Gifts, MongCai2019.FirstHalf, RationalInterval.AtLeast(1.4m)));
        Assert.NotEqual(Over, Observation.Missing(Gifts, MongCai2019.FirstHalf));
    }

    // "Equality of observations sees numerator and denominator."
    [Fact]
    public void Two_of_four_and_one_of_two_are_two_observations()
    {
        var inTime = new Indicator("files-in-time", Unit.Percent, Nature.Proportion);
        Observation Of(int inTimeFiles, int files) => Observation.OfRatio(inTime, MongCai2019.FirstHalf, inTimeFiles, files);

        Assert.NotEqual(Of(1, 2), Of(2, 4));
        Assert.Equal(Of(1, 2), Of(1, 2));
        Assert.Equal(Of(1, 2).GetHashCode(), Of(1, 2).GetHashCode());
        Assert.NotEqual(Of(1, 2), new Observation(inTime, MongCai2019.FirstHalf, 50));
    }

    [Fact]
    public void Goes_through_JSON()
    {
        var json = JsonSerializer.Serialize(Over);

        Assert.Contains(""","period":"2019-S1","range":{"lower":"1.4","upper":null,"includesLower":false,"includesUpper":false}}""", json, StringComparison.Ordinal);
        Assert.Equal(Over, JsonSerializer.Deserialize<Observation>(json));
    }

    [Fact]
    public void Coverage_goes_through_JSON_where_it_came_together_from_reports()
    {
        var area = new AreaCode("22");
        var rolledUp = PartialAggregate.Of(new Observation(Gifts, MongCai2019.FirstHalf, 3) with { Area = area });
        var (some, none) = (rolledUp.Finish(area, 7, MissingDataPolicy.SkipMissing), rolledUp.Finish(area, 7, MissingDataPolicy.RequireAll));

        Assert.Equal((new Coverage(1, 7), (Rational)3), (some.Coverage, some.Value));
        Assert.Equal((new Coverage(1, 7), RationalInterval.AtLeast(3)), (none.Coverage, none.Range));
        Assert.EndsWith(""","coverage":{"reported":1,"expected":7}}""", JsonSerializer.Serialize(some), StringComparison.Ordinal);
        Assert.All([some, none], static observation => Assert.Equal(observation, JsonSerializer.Deserialize<Observation>(JsonSerializer.Serialize(observation))));
        Assert.NotEqual(some, rolledUp.Finish(area, 8, MissingDataPolicy.SkipMissing));
        Assert.DoesNotContain("coverage", JsonSerializer.Serialize(rolledUp.Finish(area, 1, MissingDataPolicy.SkipMissing)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"lower":null,"upper":null,"includesLower":false,"includesUpper":false}""")]
    [InlineData("""{"lower":"2","upper":"2","includesLower":true,"includesUpper":true}""")]
    [InlineData("\"none\"")]
    public void JSON_that_would_be_read_as_something_else_is_refused(string range) => Assert.Throws<JsonException>(() =>
        JsonSerializer.Deserialize<Observation>($$"""{"indicator":{{JsonSerializer.Serialize(Gifts)}},"period":"2019-S1","range":{{range}}}"""));
}
