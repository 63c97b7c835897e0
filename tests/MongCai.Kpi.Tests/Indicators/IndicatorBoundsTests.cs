using System.Text.Json;
using NodaTime;

namespace MongCai.Kpi.Tests.Indicators;

public class IndicatorBoundsTests
{
    public static TheoryData<Nature, Unit, string> Natural => new()
    {
        { Nature.Flow, Unit.Household, "(..)" },
        { Nature.Stock, Unit.Household, "(..)" },
        { Nature.IndexNumber, Unit.One, "(..)" },
        { Nature.Ratio, Unit.Percent, "(..)" },
        { Nature.Mean, Unit.MillionDong, "(..)" },
        { Nature.Proportion, Unit.One, "[0..1]" },
        { Nature.Proportion, Unit.Percent, "[0..100]" },
        { Nature.DistinctCount, Unit.Person, "[0..)" },
        { Nature.Milestone, Unit.One, "[0..1]" },
    };

    [Theory]
    [MemberData(nameof(Natural))]
    public void Unless_declared_they_are_those_of_the_nature(Nature nature, Unit unit, string bounds) =>
        Assert.Equal(bounds, new Indicator("a", unit, nature).Bounds.ToString());

    [Fact]
    public void A_value_outside_is_refused()
    {
        var index = new Indicator("par-index", Unit.One, Nature.IndexNumber) { Bounds = RationalInterval.Between(0, 100) };

        var refusal = Assert.Throws<ArgumentException>("value", () => new Observation(index, MongCai2019.Year, 100.01m));

        Assert.Contains("100.01 one is no value of par-index, a IndexNumber: its values lie in [0..100].", refusal.Message, StringComparison.Ordinal);
        Assert.Equal((Rational)100, new Observation(index, MongCai2019.Year, 100).Value);
        Assert.Throws<ArgumentException>("numerator", static () => Observation.OfRatio(new Indicator("per", Unit.One, Nature.Ratio) { Bounds = RationalInterval.AtMost(1) }, MongCai2019.Year, 3, 2));
    }

    [Fact]
    public void What_never_falls_is_not_negative()
    {
        var jobs = new Indicator("new-jobs", Unit.Worker, Nature.Flow) { NeverFalls = true };

        Assert.Throws<ArgumentException>("value", () => new Observation(jobs, MongCai2019.FirstHalf, -1));
        Assert.Equal((Rational)0, new Observation(jobs, MongCai2019.FirstHalf, 0).Value);
        Assert.Equal((Rational)(-1), new Observation(jobs with { NeverFalls = false }, MongCai2019.FirstHalf, -1).Value);
        Assert.Equal(RationalInterval.Unbounded, jobs.Bounds);
    }

    [Fact]
    public void A_distinct_count_never_falls_and_a_flow_may()
    {
        Assert.True(new Indicator("visitors", Unit.Person, Nature.DistinctCount).NeverFalls);
        Assert.False(MongCai2019.Reduced.NeverFalls);
    }

    [Theory]
    [InlineData(Nature.Stock)]
    [InlineData(Nature.IndexNumber)]
    [InlineData(Nature.Milestone)]
    public void A_level_of_its_own_day_cannot_be_declared_never_to_fall(Nature nature) => Assert.Contains(
        "a level of its own day: only what accumulates never falls",
        Assert.Throws<ArgumentException>("value", () => new Indicator("a", Unit.One, nature) { NeverFalls = true }).Message,
        StringComparison.Ordinal);

    [Fact]
    public void Bounds_beyond_the_nature_or_empty_are_refused()
    {
        var refusal = Assert.Throws<ArgumentException>("value", static () => new Indicator("rate", Unit.Percent, Nature.Proportion) { Bounds = RationalInterval.Between(0, 101) });

        Assert.Contains("The values of rate, a Proportion, cannot lie in [0..101]: expected a part of [0..100] that is not empty.", refusal.Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>("value", static () => MongCai2019.Reduced with { Bounds = RationalInterval.Empty });
        Assert.Throws<ArgumentException>("value", static () => new Indicator("visitors", Unit.Person, Nature.DistinctCount) { Bounds = RationalInterval.Unbounded });
        Assert.Throws<ArgumentNullException>("value", static () => MongCai2019.Reduced with { Bounds = null! });
        Assert.Throws<ArgumentOutOfRangeException>("value", static () => MongCai2019.Reduced with { RateParts = (RateParts)3 });
    }

    [Theory]
    [InlineData(true, "the values of poor-households-reduced lie in")]
    [InlineData(false, "is declared to be able to fall here, and never to fall there")]
    public void Two_definitions_of_one_code_are_not_mixed(bool isBound, string because)
    {
        var other = isBound ? MongCai2019.Reduced with { Bounds = RationalInterval.AtLeast(0) } : MongCai2019.Reduced with { NeverFalls = true };

        Assert.Contains(
            because, Assert.Throws<ArgumentException>("targets", () => new Observation(other, MongCai2019.FirstHalf, 37).Against(MongCai2019.Plan)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void In_JSON_it_is_written_where_it_is_declared()
    {
        Assert.Equal("""{"code":"a","unit":"household","nature":"flow"}""", JsonSerializer.Serialize(new Indicator("a", Unit.Household, Nature.Flow)));
        Assert.Equal(
            """{"code":"a","unit":"household","nature":"flow","bounds":{"lower":"0","upper":null,"includesLower":true,"includesUpper":false},"neverFalls":true}""",
            JsonSerializer.Serialize(new Indicator("a", Unit.Household, Nature.Flow) { Bounds = RationalInterval.AtLeast(0), NeverFalls = true }));
        Assert.Equal(
            """{"code":"a","unit":"one","nature":"ratio","rateParts":"flowOverStock","stockOn":"07-01"}""",
            JsonSerializer.Serialize(new Indicator("a", Unit.One, Nature.Ratio) { RateParts = RateParts.FlowOverStock, StockOn = new AnnualDate(7, 1) }));
        Assert.Equal("""{"code":"a","unit":"person","nature":"distinctCount"}""", JsonSerializer.Serialize(new Indicator("a", Unit.Person, Nature.DistinctCount)));
    }
}
