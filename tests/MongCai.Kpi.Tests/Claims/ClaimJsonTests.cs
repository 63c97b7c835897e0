using System.Text.Json;
using MongCai.Kpi.Claims;

namespace MongCai.Kpi.Tests.Claims;

public class ClaimJsonTests
{
    [Fact]
    public void A_claim_is_its_parts()
    {
        const string Json = """{"formula":"attained","actual":"37","baseFigure":"73","base":"plan","printed":"50.68%"}""";
        Assert.Equal(Json, JsonSerializer.Serialize(new PublishedClaim(ClaimFormula.Attained, 37, 73, new Percentage(50.68m, 2))));
        Assert.Equal(Json, JsonSerializer.Serialize(JsonSerializer.Deserialize<PublishedClaim>(Json)));
    }

    [Theory]
    [InlineData("""{"formula":"attained","actual":"37","baseFigure":"73","printed":"50.68%"}""", "The property \"base\" is missing.")]
    [InlineData("""{"formula":"level","actual":"37","baseFigure":"73","base":"plan","printed":"50.68%"}""", "Level has no base: two statements of one figure are held against each other by IdentityCheck.TwoStatements.")]
    [InlineData("""{"formula":"attained","actual":"37","baseFigure":"73%","base":"plan","printed":"50.68%"}""", "The actual 37 and the base 73% are in different units.")]
    public void What_is_no_claim_is_refused(string json, string message) =>
        Assert.Contains(message, Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<PublishedClaim>(json)).Message, StringComparison.Ordinal);

    // 37/73 are 3700/73 percent.
    [Fact]
    public void A_check_is_written_with_the_exact_value_and_what_it_prints_as() => Assert.Equal(
        """{"printed":"50.68%","formula":"attained","base":"plan","verdict":"follows","exact":"3700/73","range":{"lower":"3700/73","upper":"3700/73","includesLower":true,"includesUpper":true},"printsAs":"50.68%"}""",
        JsonSerializer.Serialize(new PublishedClaim(ClaimFormula.Attained, 37, 73, new Percentage(50.68m, 2)).Check()));

    // 123/800 are 15.375 percent, which is 15.38 with two decimals and 15.4 with one.
    [Fact]
    public void A_check_says_how_many_decimals_there_were_before_padding() => Assert.Equal(
        """{"printed":"15.40%","formula":"share","base":"total","verdict":"padded","decimalsBeforePadding":1,"exact":"15.375","range":{"lower":"15.375","upper":"15.375","includesLower":true,"includesUpper":true},"printsAs":"15.38%"}""",
        JsonSerializer.Serialize(new PublishedClaim(ClaimFormula.Share, 123, 800, new Percentage(15.40m, 2)).Check()));

    [Fact]
    public void A_check_without_a_value_says_why() => Assert.Equal(
        """{"printed":"50%","formula":"attained","base":"plan","verdict":"undefined","reason":"zero target","exact":{"undefined":"zero target"},"range":"none","printsAs":{"undefined":"zero target"}}""",
        JsonSerializer.Serialize(new PublishedClaim(ClaimFormula.Attained, 37, 0, new Percentage(50, 0)).Check()));

    [Fact]
    public void A_check_of_what_no_decimal_holds_says_the_exact_value_alone()
    {
        var check = new PublishedClaim(ClaimFormula.Attained, decimal.MaxValue, 1, new Percentage(50, 0)).Check();
        Assert.Throws<OverflowException>(() => check.PrintsAs);
        Assert.Equal(
            """{"printed":"50%","formula":"attained","base":"plan","verdict":"doesNotFollow","exact":"7922816251426433759354395033500","range":{"lower":"7922816251426433759354395033500","upper":"7922816251426433759354395033500","includesLower":true,"includesUpper":true}}""",
            JsonSerializer.Serialize(check));
    }

    [Fact]
    public void An_identity_is_written_with_what_was_computed() => Assert.Equal(
        """{"kind":"openingAndClosing","given":"98","computed":"97","range":{"lower":"97","upper":"97","includesLower":true,"includesUpper":true},"agreement":"contradiction","difference":"1"}""",
        JsonSerializer.Serialize(IdentityCheck.OpeningAndClosing(134, 98, -37)));

    [Fact]
    public void A_check_is_not_read() => Assert.Equal(
        "ClaimCheck is written and not read: make it of what it was made of.",
        Assert.Throws<JsonException>(static () => JsonSerializer.Deserialize<ClaimCheck>("{}")).Message.Split(" Path:")[0]);
}
