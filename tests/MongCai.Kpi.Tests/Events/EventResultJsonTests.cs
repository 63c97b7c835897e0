using System.Text.Json;
using MongCai.Kpi.Events;
using NodaTime;

namespace MongCai.Kpi.Tests.Events;

public class EventResultJsonTests
{
    private const string Indicator = """{"code":"fairs","unit":"one","nature":"flow"}""";
    private const string Rule = """{"measure":"events","types":["fair"],"states":["completed"],"areas":"everywhere","organisers":"one organiser","closing":"closed at the end of the month","straddling":"undefined"}""";
    private const string First = """{"v":1,"source":"dolisa","id":"1","recorded":"2019-03-14T02:00:00Z","type":"fair","occurred":"2019-03-12","state":"completed"}""";
    private const string Late = """{"v":1,"source":"dolisa","id":"2","recorded":"2019-04-03T02:00:00Z","type":"fair","occurred":"2019-03-20","state":"completed"}""";

    private static readonly EventType Fair = new("fair");
    private static readonly CountingRule Fairs = CountingRule.Count(new("fairs", Unit.One, Nature.Flow), Fair);
    private static readonly ReportingPeriod March = ReportingPeriod.Month(2019, 3);
    private static readonly Instant Closed = Instant.FromUtc(2019, 4, 2, 0, 0);
    private static readonly Instant Later = Instant.FromUtc(2019, 5, 1, 0, 0);
    private static readonly EventLedger Ledger = EventLedger.Of(EventJson.Read(First), EventJson.Read(Late));

    [Fact]
    public void A_rule_is_written_with_its_scopes_as_texts() => Assert.Equal(
        $$$"""{"indicator":{{{Indicator}}},{{{Rule[1..]}}}""",
        JsonSerializer.Serialize(Fairs));

    [Fact]
    public void A_figure_is_written_with_what_it_rests_on() => Assert.Equal(
        Figure("2", Later, last: "2019-03-20"),
        JsonSerializer.Serialize(Ledger.Fold(Later).Figure(Fairs, March)));

    [Fact]
    public void Without_events_there_is_no_first_and_no_last_day() => Assert.Equal(
        $$$"""{"observation":{"indicator":{{{Indicator}}},"period":"2019-M04","value":"0"},"rule":{{{Rule}}},"knownAt":"2019-05-01T00:00:00Z","events":0,"presumed":0,"itemResponse":{"undefined":"method not applicable"},"isComplete":true}""",
        JsonSerializer.Serialize(Ledger.Fold(Later).Figure(Fairs, ReportingPeriod.Month(2019, 4))));

    [Fact]
    public void A_revision_is_written_with_both_figures_and_the_events_between() => Assert.Equal(
        $$$"""{"earlier":{{{Figure("1", Closed, last: "2019-03-12")}}},"later":{{{Figure("2", Later, last: "2019-03-20")}}},"difference":"1","differenceRange":{{{At(1)}}},"changes":[{"event":{"source":"dolisa","id":"2"},"before":{{{At(0)}}},"after":{{{At(1)}}},"records":[{{{Late}}}]}]}""",
        JsonSerializer.Serialize(Ledger.Revise(Fairs, March, Closed, Later)));

    [Fact]
    public void A_booked_figure_is_written_with_what_is_late()
    {
        var booked = Ledger.Book(Fairs, [new(March, Closed), new(ReportingPeriod.Month(2019, 4), closedAt: null)], LateRecords.BookInOpenPeriod, Later)[1];
        using var json = JsonDocument.Parse(JsonSerializer.Serialize(booked));
        Assert.Equal(["observation", "own", "late", "lateValue", "lateRange"], json.RootElement.EnumerateObject().Select(static part => part.Name), StringComparer.Ordinal);
        Assert.Equal(("1", At(1)), (json.RootElement.GetProperty("lateValue").GetString(), json.RootElement.GetProperty("lateRange").GetRawText()));
        Assert.Equal(JsonSerializer.Serialize(Ledger.Revise(Fairs, March, Closed, Later)), json.RootElement.GetProperty("late")[0].GetRawText());
    }

    [Fact]
    public void Counts_are_written_cell_by_cell() => Assert.Equal(
        """{"cells":[{"type":"fair","state":"completed","area":".","period":"2019-M03","count":2}]}""",
        JsonSerializer.Serialize(Ledger.Fold().Count(PeriodKind.Month)));

    [Fact]
    public void A_conflict_is_written_with_the_records_that_do_not_count()
    {
        var other = First.Replace("03-12", "03-13", StringComparison.Ordinal).Replace("T02", "T03", StringComparison.Ordinal);
        Assert.Equal(
            $$$"""[{"kind":"sameId","counted":{{{First}}},"others":[{{{other}}}],"isSettled":false}]""",
            JsonSerializer.Serialize(EventLedger.Of(EventJson.Read(First), EventJson.Read(other)).Fold().Conflicts));
    }

    [Fact]
    public void What_became_of_a_line_says_the_record_and_the_problem_once()
    {
        var builder = new EventLedgerBuilder();
        var lines = EventJson.ReadLines([First, "{}"]).ToArray();
        var text = JsonSerializer.Serialize(First);
        Assert.Equal($$$"""{"number":1,"text":{{{text}}},"record":{{{First}}}}""", JsonSerializer.Serialize(lines[0]));
        Assert.Equal("""{"number":2,"text":"{}","problem":"Expected \u0022v\u0022 first."}""", JsonSerializer.Serialize(lines[1]));
        Assert.Equal($$$"""{"outcome":"new","record":{{{First}}},"line":{"number":1,"text":{{{text}}}}}""", JsonSerializer.Serialize(builder.Append(lines[0])));
        Assert.Equal("""{"outcome":"refused","problem":"Expected \u0022v\u0022 first.","line":{"number":2,"text":"{}"}}""", JsonSerializer.Serialize(builder.Append(lines[1])));
        Assert.Equal($$$"""{"outcome":"duplicate","record":{{{First}}}}""", JsonSerializer.Serialize(builder.Append(EventJson.Read(First))));
    }

    private static string Figure(string value, Instant knownAt, string last) =>
        $$$"""{"observation":{"indicator":{{{Indicator}}},"period":"2019-M03","value":"{{{value}}}"},"rule":{{{Rule}}},"knownAt":"{{{knownAt}}}","events":{{{value}}},"presumed":0,"itemResponse":{"undefined":"method not applicable"},"isComplete":true,"first":"2019-03-12","last":"{{{last}}}"}""";

    private static string At(int value) => $$$"""{"lower":"{{{value}}}","upper":"{{{value}}}","includesLower":true,"includesUpper":true}""";
}
