namespace MongCai.Kpi.Tests.Indicators;

public class UnitTests
{
    [Fact]
    public void Is_known_by_its_code() => Assert.True(Unit.Household == new Unit("household", new("nhà", "house")));

    [Fact]
    public void Known_units_have_codes_of_their_own() =>
        Assert.Equal(Unit.Known.Count, Unit.Known.Select(static unit => unit.Code).Distinct(StringComparer.Ordinal).Count());

    [Fact]
    public void Without_a_plural_several_are_called_as_one() =>
        Assert.Equal(new BilingualText("cái", "piece"), new Unit("piece", new("cái", "piece")).Plural);

    [Fact]
    public void A_blank_code_is_refused() => Assert.Throws<ArgumentException>("code", static () => new Unit(" ", new("cái", "piece")));

    [Fact]
    public void A_blank_name_is_refused()
    {
        Assert.Throws<ArgumentException>("vietnamese", static () => new BilingualText(" ", "piece"));
        Assert.Throws<ArgumentException>("english", static () => new BilingualText("cái", string.Empty));
    }
}
