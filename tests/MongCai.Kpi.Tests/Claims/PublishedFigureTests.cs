using MongCai.Kpi.Claims;

namespace MongCai.Kpi.Tests.Claims;

public class PublishedFigureTests
{
    private const long Billion = 1_000_000_000;

    [Fact]
    public void Default_is_the_amount_zero()
    {
        Assert.Equal(new PublishedFigure(0, 0), default);
        Assert.Equal("0", default(PublishedFigure).ToString());
        Assert.Equal(1, default(PublishedFigure).Multiplier);
    }

    [Fact]
    public void Keeps_how_it_was_printed()
    {
        var figure = new PublishedFigure(1.4m, 2, FigureUnit.Amount, Hedge.Over, Billion);
        Assert.Equal((2, FigureUnit.Amount, Hedge.Over, Billion), (figure.Decimals, figure.Unit, figure.Hedge, figure.Multiplier));
        Assert.Equal((Rational)1_400_000_000, figure.Value);
        Assert.Equal("over 1.40 billion", figure.ToString());
    }

    [Fact]
    public void Is_equal_where_it_is_printed_alike()
    {
        PublishedFigure[] different =
        [
            new(68.5m, 1), new(68.5m, 2), new(-68.5m, 1), new(68.5m, 1, FigureUnit.Percent), new(68.5m, 1, FigureUnit.Points), new(68.5m, 1, FigureUnit.Percent, Hedge.Under),
            new(68.5m, 1, FigureUnit.Percent, Hedge.Nearly), new(68.5m, 1, multiplier: 1_000), new(68_500m, 0),
        ];
        foreach (var left in different)
        {
            Assert.Equal(1, different.Count(right => left == right));
            Assert.Equal(different.Length - 1, different.Count(right => left != right));
            Assert.True(left.Equals((object)left) && !left.Equals("text"));
            Assert.Equal(left.GetHashCode(), PublishedFigure.Parse(left.ToString()).GetHashCode());
        }
    }

    [Fact]
    public void A_decimal_and_a_percentage_are_figures()
    {
        Assert.Equal(new PublishedFigure(519.3m, 2), (PublishedFigure)519.30m);
        Assert.Equal(new PublishedFigure(0, 1), (PublishedFigure)(-0.0m));
        Assert.Equal("0.0", ((PublishedFigure)(-0.0m)).ToString());
        Assert.Equal(new PublishedFigure(68.5m, 2, FigureUnit.Percent), (PublishedFigure)new Percentage(68.5m, 2));
    }

    [Fact]
    public void The_largest_digits_have_a_value_beyond_a_decimal() =>
        Assert.Equal((Rational)decimal.MaxValue * Billion, new PublishedFigure(decimal.MaxValue, 0, multiplier: Billion).Value);

    [Fact]
    public void Refuses_what_is_no_figure()
    {
        Assert.Throws<ArgumentOutOfRangeException>("decimals", static () => new PublishedFigure(1.25m, 1));
        Assert.Throws<ArgumentOutOfRangeException>("decimals", static () => new PublishedFigure(1, 29));
        Assert.Throws<ArgumentOutOfRangeException>("unit", static () => new PublishedFigure(1, 0, (FigureUnit)9));
        Assert.Throws<ArgumentOutOfRangeException>("hedge", static () => new PublishedFigure(1, 0, hedge: (Hedge)9));
        Assert.Throws<ArgumentOutOfRangeException>("multiplier", static () => new PublishedFigure(1, 0, multiplier: 100));
        Assert.Throws<ArgumentException>("multiplier", static () => new PublishedFigure(1, 0, FigureUnit.Percent, multiplier: 1_000));
        Assert.Throws<OverflowException>(static () => new PublishedFigure(decimal.MaxValue, 1));
    }
}
