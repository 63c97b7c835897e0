using MongCai.Kpi.Claims;

namespace MongCai.Kpi.Tests.Claims;

/// <summary>Tests what a figure implies about a base that is not printed, beginning with the figures of Móng Cái.</summary>
public class ImpliedBasesTests
{
    [Theory]
    [InlineData(37, "50,68%", ClaimFormula.Attained, "73..73", "73..73")]
    [InlineData(37, "68,5%", ClaimFormula.Attained, "54..54", "54..54")]
    [InlineData(97, "0,36%", ClaimFormula.Share, "26576..27323", "26217..26944")]
    [InlineData(2064, "56,6%", ClaimFormula.Attained, "3644..3649", "3641..3646")]
    [InlineData(3561, "18%", ClaimFormula.Exceeded, "3006..3030", "2993..3017")]
    [InlineData(3561, "118%", ClaimFormula.Attained, "3006..3030", "2993..3017")]
    [InlineData(2009, "77,89%", ClaimFormula.Attained, "none", "2579..2579")]
    [InlineData(399, "-48", ClaimFormula.Change, "760..774", "768..782")]
    [InlineData(399, "0%", ClaimFormula.Change, "398..401", "396..403")]
    [InlineData(0, "0%", ClaimFormula.Attained, "1..", "1..")]
    [InlineData(0, "-100%", ClaimFormula.Change, "1..", "1..")]
    [InlineData(0, "0%", ClaimFormula.Change, "none", "none")]
    [InlineData(5, "-101%", ClaimFormula.Change, "none", "none")]
    [InlineData(5, "-100%", ClaimFormula.Change, "1000..", "none")]
    [InlineData(-5, "-50%", ClaimFormula.Attained, "10..10", "10..10")]
    [InlineData(1, "0%", ClaimFormula.Share, "201..", "101..")]
    public void Are_the_whole_bases_that_print_so(int actual, string figure, ClaimFormula formula, string rounded, string cutOff)
    {
        var printed = PublishedFigure.Parse(figure, NumberFormat.Vietnamese);
        Assert.Equal(rounded, printed.BasesFor(actual, formula).Counts.ToString());
        Assert.Equal(cutOff, printed.BasesFor(actual, formula, Rounding.Truncation).Counts.ToString());
    }

    [Theory]
    [InlineData(399, "-48", ClaimFormula.Change, "[760..79800/103)")]
    [InlineData(1, "50%", ClaimFormula.Attained, "(200/101..200/99]")]
    [InlineData(1, "0%", ClaimFormula.Attained, "(200..)")]
    [InlineData(0, "0%", ClaimFormula.Attained, "(0..)")]
    [InlineData(3, "over 50%", ClaimFormula.Attained, "(0..6)")]
    [InlineData(3, "nearly 50%", ClaimFormula.Attained, "(6..)")]
    [InlineData(3, "about 50%", ClaimFormula.Attained, "(0..)")]
    [InlineData(3, "over 50%", ClaimFormula.Exceeded, "(0..2)")]
    [InlineData(4, "0.14 pp", ClaimFormula.Points, "(3.855..3.865]")]
    [InlineData(4, "0.14 pp", ClaimFormula.Drop, "[4.135..4.145)")]
    [InlineData(4, "-6", ClaimFormula.Drop, "(-2.5..-1.5]")]
    public void Are_an_interval_with_its_ends(int actual, string figure, ClaimFormula formula, string bases) =>
        Assert.Equal(bases, PublishedFigure.Parse(figure).BasesFor(actual, formula).ToString());

    [Fact]
    public void About_is_within_the_tolerance_that_is_named() =>
        Assert.Equal("[5..7.5]", PublishedFigure.Parse("about 50%").BasesFor(3, ClaimFormula.Attained, tolerance: 10).ToString());

    [Fact]
    public void The_roundest_is_what_a_plan_may_well_have_been()
    {
        var exceeded = PublishedFigure.Parse("18%");
        Assert.Equal([3000], exceeded.BasesFor(3561, ClaimFormula.Exceeded, Rounding.Truncation).Counts.Roundest);
        Assert.Equal([3010, 3020, 3030], exceeded.BasesFor(3561, ClaimFormula.Exceeded).Counts.Roundest);
    }

    [Fact]
    public void Several_figures_about_one_total_leave_what_they_have_in_common()
    {
        var poor = PublishedFigure.Parse("0.36%").BasesFor(97, ClaimFormula.Share);
        var opening = PublishedFigure.Parse("0.50%").BasesFor(134, ClaimFormula.Share);
        var claimed = PublishedFigure.Parse("0.37%").BasesFor(97, ClaimFormula.Share);
        Assert.Equal("26576..27070", poor.Intersect(opening).Counts.ToString());
        Assert.True(poor.Intersect(claimed).IsEmpty);
    }

    [Fact]
    public void Refuse_an_unknown_formula_rule_and_tolerance()
    {
        Assert.Throws<ArgumentOutOfRangeException>("formula", static () => PublishedFigure.Parse("5%").BasesFor(1, (ClaimFormula)9));
        Assert.Throws<ArgumentOutOfRangeException>("rounding", static () => PublishedFigure.Parse("5%").BasesFor(1, ClaimFormula.Share, (Rounding)9));
        Assert.Throws<ArgumentOutOfRangeException>("tolerance", static () => PublishedFigure.Parse("5%").BasesFor(1, ClaimFormula.Share, tolerance: -1));
    }
}
