namespace MongCai.Kpi.Tests.Indicators;

public class UnitTests
{
    [Fact]
    public void Is_known_by_its_code() => Assert.True(Unit.Household == new Unit("household", new(("vi", "nhà"), ("en", "house"))));

    [Fact]
    public void Known_units_have_codes_of_their_own() =>
        Assert.Equal(Unit.Predefined.Count, Unit.Predefined.Select(static unit => unit.Code).Distinct(StringComparer.Ordinal).Count());

    [Fact]
    public void Without_a_plural_several_are_called_as_one() =>
        Assert.Equal(new LocalisedText(("vi", "cái"), ("en", "piece")), new Unit("piece", new(("vi", "cái"), ("en", "piece"))).Plural);

    [Fact]
    public void A_blank_code_is_refused() => Assert.Throws<ArgumentException>("code", static () => new Unit(" ", new(("vi", "cái"), ("en", "piece"))));

    [Fact]
    public void A_blank_name_is_refused()
    {
        Assert.Throws<ArgumentException>("texts", static () => new LocalisedText(("vi", " "), ("en", "piece")));
        Assert.Throws<ArgumentException>("texts", static () => new LocalisedText(("vi", "cái"), ("en", string.Empty)));
    }

    [Fact]
    public void A_multiple_is_converted_exactly()
    {
        Assert.Equal((Rational)1_400_000_000, Unit.BillionDong.Convert(1.4m, Unit.Dong));
        Assert.Equal((Rational)1_400, Unit.BillionDong.Convert(1.4m, Unit.MillionDong));
        Assert.Equal((Rational)0.36m, Unit.One.Convert(0.0036m, Unit.Percent));
        Assert.Equal((Rational)1 / 3_000, Unit.MillionDong.Convert((Rational)1 / 3, Unit.BillionDong));
    }

    [Fact]
    public void A_multiple_of_a_multiple_is_one_of_the_basic_unit()
    {
        var dozenMillions = Unit.MillionDong.Times(12, "dozen-million-dong", new(("vi", "tá triệu đồng"), ("en", "dozen million đồng")));

        Assert.Same(Unit.Dong, dozenMillions.BaseUnit);
        Assert.Equal(12_000_000m, dozenMillions.Multiplier);
    }

    [Fact]
    public void Two_definitions_of_one_unit_are_not_mixed()
    {
        Indicator Spent(decimal multiplier) => new("spent", Unit.Dong.Times(multiplier, "k", new(("vi", "k"), ("en", "k"))), Nature.Flow);

        Assert.Throws<ArgumentException>("targets", () =>
            new Observation(Spent(1_000), MongCai2019.FirstHalf, 500).Against(Target.AtLeast(500).For(Spent(1_000_000), MongCai2019.Year, Basis.Plan)));
    }

    [Fact]
    public void Is_written_as_JSON() => Assert.Contains("\"household\"", System.Text.Json.JsonSerializer.Serialize(Unit.Household), StringComparison.Ordinal);

    [Fact]
    public void Households_are_no_persons()
    {
        var refusal = Assert.Throws<ArgumentException>("to", static () => Unit.Household.Convert(37, Unit.Person));

        Assert.Contains("37 household", refusal.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    public void A_multiple_is_of_more_than_nothing(int count) =>
        Assert.Throws<ArgumentOutOfRangeException>("multiplier", () => Unit.Dong.Times(count, "x", new(("vi", "x"), ("en", "x"))));
}
