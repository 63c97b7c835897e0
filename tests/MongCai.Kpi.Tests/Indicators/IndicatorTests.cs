namespace MongCai.Kpi.Tests.Indicators;

public class IndicatorTests
{
    [Fact]
    public void Is_known_by_its_code()
    {
        Assert.True(new Indicator("new-jobs", Unit.Worker, Nature.Flow) == new Indicator("new-jobs", Unit.Person, Nature.Flow));
        Assert.True(new Indicator("new-jobs", Unit.Worker, Nature.Flow) != new Indicator("New-jobs", Unit.Worker, Nature.Flow));
        Assert.Equal(new Indicator("new-jobs", Unit.Worker, Nature.Flow).GetHashCode(), new Indicator("new-jobs", Unit.Person, Nature.Flow).GetHashCode());
    }

    [Fact]
    public void Is_called_by_its_code_where_it_has_no_name() =>
        Assert.Equal(new LocalisedText(("vi", "new-jobs"), ("en", "new-jobs")), new Indicator("new-jobs", Unit.Worker, Nature.Flow).Name);

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    public void A_blank_code_is_refused(string blank) =>
        Assert.Throws<ArgumentException>("code", () => new Indicator(blank, Unit.Worker, Nature.Flow));

    [Fact]
    public void Null_is_refused()
    {
        Assert.Throws<ArgumentNullException>("code", static () => new Indicator(null!, Unit.Worker, Nature.Flow));
        Assert.Throws<ArgumentNullException>("unit", static () => new Indicator("new-jobs", null!, Nature.Flow));
    }

    [Fact]
    public void What_can_never_be_is_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>("nature", static () => new Indicator("new-jobs", Unit.Worker, (Nature)8));
        Assert.Throws<ArgumentOutOfRangeException>("value", static () => new Indicator("new-jobs", Unit.Worker, Nature.Flow) { Decimals = 29 });
        Assert.Throws<ArgumentOutOfRangeException>("value", static () => new Indicator("new-jobs", Unit.Worker, Nature.Flow) { Reporting = (ReportingMode)2 });
    }

    [Fact]
    public void Two_definitions_of_one_code_are_not_mixed()
    {
        var refusal = Assert.Throws<ArgumentException>("to", static () => new Change(
            new Observation(new Indicator("poor", Unit.Household, Nature.Flow), MongCai2019.FirstHalf, 37),
            new Observation(new Indicator("poor", Unit.Household, Nature.Stock), MongCai2019.FirstHalf, 97)));

        Assert.Contains("the nature of poor is Stock, not Flow", refusal.Message, StringComparison.Ordinal);
    }
}
