using FsCheck.Xunit;
using MongCai.Kpi.Poverty;
using MongCai.Kpi.Tests.Numbers.Oracle;

namespace MongCai.Kpi.Tests.Poverty;

public class RateChangeTests
{
    private static readonly RateChange Example = new(new Ratio(134, 26_000), new Ratio(97, 27_000));

    [Theory]
    [InlineData(RateSplit.AtNewTotal, "-0.1370 pp", "-0.0191 pp")]
    [InlineData(RateSplit.AtOldTotal, "-0.1423 pp", "-0.0138 pp")]
    [InlineData(RateSplit.Symmetric, "-0.1397 pp", "-0.0165 pp")]
    public void Is_the_effect_of_the_count_and_that_of_the_denominator(RateSplit split, string count, string denominator)
    {
        Assert.Equal(count, Example.CountEffect(split).ToString("F4", NumberFormat.Invariant));
        Assert.Equal(denominator, Example.DenominatorEffect(split).ToString("F4", NumberFormat.Invariant));
    }

    [Fact]
    public void Says_the_change_of_the_count_and_of_the_rate()
    {
        Assert.Equal((Rational)(-37), Example.Net);
        Assert.Equal(new Ratio(97, 27_000) - new Ratio(134, 26_000), Example.Points);
        Assert.Equal("134/26000 -> 97/27000", Example.ToString());
    }

    [Fact]
    public void Refuses_a_split_that_has_no_name()
    {
        Assert.Throws<ArgumentOutOfRangeException>("split", static () => Example.CountEffect((RateSplit)3));
        Assert.Throws<ArgumentOutOfRangeException>("split", static () => Example.DenominatorEffect((RateSplit)3));
    }

    [Property(Arbitrary = [typeof(RatioArbitraries)], MaxTest = 1_000, QuietOnSuccess = true)]
    public bool The_two_effects_add_up_and_the_symmetric_ones_are_the_means_of_the_others(RatioPair pair)
    {
        var change = new RateChange(pair.Left.ToRatio(), pair.Right.ToRatio());
        var points = BigRational.Of((pair.Right.ToRatio() - pair.Left.ToRatio()).Value);
        var addsUp = Enum.GetValues<RateSplit>().All(split =>
            (BigRational.Of(Value(change.CountEffect(split))) + BigRational.Of(Value(change.DenominatorEffect(split))) - points).IsZero);
        return addsUp && IsMean(change.CountEffect) && IsMean(change.DenominatorEffect);
    }

    private static bool IsMean(Func<RateSplit, Calculated<PercentagePoints>> effect)
    {
        var symmetric = BigRational.Of(Value(effect(RateSplit.Symmetric)));
        return (symmetric + symmetric - BigRational.Of(Value(effect(RateSplit.AtNewTotal))) - BigRational.Of(Value(effect(RateSplit.AtOldTotal)))).IsZero;
    }

    private static Rational Value(Calculated<PercentagePoints> points) =>
        points.Match(static value => value.Value, static reason => throw new InvalidOperationException(reason.ToString()));

    [Fact]
    public void Equal_rates_of_other_totals_are_another_change()
    {
        var small = new RateChange(new Ratio(1, 10), new Ratio(2, 10));

        Assert.Equal(small, new RateChange(new Ratio(1, 10), new Ratio(2, 10)));
        Assert.NotEqual(small, new RateChange(new Ratio(2, 20), new Ratio(3, 15)));
    }
}
