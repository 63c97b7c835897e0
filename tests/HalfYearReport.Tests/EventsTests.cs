using System.Text.Json;

namespace HalfYearReport.Tests;

public class EventsTests
{
    private const string Figure =
        """{ "code": "fairs", "unit": "event", "types": ["job-fair"], "name": { "vi": "Phiên giao dịch", "en": "Job fairs" } }""";

    private const string Fair = """{"v":1,"source":"office","id":"1","recorded":"2019-06-25T03:00:00Z","type":"job-fair","occurred":"2019-03-12","state":"completed"}""";

    private static readonly string Straddling = Fair.Replace("\"id\":\"1\"", "\"id\":\"2\"", StringComparison.Ordinal).Replace("2019-03-12", "2019-A1", StringComparison.Ordinal);

    private static readonly string Second = Fair.Replace("\"id\":\"1\"", "\"id\":\"2\"", StringComparison.Ordinal);

    [Fact]
    public void Events_are_counted_as_last_corrected_in_the_period_and_each_once()
    {
        var later = Second.Replace("2019-03-12", "2019-07-01", StringComparison.Ordinal);
        Assert.Equal(["Events", "", "Job fairs: 1 event", "  completed: 1"], Printed(Figure, $"{Fair}\r\n\r\n{later}\r\n{Fair}\r\n"));
        Assert.Equal(["Events", "", "Job fairs: 0 events"], Printed(Figure, $"{Correction("retract")}\n{Fair}\n"));
    }

    [Theory]
    [InlineData("\"completed\"", "\"completed\",\"presumed\":true", "Job fairs: 2 events,  completed: 2 (presumed: 1)")]
    [InlineData("\"completed\"", "\"ongoing\"", "Job fairs: 2 events,  ongoing: 1,  completed: 1")]
    [InlineData("\"completed\"", "\"planned\"", "Job fairs: 1 event,  completed: 1")]
    public void A_state_is_said_with_how_many_are_presumed(string replaced, string by, string expected) =>
        Assert.Equal(expected, string.Join(',', Printed(Figure, $"{Fair.Replace(replaced, by, StringComparison.Ordinal)}\n{Second}").Skip(2)));

    [Fact]
    public void Events_of_two_bodies_are_not_added_but_those_of_one_are_counted()
    {
        var events = $"{Fair[..^1]},\"organisers\":[\"union\"]}}\n{Second[..^1]},\"organisers\":[\"office\"]}}";
        Assert.Equal("Job fairs: events of several organisers are not added", Printed(Figure, events)[2]);
        Assert.Equal("Job fairs: 1 event", Printed(Figure.Replace("\"unit\"", "\"by\": \"union\", \"unit\"", StringComparison.Ordinal), events)[2]);
    }

    [Theory]
    [InlineData("inside", "Job fairs: 1 event")]
    [InlineData("outside", "Job fairs: 1 event")]
    [InlineData("everywhere", "Job fairs: 2 events")]
    public void An_event_may_lie_outside_the_area(string area, string expected) =>
        Assert.Equal(expected, Printed(Figure.Replace("\"unit\"", $"\"area\": \"{area}\", \"unit\"", StringComparison.Ordinal), $"{Fair}\n{Second[..^1]},\"area\":\"hai-ha\"}}")[2]);

    [Fact]
    public void A_quantity_is_told_from_the_records_it_comes_from()
    {
        var figure = Figure.Replace("\"event\"", "\"person\", \"quantity\": \"visitors\"", StringComparison.Ordinal);
        var visitors = ""","quantities":[{"name":"visitors","amount":"70","unit":"person"}]}""";
        Assert.Equal(["Events", "", "Job fairs: 140 persons", "  completed: 2 records"], Printed(figure, $"{Fair[..^1]}{visitors}\n{Second[..^1]}{visitors}"));
    }

    [Theory]
    [InlineData("en", "Job fairs: 1 event", "undecided, straddling the edge of the period: 1 record")]
    [InlineData("vi", "Phiên giao dịch: 1 cuộc", "chưa quyết định, vắt qua ranh giới kỳ: 1 bản ghi")]
    public void An_event_straddling_the_edge_of_the_period_is_said_to_be_undecided(string language, string counted, string undecided)
    {
        var events = $"{Fair}\n{Straddling}";
        Assert.EndsWith($"\n{counted}\n  {(string.Equals(language, "en", StringComparison.Ordinal) ? "completed" : "đã hoàn thành")}: 1\n  {undecided}\n", RunOn(Figure, events, "--lang", language).Output, StringComparison.Ordinal);
        Assert.Contains($"    {undecided}\n", RunOn(Figure, events, "--lang", language, "--explain", "fairs").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Events_straddling_the_edge_of_the_period_are_listed_where_they_are_explained_and_for_another_program()
    {
        Assert.Contains("\n  Undecided:\n    office/2: job-fair, 2019, completed\n", RunOn(Figure, $"{Fair}\n{Straddling}", "--lang", "en", "--explain", "fairs").Output, StringComparison.Ordinal);
        Assert.DoesNotContain("Undecided", RunOn(Figure, Fair, "--lang", "en", "--explain", "fairs").Output, StringComparison.Ordinal);

        using var undecided = JsonDocument.Parse(RunOn(Figure, $"{Fair}\n{Straddling}", "--json").Bytes);
        using var complete = JsonDocument.Parse(RunOn(Figure, Fair, "--json").Bytes);
        var (figure, other) = (undecided.RootElement.GetProperty("events")[0], complete.RootElement.GetProperty("events")[0]);
        Assert.False(figure.GetProperty("complete").GetBoolean());
        Assert.Equal("office/2", Assert.Single(figure.GetProperty("straddling").EnumerateArray()).GetString());
        Assert.True(other.GetProperty("complete").GetBoolean());
        Assert.Empty(other.GetProperty("straddling").EnumerateArray());
    }

    [Theory]
    [InlineData("house", "$.events.figures[0].unit: \"house\" is not what the records have (person)")]
    [InlineData("event", "$.events.figures[0].unit: \"event\" is not what the records have (person)")]
    public void A_quantity_is_in_the_unit_of_its_records(string unit, string expected)
    {
        var figure = Figure.Replace("\"event\"", $"\"{unit}\", \"quantity\": \"visitors\"", StringComparison.Ordinal);
        var visitors = ""","quantities":[{"name":"visitors","amount":"70","unit":"person"}]}""";

        Sample.Refused($"data.json: {expected}", RunOn(figure, $"{Fair[..^1]}{visitors}\n{Second}"));
    }

    [Theory]
    [InlineData("hello", "cannot read hello: 'h' is an invalid start of a value.")]
    [InlineData("{\"v\":2}", "cannot read {\"v\":2}: Expected the version 1.")]
    [InlineData("{\"v\":1,\"source\":\"office\"}", "cannot read {\"v\":1,\"source\":\"office\"}: The property \"id\" is missing.")]
    public void A_bad_line_is_refused_and_nothing_is_printed(string line, string expected)
    {
        var result = RunOn(Figure, $"{Fair}\n\n{line}\n{Second}");
        Assert.StartsWith($"events.jsonl: line 3: {expected}", result.Errors, StringComparison.Ordinal);
        Sample.Refused(result.Errors.TrimEnd(), result);
    }

    [Fact]
    public void Records_of_no_figure_contradictions_and_corrections_of_nothing_are_refused()
    {
        Sample.Refused("events.jsonl: line 2: \"job-fare\" is the type of no figure", RunOn(Figure, $"{Fair}\n{Second.Replace("job-fair", "job-fare", StringComparison.Ordinal)}"));
        Sample.Refused("events.jsonl: office/1: is contradicted by office/1", RunOn(Figure, $"{Fair}\n{Fair.Replace("03-12", "03-13", StringComparison.Ordinal)}"));
        Sample.Refused("events.jsonl: office/c: corrects office/1, which is not there", RunOn(Figure, Correction("retract")));
    }

    [Theory]
    [InlineData("\"event\"", "\"goat\"", "$.events.figures[0].unit: \"goat\" is not one of household, person, worker, file, one, percent, dong, million-dong, billion-dong, event, class, house")]
    [SlowInlineData("\"unit\"", "\"area\": \"here\", \"unit\"", "$.events.figures[0].area: \"here\" is not one of everywhere, inside, outside")]
    [SlowInlineData("[\"job-fair\"]", "[]", "$.events.figures[0].types: [] names no type")]
    [SlowInlineData("[\"job-fair\"]", "[null]", "$.events.figures[0].types[0]: null is no type")]
    [SlowInlineData("\"unit\"", "\"quantity\": \" \", \"unit\"", "$.events.figures[0].quantity: \" \" is blank")]
    public void A_bad_figure_is_refused(string replaced, string by, string expected) =>
        Sample.Refused($"data.json: {expected}", RunOn(Figure.Replace(replaced, by, StringComparison.Ordinal), Fair));

    [Fact]
    public void A_figure_comes_once_and_its_records_are_there()
    {
        Sample.Refused("data.json: $.events.figures[1].code: \"fairs\" is there twice", RunOn($"{Figure}, {Figure}", Fair));
        Sample.Refused("data.json: $.events.figures[0].code: \"jobs\" is there twice", RunOn(Figure.Replace("\"fairs\"", "\"jobs\"", StringComparison.Ordinal), Fair));
        Sample.Refused("data.json: $.events.figures[0]: null is no figure", RunOn("null", Fair));
        Sample.Refused("events.jsonl: the file: does not exist", RunOn(Figure, events: null));
    }

    private static string Correction(string kind) =>
        $$"""{"v":1,"source":"office","id":"c","recorded":"2019-06-26T03:00:00Z","corrects":{"kind":"{{kind}}","source":"office","id":"1","reason":"twice","author":"H"},"type":"job-fair"}""";

    private static string[] Printed(string figures, string events)
    {
        var result = RunOn(figures, events);
        Assert.Equal(string.Empty, result.Errors);
        Assert.Equal(0, result.ExitCode);
        var lines = result.Output.TrimEnd('\n').Split('\n');
        return lines[Array.IndexOf(lines, "Events")..];
    }

    private static Sample.Result RunOn(string figures, string? events) => RunOn(figures, events, "--lang", "en");

    private static Sample.Result RunOn(string figures, string? events, params string[] arguments) => Sample.RunOnEvents(
        $$"""{{Sample.OneIndicator[..^1]}}, "events": { "records": "events.jsonl", "figures": [ {{figures}} ] } }""", events, arguments);
}
