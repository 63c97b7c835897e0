using FsCheck.Xunit;

namespace MongCai.Kpi.Tests.Attainments;

public class BandScaleTests
{
    private static readonly Band Low = new("low", new(("vi", "thấp"), ("en", "low")));
    private static readonly Band High = new("high", new(("vi", "cao"), ("en", "high")));

    [Theory]
    [InlineData(74.99, "red")]
    [InlineData(75, "yellow")]
    [InlineData(89.5, "yellow")]
    [InlineData(89.999, "yellow")]
    [InlineData(90, "green")]
    [InlineData(-5, "red")]
    [InlineData(1000, "green")]
    public void Cover_everything_by_the_exact_value(double percent, string band) =>
        Assert.Equal(band, BandScale.RedYellowGreen.BandOf(Ratio.FromPercent((decimal)percent)).Code);

    [Property]
    public void Every_decimal_falls_into_exactly_one_band(decimal value, decimal[] cuts)
    {
        var steps = cuts.Distinct().Order().Select(static (cut, index) => new BandStep(new Ratio(cut, 1), new Band($"b{(Rational)index}", new(("vi", "b"), ("en", "b"))))).ToArray();
        var bands = new BandScale(Low, steps);

        var band = bands.BandOf(new Ratio(value, 1));

        // The naive calculation counts the thresholds that are not above the value.
        var below = cuts.Distinct().Count(cut => cut <= value);
        Assert.Equal(below == 0 ? Low : steps[below - 1].Band, band);
    }

    [Fact]
    public void Steps_rise_and_bands_differ()
    {
        Assert.Throws<ArgumentException>("steps", static () => new BandScale(Low, new BandStep(new Ratio(1, 2), High), new BandStep(new Ratio(2, 4), new("x", new(("vi", "x"), ("en", "x"))))));
        Assert.Throws<ArgumentException>("steps", static () => new BandScale(Low, new BandStep(new Ratio(1, 2), Low)));
        Assert.Throws<ArgumentException>("steps", static () =>
            new BandScale(Low, Enumerable.Range(0, 255).Select(static cut => new BandStep(new Ratio(cut, 1), new Band($"b{(Rational)cut}", new(("vi", "b"), ("en", "b")))))));
        Assert.Throws<ArgumentNullException>("lowest", static () => new BandScale(null!));
        Assert.Throws<ArgumentNullException>("steps", static () => new BandScale(Low, default(BandStep)!));
    }

    [Fact]
    public void One_band_may_be_all_there_is() => Assert.Equal(Low, new BandScale(Low).BandOf(new Ratio(1, 2)));
}
