using System.Text.Json;

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
    public void In_JSON_it_is_its_words_as_a_value_and_as_a_key()
    {
        var counts = new Dictionary<UndefinedReason, UndefinedReason> { [UndefinedReason.ZeroTarget] = UndefinedReason.MissingObservation };
        const string Json = """{"zero target":"missing observation"}""";
        Assert.Equal(Json, JsonSerializer.Serialize(counts));
        Assert.Equal(counts, JsonSerializer.Deserialize<Dictionary<UndefinedReason, UndefinedReason>>(Json));
        Assert.StartsWith("A reason is written as words, not as Number.", Refusal("3"), StringComparison.Ordinal);
        Assert.StartsWith("\"zero\" is no reason why a figure is undefined: expected not calculated, zero target, ", Refusal("\"zero\""), StringComparison.Ordinal);
    }

    [Fact]
    public void The_set_is_closed() => Assert.Throws<ArgumentOutOfRangeException>("reason", static () => ((UndefinedReason)99).ToText());

    private static string Refusal(string json) => Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<UndefinedReason>(json)).Message;
}
