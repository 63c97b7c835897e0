namespace MongCai.Kpi.Tests.Indicators;

public class IndicatorTests
{
    [Fact]
    public void Is_known_by_its_code()
    {
        Assert.True(new Indicator("new-jobs", Unit.Worker) == new Indicator("new-jobs", Unit.Person));
        Assert.True(new Indicator("new-jobs", Unit.Worker) != new Indicator("New-jobs", Unit.Worker));
        Assert.Equal(new Indicator("new-jobs", Unit.Worker).GetHashCode(), new Indicator("new-jobs", Unit.Person).GetHashCode());
    }

    [Fact]
    public void Is_called_by_its_code_where_it_has_no_name() =>
        Assert.Equal(new BilingualText("new-jobs", "new-jobs"), new Indicator("new-jobs", Unit.Worker).Name);

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    public void A_blank_code_is_refused(string blank) =>
        Assert.Throws<ArgumentException>("code", () => new Indicator(blank, Unit.Worker));

    [Fact]
    public void Null_is_refused()
    {
        Assert.Throws<ArgumentNullException>("code", static () => new Indicator(null!, Unit.Worker));
        Assert.Throws<ArgumentNullException>("unit", static () => new Indicator("new-jobs", null!));
    }
}
