namespace MongCai.Kpi.Tests.Areas;

public class AreaCodeTests
{
    [Fact]
    public void Default_is_the_reporting_authority()
    {
        Assert.Equal(AreaCode.ReportingAuthority, default);
        Assert.Equal(".", default(AreaCode).ToString());
        Assert.Equal(0, default(AreaCode).GetHashCode());
    }

    [Fact]
    public void A_leading_zero_is_part_of_the_code()
    {
        Assert.NotEqual(new AreaCode("06712"), new AreaCode("6712"));
        Assert.Equal("06712", new AreaCode("06712").ToString());
    }

    [Fact]
    public void Orders_by_characters_after_the_authority()
    {
        Assert.Equal(
            [default, new AreaCode("06712"), new AreaCode("22"), new AreaCode("a")],
            new[] { new AreaCode("a"), new AreaCode("22"), default, new AreaCode("06712") }.Order());
        Assert.True(default(AreaCode) < new AreaCode("0"));
    }

    [Theory]
    [InlineData("", 0)]
    [InlineData("-", 1)]
    [InlineData(" 22", 0)]
    [InlineData("22 ", 2)]
    [InlineData("2\n2", 1)]
    [InlineData("22;23", 2)]
    public void What_is_no_code_is_refused_with_the_place(string text, int position)
    {
        var malformed = Assert.Throws<MalformedTextException>(() => AreaCode.Parse(text));

        Assert.Equal(position, malformed.Position);
        Assert.Throws<ArgumentException>("code", () => new AreaCode(text));
    }

    [Fact]
    public void The_text_of_the_authority_is_no_code() => Assert.Throws<ArgumentException>("code", static () => new AreaCode("."));

    [Fact]
    public void Null_is_refused() => Assert.Throws<ArgumentNullException>("code", static () => new AreaCode(null!));

    [Fact]
    public void Has_one_format() => Assert.Throws<FormatException>(static () => new AreaCode("22").ToString("X"));
}
