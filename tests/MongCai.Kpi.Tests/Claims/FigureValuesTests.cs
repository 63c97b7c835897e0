using MongCai.Kpi.Claims;
using MongCai.Kpi.Tests.Numbers.Oracle;

namespace MongCai.Kpi.Tests.Claims;

public class FigureValuesTests
{
    [Theory]
    [InlineData("50.68%", "[50.675..50.685)", "[50.68..50.69)")]
    [InlineData("0.0%", "(-0.05..0.05)", "(-0.1..0.1)")]
    [InlineData("-48", "(-48.5..-47.5]", "(-49..-48]")]
    [InlineData("1.4 billion", "[1350000000..1450000000)", "[1400000000..1500000000)")]
    [InlineData("over 1.4 billion", "(1400000000..)", "(1400000000..)")]
    [InlineData("under 5%", "(..5)", "(..5)")]
    [InlineData("nearly 5%", "(..5)", "(..5)")]
    [InlineData("about 5%", "(..)", "(..)")]
    [InlineData("at least 5%", "[5..)", "[5..)")]
    [InlineData("at most 1.4 billion", "(..1400000000]", "(..1400000000]")]
    public void Are_those_that_print_so(string figure, string rounded, string cutOff)
    {
        Assert.Equal(rounded, PublishedFigure.Parse(figure).Values().ToString());
        Assert.Equal(cutOff, PublishedFigure.Parse(figure).Values(Rounding.Truncation).ToString());
    }

    [Fact]
    public void About_is_within_the_tolerance_that_is_named()
    {
        Assert.Equal("[3.5..6.5]", PublishedFigure.Parse("about 5%").Values(tolerance: 1.5m).ToString());
        Assert.Equal("[5..5]", PublishedFigure.Parse("about 5%").Values(tolerance: default(Rational)).ToString());
        Assert.Equal("[4.5..5.5)", PublishedFigure.Parse("5%").Values(tolerance: 1.5m).ToString());
    }

    [Fact]
    public void Refuse_an_unknown_rule_and_a_negative_tolerance()
    {
        Assert.Throws<ArgumentOutOfRangeException>("rounding", static () => PublishedFigure.Parse("5%").Values((Rounding)9));
        var error = Assert.Throws<ArgumentOutOfRangeException>("tolerance", static () => PublishedFigure.Parse("5%").Values(tolerance: -0.1m));
        Assert.StartsWith("A tolerance is not negative, -0.1 is.", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Rounding.HalfAwayFromZero)]
    [InlineData(Rounding.Truncation)]
    public void Contain_exactly_what_the_oracle_prints_so(Rounding rounding)
    {
        var cases = new RatioCases(11);
        for (var index = 0; index < CaseCount.Of(fast: 2_000, all: 20_000); index++)
        {
            var exact = cases.Next();
            var decimals = index % 6;
            var printed = BigRational.Of(exact).Round(decimals, rounding);
            if (!BigRational.FitsDecimal(printed * 10))
            {
                continue;
            }

            var value = exact.ToRatio().Value;
            foreach (var neighbour in new[] { -1, 0, 1 })
            {
                var figure = new PublishedFigure(Clusters.Make(printed + neighbour, decimals), decimals);
                Assert.Equal(neighbour == 0, figure.Values(rounding).Contains(value));
            }
        }
    }
}
