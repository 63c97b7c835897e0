namespace MongCai.Kpi.Tests.Numbers;

public class UndefinedReasonTests
{
    public static TheoryData<UndefinedReason> All => [.. Enum.GetValues<UndefinedReason>()];

    [Theory]
    [MemberData(nameof(All))]
    public void Every_reason_has_words_that_lead_back_to_it(UndefinedReason reason)
    {
        Assert.True(UndefinedReasonText.TryParse(reason.ToText(), out var read));
        Assert.Equal(reason, read);
        Assert.Equal($"undefined: {reason.ToText()}", Calculated.Undefined<Ratio>(reason).ToString());
    }

    [Fact]
    public void No_two_reasons_share_their_words() =>
        Assert.Equal(All.Count, Enum.GetValues<UndefinedReason>().Select(UndefinedReasonText.ToText).Distinct(StringComparer.Ordinal).Count());

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("Zero target")]
    public void Other_words_are_no_reason(string? text) => Assert.False(UndefinedReasonText.TryParse(text, out _));

    [Fact]
    public void The_set_is_closed() => Assert.Throws<ArgumentOutOfRangeException>("reason", static () => ((UndefinedReason)99).ToText());
}
