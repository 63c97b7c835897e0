using MongCai.Kpi.Claims;

namespace MongCai.Kpi.Tests.Claims;

/// <summary>Tests the observation that a published figure makes of an indicator.</summary>
public class ObserveTests
{
    private static readonly ReportingPeriod Half = ReportingPeriod.HalfYear(2019, 1);
    private static readonly Indicator Gifts = new("gifts", Unit.BillionDong, Nature.Flow) { NeverFalls = true };
    private static readonly Indicator Rate = new("poverty-rate", Unit.Percent, Nature.Proportion);

    [Theory]
    [InlineData("37", "household", "37", "[37..37]")]
    [InlineData("over 37", "household", "undefined: only a bound", "(37..)")]
    [InlineData("at most 37", "household", "undefined: only a bound", "[0..37]")]
    [InlineData("37.0", "household", "undefined: only a bound", "[36.95..37.05)")]
    [InlineData("over 1.4 billion", "billion-dong", "undefined: only a bound", "(1.4..)")]
    [InlineData("1.4 billion", "million-dong", "undefined: only a bound", "[1350..1450)")]
    [InlineData("519 million", "dong", "undefined: only a bound", "[518500000..519500000)")]
    [InlineData("2", "billion-dong", "undefined: only a bound", "[1.5..2.5)")]
    [InlineData("2", "dong", "2", "[2..2]")]
    [InlineData("3", "percent", "undefined: only a bound", "[2.5..3.5)")]
    [InlineData("0.2", "billion-dong", "undefined: only a bound", "[0.15..0.25)")]
    [InlineData("nearly 5%", "percent", "undefined: only a bound", "[0..5)")]
    [InlineData("50.68%", "one", "undefined: only a bound", "[0.50675..0.50685)")]
    [InlineData("about 5%", "percent", "undefined: only a bound", "[0..)")]
    [InlineData("0", "household", "0", "[0..0]")]
    [InlineData("0.0", "household", "undefined: only a bound", "[0..0.05)")]
    public void A_whole_amount_is_a_value_and_any_other_figure_all_that_prints_as_it(string figure, string unit, string value, string range)
    {
        var indicator = new Indicator("i", Unit.Predefined.Single(known => string.Equals(known.Code, unit, StringComparison.Ordinal)), Nature.Flow) { NeverFalls = true };
        var observation = PublishedFigure.Parse(figure).Observe(indicator, Half);
        Assert.Equal((value, range), (observation.Value.ToString(), observation.Range.ToString()));
        Assert.Equal((Half, default, ObservationStatus.Official), (observation.Period, observation.Area, observation.Status));
        Assert.Equal(ClaimVerdict.Follows, PublishedFigure.Parse(figure).Observe(indicator, Half, tolerance: 2).Check(PublishedFigure.Parse(figure), tolerance: 2).Verdict);
    }

    [Fact]
    public void Takes_the_rule_and_the_tolerance_that_are_named()
    {
        Assert.Equal("[50.68..50.69)", PublishedFigure.Parse("50.68%").Observe(Rate, Half, Rounding.Truncation).Range.ToString());
        Assert.Equal("[3.5..6.5]", PublishedFigure.Parse("about 5%").Observe(Rate, Half, tolerance: 1.5m).Range.ToString());
        Assert.Equal("5", PublishedFigure.Parse("about 5%").Observe(Rate, Half, tolerance: default(Rational)).Value.ToString());
        Assert.Equal("[0..100]", PublishedFigure.Parse("about 5%").Observe(Rate, Half).Range.ToString());
    }

    [Fact]
    public void A_sentence_becomes_a_verdict()
    {
        var said = Phrasebook.Vietnamese.FiguresIn("Tổng giá trị quà tặng trên 1,4 tỷ đồng.")[0];
        var measured = said.Observe(Gifts, Half).Against(Target.AtLeast(1.4m).For(Gifts, Half, Basis.Plan), Target.AtLeast(2).For(Gifts, Half, Basis.Resolution));
        Assert.Equal((Calculated<Verdict>)Verdict.Exceeded, measured[Basis.Plan].Verdict);
        Assert.Equal(UndefinedReason.OnlyABound, measured[Basis.Resolution].Verdict.Reason);
        Assert.Equal(ClaimVerdict.Follows, measured[Basis.Resolution].Check(PublishedFigure.Parse("over 70%")).Verdict);
    }

    [Fact]
    public void Refuses_what_cannot_be_a_value_of_the_indicator()
    {
        Refused("5 pp is no figure of poverty-rate, a Proportion in percent: only a difference of rates is in points.", static () => PublishedFigure.Parse("5 pp").Observe(Rate, Half));
        Refused("5% is no figure of gifts, a Flow in billion-dong: only what is a pure number can be in percent.", static () => PublishedFigure.Parse("5%").Observe(Gifts, Half));
        Refused("over 100% cannot be observed: poverty-rate, a Proportion, has no value in (100..)", static () => PublishedFigure.Parse("over 100%").Observe(Rate, Half));
        Refused("-5 cannot be observed: gifts, a Flow, has no value in (-5.5..-4.5]", static () => ((PublishedFigure)(-5)).Observe(Gifts, Half));
        Assert.Throws<ArgumentNullException>("indicator", static () => ((PublishedFigure)5).Observe(null!, Half));
        Assert.Throws<ArgumentOutOfRangeException>("rounding", static () => ((PublishedFigure)5).Observe(Gifts, Half, (Rounding)9));
        Assert.Throws<ArgumentOutOfRangeException>("tolerance", static () => ((PublishedFigure)5).Observe(Gifts, Half, tolerance: -1));
    }

    private static void Refused(string message, Func<Observation> observe) => Assert.StartsWith(message, Assert.Throws<ArgumentException>("indicator", observe).Message, StringComparison.Ordinal);
}
