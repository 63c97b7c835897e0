using MongCai.Kpi.Claims;

namespace MongCai.Kpi.Tests.Indicators;

/// <summary>Tests the difference between two categories in the same period.</summary>
public class ChangeBetweenCategoriesTests
{
    private static readonly ReportingPeriod Half = MongCai2019.FirstHalf;
    private static readonly Breakdown Sex = new("sex", ("F", new(("vi", "nữ"), ("en", "women"))), ("M", new(("vi", "nam"), ("en", "men"))));
    private static readonly Indicator Jobs = new("jobs", Unit.Worker, Nature.Flow) { NeverFalls = true };
    private static readonly Indicator Rate = new("rate", Unit.Percent, Nature.Proportion);

    [Fact]
    public void Rates_differ_in_points_and_by_a_ratio()
    {
        // The rates are 12% of women and 1% of men, which differ by 11 points and by the factor 12.
        var gap = new Change(Of(Sex["M"], 3, 300), Of(Sex["F"], 12, 100));
        Assert.Equal((new PercentagePoints(11), new Ratio(12, 1), new Ratio(11, 1)), (gap.PercentagePoints.Value, gap.Ratio.Value, gap.Relative.Value));
        Assert.Equal((RationalInterval.At(11), RationalInterval.At(12)), (gap.PercentagePointsRange, gap.RatioRange));
        Assert.True(gap.IsBetweenCategories);
        Assert.Equal("rate sex=F 2019-S1: 12 against rate sex=M 2019-S1: 1", $"{gap}");
    }

    [Fact]
    public void A_bound_leaves_a_range()
    {
        var gap = new Change(Of(Sex["M"], 200), Observation.OfRange(Jobs, Half, RationalInterval.Above(240)) with { Category = Sex["F"] });
        Assert.Equal((RationalInterval.Above(40), RationalInterval.Above(1.2m)), (gap.AbsoluteRange, gap.RatioRange));
        Assert.Equal(UndefinedReason.OnlyABound, gap.Ratio.Reason);
    }

    [Fact]
    public void From_the_total_to_a_category_the_ratio_is_its_share()
    {
        var share = new Change(Of(Category.Total, 520), Of(Sex["F"], 240));
        Assert.Equal("46.15%", $"{share.Ratio.ToPercentage(2)}");
        Assert.Equal(ClaimBase.Total, share.Check(PublishedFigure.Parse("-53,8%", NumberFormat.Vietnamese)).Base);
        Assert.Equal((ClaimVerdict.Follows, ClaimBase.OtherCategory), (Checked("-14,3%").Verdict, Checked("-14,3%").Base));

        static ClaimCheck Checked(string printed) => new Change(Of(Sex["M"], 280), Of(Sex["F"], 240)).Check(PublishedFigure.Parse(printed, NumberFormat.Vietnamese));
    }

    [Fact]
    public void A_share_is_of_what_contains_it()
    {
        var age = Breakdown.OfRanges("age", ("0-14", RationalInterval.Below(15)), ("15+", RationalInterval.AtLeast(15)));
        var young = new Change(Of(Sex["F"], 240), Of(Breakdown.Cross(Sex, age)["F", "0-14"], 60));
        Assert.Equal(ClaimVerdict.Follows, young.Check(PublishedFigure.Parse("25%", NumberFormat.Vietnamese), ClaimFormula.Share).Verdict);
        Assert.Contains("has no share", Assert.Throws<ArgumentException>("formula", () => new Change(Of(Sex["M"], 280), Of(Sex["F"], 240)).Check(PublishedFigure.Parse("25%", NumberFormat.Vietnamese), ClaimFormula.Share)).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0, -5, null)]
    [InlineData(-5, 5, null)]
    [InlineData(4, 5, "5/4")]
    [InlineData(4, -5, "-5/4")]
    public void A_ratio_to_nothing_or_to_less_is_none(int from, int to, string? ratio)
    {
        var balance = new Indicator("balance", Unit.MillionDong, Nature.Flow);
        var change = new Change(new Observation(balance, ReportingPeriod.HalfYear(2018, 1), from), new Observation(balance, Half, to));
        Assert.Equal(ratio is null ? from == 0 ? UndefinedReason.ZeroDenominator : UndefinedReason.MethodNotApplicable : Ratio.Parse(ratio), change.Ratio);
    }

    [Fact]
    public void What_cannot_be_compared_is_refused()
    {
        var ethnic = new Breakdown("ethnic", ("tay", new(("vi", "Tày"), ("en", "Tày"))));
        Refused("ethnic=tay and sex=F are of different breakdowns", static (of, other) => new Change(of, other), Of(Sex["F"], 1), Of(ethnic["tay"], 1));
        Refused("the category is sex=M, not sex=F, and the period another one too", static (of, other) => new Change(of, other), Of(Sex["F"], 1), new Observation(Jobs, Half.Next(), 1) { Category = Sex["M"] });
        Refused("the area is w1, not .", static (of, other) => new Change(of, other), Of(Sex["F"], 1), Of(Sex["M"], 1) with { Area = new AreaCode("w1") });
        Assert.Equal((Rational)1, new Change(Of(Sex["F"], 1), new Observation(Jobs, Half.Next(), 2) { Category = Sex["F"] }).Absolute);
    }

    private static void Refused(string inMessage, Func<Observation, Observation, Change> make, Observation from, Observation to) =>
        Assert.Contains(inMessage, Assert.Throws<ArgumentException>(nameof(to), () => make(from, to)).Message, StringComparison.Ordinal);

    private static Observation Of(Category category, Rational value) => new(Jobs, Half, value) { Category = category };

    private static Observation Of(Category category, Rational numerator, Rational denominator) => Observation.OfRatio(Rate, Half, numerator, denominator) with { Category = category };
}
