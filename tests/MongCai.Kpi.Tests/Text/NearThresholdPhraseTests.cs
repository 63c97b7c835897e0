using MongCai.Kpi.Claims;

namespace MongCai.Kpi.Tests.Text;

/// <summary>Tests that a figure never shows the wrong side of what it is measured against, where the host chose so.</summary>
public class NearThresholdPhraseTests
{
    private static readonly Phrasebook Rounded = Phrasebook.English;
    private static readonly Phrasebook KeepsSide = new(Lexicon.English, Rounding.HalfAwayFromZero, NearThreshold.KeepSide);
    private static readonly Phrasebook Hedged = new(Lexicon.French, Rounding.HalfAwayFromZero, NearThreshold.Hedge);

    [Theory]
    [InlineData(9_996, "100.0% of the plan for 2019", "99.9% of the plan for 2019", "moins de 100\u202F% du plan pour 2019")]
    [InlineData(9_994, "99.9% of the plan for 2019", "99.9% of the plan for 2019", "99,9\u202F% du plan pour 2019")]
    [InlineData(10_000, "100.0% of the plan for 2019", "100.0% of the plan for 2019", "100,0\u202F% du plan pour 2019")]
    [InlineData(10_004, "100.0% of the plan for 2019", "100.1% of the plan for 2019", "plus de 100\u202F% du plan pour 2019")]
    public void An_attainment_keeps_its_side_of_the_whole(int actual, string rounded, string keepsSide, string hedged)
    {
        var attainment = MongCai2019.Attained(actual, 10_000);
        Assert.Equal(rounded, Rounded.Attained(attainment, 1));
        Assert.Equal(keepsSide, KeepsSide.Attained(attainment, 1));
        Assert.Equal(hedged, Hedged.Attained(attainment, 1));
    }

    [Fact]
    public void What_is_missing_or_exceeds_is_never_nothing()
    {
        Assert.Equal("short of the plan for 2019 by 0.0%", Rounded.Exceeded(MongCai2019.Attained(9_996, 10_000), 1));
        Assert.Equal("short of the plan for 2019 by 0.1%", KeepsSide.Exceeded(MongCai2019.Attained(9_996, 10_000), 1));
        Assert.Equal("dépasse le plan pour 2019 de plus de 0\u202F%", Hedged.Exceeded(MongCai2019.Attained(10_004, 10_000), 1));
    }

    [Fact]
    public void An_index_that_is_behind_is_below_one()
    {
        var indicator = new Indicator("households", Unit.Household, Nature.Flow);
        var target = Target.AtLeast(36_500).For(indicator, ReportingPeriod.Year(2019), Basis.Plan);
        var behind = new Observation(indicator, ReportingPeriod.Cumulative(2019, 6), 18_099).Against(target)[Basis.Plan].Pace;

        Assert.Equal(Standing.Behind, behind.Standing);
        Assert.Equal("pace index 1.00", Rounded.Index(behind, 2));
        Assert.Equal("pace index 0.99", KeepsSide.Index(behind, 2));
        Assert.Equal("indice d'avancement moins de 1", Hedged.Index(behind, 2));
    }

    [Fact]
    public void A_figure_printed_so_follows_under_its_rule_and_is_truncated_without()
    {
        var attainment = MongCai2019.Attained(9_996, 10_000);
        foreach (var phrases in (Phrasebook[])[Rounded, KeepsSide, Hedged])
        {
            Assert.Equal(ClaimVerdict.Follows, attainment.Check(phrases.Printed(attainment, 1).Value).Verdict);
        }

        Assert.Equal("99.9% (below 100%)", $"{KeepsSide.Printed(attainment, 1)}");
        Assert.Equal(ClaimVerdict.Truncated, attainment.Check(PublishedFigure.Parse("99.9%")).Verdict);
        Assert.Equal(ClaimVerdict.Follows, attainment.Check(PublishedFigure.Parse("99,9%", NumberFormat.Vietnamese).WithThreshold(100)).Verdict);
        Assert.False(KeepsSide.Printed(MongCai2019.Attained(37, 0), 1).IsDefined);
    }
}
