using MongCai.Kpi.Tests.Numbers;
using MongCai.Kpi.Tests.Numbers.Oracle;

namespace MongCai.Kpi.Tests.Indicators;

/// <summary>Tests how much of the change of a rate n/N comes from the numerator, and how much from the denominator.</summary>
public class ChangeEffectTests
{
    private static readonly Indicator Rate = new("poverty-rate", Unit.Percent, Nature.Ratio);
    private static readonly Change Example = Between(new Ratio(134, 26_000), new Ratio(97, 27_000));

    [Theory]
    [InlineData(RateSplit.AtNewTotal, "-0.1370 pp", "-0.0191 pp")]
    [InlineData(RateSplit.AtOldTotal, "-0.1423 pp", "-0.0138 pp")]
    [InlineData(RateSplit.Symmetric, "-0.1397 pp", "-0.0165 pp")]
    public void Is_the_effect_of_the_count_and_that_of_the_denominator(RateSplit split, string count, string denominator)
    {
        Assert.Equal(count, Example.NumeratorEffect(split).ToString("F4", NumberFormat.Invariant));
        Assert.Equal(denominator, Example.DenominatorEffect(split).ToString("F4", NumberFormat.Invariant));
    }

    [Fact]
    public void They_are_of_the_change_in_points() => Assert.Equal(new Ratio(97, 27_000) - new Ratio(134, 26_000), Example.PercentagePoints);

    [Fact]
    public void Refuses_a_split_that_has_no_name()
    {
        Assert.Throws<ArgumentOutOfRangeException>("split", static () => Example.NumeratorEffect((RateSplit)3));
        Assert.Throws<ArgumentOutOfRangeException>("split", static () => Example.DenominatorEffect((RateSplit)3));
    }

    [Fact]
    public void There_are_none_without_parts_of_what_is_no_rate_and_of_what_is_missing()
    {
        var (first, second) = (ReportingPeriod.Year(2018), ReportingPeriod.Year(2019));
        Assert.Equal(UndefinedReason.MethodNotApplicable, new Change(new Observation(Rate, first, 1), new Observation(Rate, second, 2)).NumeratorEffect(RateSplit.Symmetric).Reason);
        Assert.Equal(UndefinedReason.MissingObservation, new Change(Observation.Missing(Rate, first), Of(new Ratio(1, 2), second)).DenominatorEffect(RateSplit.AtOldTotal).Reason);
        Assert.Equal(UndefinedReason.ZeroDenominator, new Change(Observation.OfRatio(Rate, first, 0, 0), Of(new Ratio(1, 2), second)).NumeratorEffect(RateSplit.AtOldTotal).Reason);
        var mean = new Indicator("income", Unit.Dong, Nature.Mean);
        Assert.Equal(
            UndefinedReason.MethodNotApplicable,
            new Change(Observation.OfRatio(mean, first, 5, 2), Observation.OfRatio(mean, second, 6, 2)).NumeratorEffect(RateSplit.AtOldTotal).Reason);
    }

    [CountedProperty(fast: 100, all: 1_000, Arbitrary = [typeof(RatioArbitraries)], QuietOnSuccess = true)]
    public bool The_two_effects_add_up_and_the_symmetric_ones_are_the_means_of_the_others(RatioPair pair)
    {
        var change = Between(pair.Left.ToRatio(), pair.Right.ToRatio());
        var points = BigRational.Of((pair.Right.ToRatio() - pair.Left.ToRatio()).Value);
        var addsUp = Enum.GetValues<RateSplit>().All(split =>
            (BigRational.Of(Value(change.NumeratorEffect(split))) + BigRational.Of(Value(change.DenominatorEffect(split))) - points).IsZero);
        return addsUp && IsMean(change.NumeratorEffect) && IsMean(change.DenominatorEffect);
    }

    private static bool IsMean(Func<RateSplit, Calculated<PercentagePoints>> effect)
    {
        var symmetric = BigRational.Of(Value(effect(RateSplit.Symmetric)));
        return (symmetric + symmetric - BigRational.Of(Value(effect(RateSplit.AtNewTotal))) - BigRational.Of(Value(effect(RateSplit.AtOldTotal)))).IsZero;
    }

    private static Rational Value(Calculated<PercentagePoints> points) =>
        points.Match(static value => value.Value, static reason => throw new InvalidOperationException(reason.ToString()));

    private static Change Between(Ratio earlier, Ratio later) => new(Of(earlier, ReportingPeriod.Year(2018)), Of(later, ReportingPeriod.Year(2019)));

    private static Observation Of(Ratio rate, ReportingPeriod period) => Observation.OfRatio(Rate, period, rate.Numerator, rate.Denominator);
}
