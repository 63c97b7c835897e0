using System.Numerics;
using MongCai.Kpi.Claims;

namespace MongCai.Kpi.Tests.Claims;

/// <summary>Tests the totals that follow from a count and a printed percentage, against an oracle that prints every total.</summary>
public class ImpliedTotalsTests
{
    [Theory]
    [InlineData(97, "0.36%", "26576..27323", "26217..26944")]
    [InlineData(2064, "56.6%", "3644..3649", "3641..3646")]
    [InlineData(3561, "118%", "3006..3030", "2993..3017")]
    [InlineData(1, "0%", "201..", "101..")]
    [InlineData(0, "0.00%", "1..", "1..")]
    [InlineData(0, "0.01%", "none", "none")]
    [InlineData(1, "70%", "none", "none")]
    [InlineData(1, "100%", "1..1", "1..1")]
    [InlineData(1, "-1%", "none", "none")]
    [InlineData(1, "-0.1%", "none", "none")]
    [InlineData(1, "0.5%", "182..222", "167..200")]
    public void Names_the_totals_rounded_and_cut_off(long count, string printed, string rounded, string cutOff)
    {
        var percentage = Percentage.Parse(printed);
        Assert.Equal(rounded, TotalsFor(percentage, count).ToString());
        Assert.Equal(cutOff, TotalsFor(percentage, count, Rounding.Truncation).ToString());
    }

    [Theory]
    [InlineData(Rounding.HalfAwayFromZero)]
    [InlineData(Rounding.Truncation)]
    public void Contains_exactly_the_totals_that_print_so(Rounding rounding)
    {
        const int Largest = 450;
        for (var decimals = 0; decimals <= 2; decimals++)
        {
            for (var count = 0L; count <= 12; count += CaseCount.Of(fast: 3, all: 1))
            {
                var printed = Enumerable.Range(1, Largest).Select(total => new Ratio(count, total).ToPercentage(decimals, rounding)).ToArray();
                foreach (var percentage in printed.Append(new Percentage(7, decimals)).Append(new Percentage(0, decimals)).Distinct())
                {
                    var totals = TotalsFor(percentage, count, rounding);
                    Assert.All(Enumerable.Range(1, Largest), total => Assert.Equal(printed[total - 1] == percentage, totals.Contains(total)));
                    Assert.False(totals.Contains(0));
                }
            }
        }
    }

    [Fact]
    public void Is_exact_at_the_far_end()
    {
        // The figure stands for 10^-28 percent and half of its last digit up and down, so the totals are the count times 10^30 / (1 ± 1/2), far beyond the
        // range of long.
        Assert.Equal(CountInterval.Empty, TotalsFor(new Percentage(0.0000000000000000000000000001m, 28), long.MaxValue));
        Assert.Equal(CountInterval.AtLeast((long)((new BigInteger(long.MaxValue) * 200 / 201) + 1)), TotalsFor(new Percentage(100, 0), long.MaxValue));
        Assert.Equal(CountInterval.AtLeast(long.MaxValue), TotalsFor(new Percentage(100m, 26), long.MaxValue, Rounding.Truncation));
        Assert.Equal(CountInterval.Empty, TotalsFor(new Percentage(decimal.MaxValue, 0), 1));
    }

    [Fact]
    public void Several_figures_leave_their_intersection() =>
        Assert.Equal("26576..27070", TotalsFor(new Percentage(0.50m, 2), 134).Intersect(TotalsFor(new Percentage(0.36m, 2), 97)).ToString());

    private static CountInterval TotalsFor(Percentage percentage, long count, Rounding rounding = Rounding.HalfAwayFromZero) =>
        ((PublishedFigure)percentage).BasesFor(count, ClaimFormula.Share, rounding).Counts;
}
