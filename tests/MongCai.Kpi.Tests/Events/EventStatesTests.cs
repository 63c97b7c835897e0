using System.Text.Json;
using MongCai.Kpi.Events;

namespace MongCai.Kpi.Tests.Events;

public class EventStatesTests
{
    [Theory]
    [InlineData(EventStates.None, "[]")]
    [InlineData(EventStates.Completed, """["completed"]""")]
    [InlineData(EventStates.Started, """["ongoing","completed"]""")]
    [InlineData(EventStates.Planned | EventStates.Cancelled, """["planned","cancelled"]""")]
    [InlineData(EventStates.Any, """["planned","ongoing","completed","cancelled"]""")]
    public void Are_an_array_of_words_in_JSON(EventStates states, string json)
    {
        Assert.Equal(json, JsonSerializer.Serialize(states));
        Assert.Equal(states, JsonSerializer.Deserialize<EventStates>(json));
    }

    [Fact]
    public void Are_read_in_any_order() => Assert.Equal(EventStates.Started, JsonSerializer.Deserialize<EventStates>("""["completed","ongoing"]"""));

    [Theory]
    [InlineData("6")]
    [InlineData("99")]
    [InlineData("null")]
    [InlineData("{}")]
    [InlineData("\"started\"")]
    [InlineData("\"ongoing, completed\"")]
    [InlineData("[1]")]
    [InlineData("[null]")]
    [InlineData("[\"Ongoing\"]")]
    [InlineData("[\"started\"]")]
    [InlineData("[\"ongoing\",\"ongoing\"]")]
    public void Anything_else_is_refused_with_its_path(string json) =>
        Assert.Equal("$.States", Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Asked>($$"""{"States":{{json}}}""")).Path);

    [Theory]
    [InlineData(16)]
    [InlineData(-1)]
    public void What_is_no_state_is_not_written(int states) => Assert.Throws<JsonException>(() => JsonSerializer.Serialize((EventStates)states));

    private sealed record Asked(EventStates States);
}
