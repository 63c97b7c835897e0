using System.Text.Json;
using MongCai.Kpi.Events;
using NodaTime;
using static MongCai.Kpi.Tests.Events.FairLedger;

namespace MongCai.Kpi.Tests.Events;

public class EventJsonTests
{
    private const string Full =
        """{"v":1,"source":"dolisa","id":"2","recorded":"2019-01-01T12:00:00Z","corrects":{"kind":"amend","source":"dolisa","id":"1","reason":"đếm sai","author":"H"},"type":"class","occurred":"2019-03-12/2019-03-15","state":"completed","presumed":true,"area":"06712","organisers":["a","b"],"document":{"number":"29-CT/TU","issued":"2019-04-18","issuer":"TU"},"quantities":[{"name":"learners","amount":"165","unit":"person"},{"name":"spent","amount":"1/3","unit":"dong","atLeast":true}],"subjects":["p1","p2"],"note":"dòng 1\nline 2"}""";

    private static readonly EventFacts Class = new("class", ReportingPeriod.Range(new LocalDate(2019, 3, 12), new LocalDate(2019, 3, 15)), EventState.Completed)
    {
        StateIsPresumed = true,
        Area = new AreaCode("06712"),
        Organisers = [new Organisation("b"), new Organisation("a")],
        Document = new LegalDocument("29-CT/TU", new LocalDate(2019, 4, 18), new Organisation("TU")),
        Quantities = [new("spent", RationalInterval.AtLeast((Rational)1 / 3), new Unit("dong", new(("vi", "đồng"), ("en", "đồng")))), new("learners", 165, Unit.Person)],
        Subjects = ["p2", "p1"],
        Note = "dòng 1\nline 2",
    };

    [Fact]
    public void Everything_is_written_on_one_line_and_comes_back()
    {
        var record = new EventRecord(Id("2"), Day(0), EventCorrection.Amend(Id("1"), Class, "đếm sai", "H"));
        Assert.Equal(Full, EventJson.Write(record));
        Assert.Equal(record, EventJson.Read(Full));
        Assert.Equal(record, JsonSerializer.Deserialize<EventRecord>(JsonSerializer.Serialize(record)));
        Assert.Equal(record, JsonSerializer.Deserialize<EventRecord[]>($"[{Full}]")!.Single());
    }

    [Fact]
    public void The_shortest_record_of_each_kind()
    {
        Assert.Equal("""{"v":1,"source":"dolisa","id":"1","recorded":"2019-01-01T12:00:00Z","type":"job-fair","occurred":"2019-03-12","state":"completed"}""", EventJson.Write(Held("1", On(3, 12))));
        Assert.Equal(
            """{"v":1,"source":"dolisa","id":"2","recorded":"2019-01-01T12:00:00Z","corrects":{"kind":"retract","source":"dolisa","id":"1","reason":"entered twice","author":"H"},"type":"job-fair"}""",
            EventJson.Write(Retract("2", "1")));
        Assert.Equal(
            """{"v":1,"source":"dolisa","id":"2","recorded":"2019-01-01T12:00:00Z","corrects":{"kind":"reverse","source":"dolisa","id":"1","reason":"taken back","author":"H"},"type":"job-fair","occurred":"2019-04-02"}""",
            EventJson.Write(Reverse("2", "1", 4, 2)));
        Assert.All([Held("1", On(3, 12)), Retract("2", "1"), Reverse("2", "1", 4, 2)], static record => Assert.Equal(record, EventJson.Read(EventJson.Write(record))));
    }

    [Theory]
    [InlineData("2019-M06")]
    [InlineData("2019-S1")]
    [InlineData("2019-D071")]
    [InlineData("range:2018-12-15/P182D")]
    [InlineData("2019-Q1@07-start")]
    [InlineData("2019-D071@07-start")]
    [InlineData("range:2018-12-15/P182D@10-end")]
    [InlineData("term:2020-10-14/P1826D")]
    [InlineData("cumulative:2019-01-01/P9M")]
    public void Every_period_comes_back(string occurred)
    {
        var record = new EventRecord(Id("1"), Day(0), new EventFacts("x", ReportingPeriod.Parse(occurred), EventState.Planned));
        Assert.Equal(record, EventJson.Read(EventJson.Write(record)));
    }

    [Theory]
    [InlineData("{", "Expected depth")]
    [InlineData("[]", "Expected an object, not StartArray.")]
    [InlineData("{}", "Expected \"v\" first.")]
    [InlineData("""{"source":"a"}""", "Expected \"v\" first, not \"source\".")]
    [InlineData("""{"v":2}""", "Expected the version 1.")]
    [InlineData("""{"v":1,"v":1}""", "The property \"v\" comes twice.")]
    [InlineData("""{"v":1,"colour":"red"}""", "There is no property \"colour\" here: expected v, source")]
    [InlineData("""{"v":1,"source":1}""", "Expected a text for \"source\", not Number.")]
    [InlineData("""{"v":1,"source":"a","recorded":"2019-01-01T00:00:00Z","type":"x","occurred":"2019-M06","state":"planned"}""", "The property \"id\" is missing.")]
    [InlineData("""{"v":1,"source":"a","id":"1","type":"x","occurred":"2019-M06","state":"planned"}""", "The property \"recorded\" is missing.")]
    [InlineData("""{"v":1,"source":"a","id":"1","recorded":"2019-01-01T00:00:00Z","type":"x","occurred":"2019-M06"}""", "The property \"state\" is missing.")]
    [InlineData("""{"v":1,"source":"a","id":"1","recorded":"2019-01-01T00:00:00Z","type":"x","state":"planned"}""", "The property \"occurred\" is missing.")]
    [InlineData("""{"v":1,"source":" ","id":"1","recorded":"2019-01-01T00:00:00Z","type":"x","occurred":"2019-M06","state":"planned"}""", "source")]
    [InlineData("""{"v":1,"recorded":"2019-01-01"}""", "2019-01-01")]
    [InlineData("""{"v":1,"occurred":"2019-M13"}""", "2019-M13")]
    [InlineData("""{"v":1,"occurred":"2019-02-30"}""", "There is no day \"2019-02-30\".")]
    [InlineData("""{"v":1,"occurred":"2019-02-28/2019-02-29"}""", "There is no day \"2019-02-29\".")]
    [InlineData("""{"v":1,"occurred":"2019-13-01/2019-12-01"}""", "There is no day \"2019-13-01\".")]
    [InlineData("""{"v":1,"occurred":"2019-03-15/2019-03-12"}""", "before the first")]
    [InlineData("""{"v":1,"state":"done"}""", "\"done\" is no \"state\": expected planned, ongoing, completed, cancelled.")]
    [InlineData("""{"v":1,"presumed":false}""", "Expected true for \"presumed\", not False.")]
    [InlineData("""{"v":1,"quantities":[{"name":"x","amount":"1,5","unit":"person"}]}""", "1,5")]
    [InlineData("""{"v":1,"quantities":[{"name":"x","amount":1,"unit":"person"}]}""", "Expected a text for \"amount\", not Number.")]
    [InlineData("""{"v":1,"quantities":[{"name":"x","unit":"person"}]}""", "The property \"amount\" is missing.")]
    [InlineData("""{"v":1,"corrects":{"kind":"amend","source":"a","id":"1","author":"H"}}""", "The property \"reason\" is missing.")]
    [InlineData("""{"v":1,"source":"a","id":"1","recorded":"2019-01-01T00:00:00Z","corrects":{"kind":"amend","source":"a","id":"1","reason":"r","author":"H"},"type":"x","occurred":"2019-M06","state":"planned"}""", "a/1 corrects itself.")]
    [InlineData("""{"v":1,"source":"a","id":"2","recorded":"2019-01-01T00:00:00Z","corrects":{"kind":"retract","source":"a","id":"1","reason":"r","author":"H"},"type":"x","occurred":"2019-M06"}""", "A correction of the kind retract has no \"occurred\".")]
    [InlineData("""{"v":1,"source":"a","id":"2","recorded":"2019-01-01T00:00:00Z","corrects":{"kind":"reverse","source":"a","id":"1","reason":"r","author":"H"},"type":"x","occurred":"2019-M06","note":"n"}""", "A correction of the kind reverse has no \"note\".")]
    [InlineData("""{"v":1,"source":"a","id":"1","recorded":"2019-01-01T00:00:00Z","type":"x","occurred":"2019-M06","state":"planned"} {}""", "after")]
    [InlineData("""{"v":1,"source":"a","id":"1","recorded":"2019-01-01T00:00:00Z","type":"x","occurred":"2019-M06","state":"planned","subjects":["p","p"]}""", "p comes twice.")]
    [InlineData("""{"v":1,"note":"\ud800"}""", "UTF-16")]
    public void What_is_not_known_is_refused_with_its_reason(string line, string reason)
    {
        Assert.Contains(reason, Assert.ThrowsAny<JsonException>(() => EventJson.Read(line)).Message, StringComparison.Ordinal);
        var read = Assert.Single(EventJson.ReadLines([line]));
        Assert.Equal((1L, line, null), (read.Number, read.Text, read.Record));
        Assert.Contains(reason, read.Problem, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_no_Unicode_text_is_refused_where_it_would_come_back_as_another()
    {
        Assert.Contains("no Unicode text", Assert.ThrowsAny<JsonException>(static () => EventJson.Read("{\"v\":1,\"note\":\"\ud800\"}")).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>("Note", static () => On(3, 12) with { Note = "\udc00" });
        Assert.Throws<ArgumentException>("id", static () => Id("\ud800"));
        Assert.Throws<ArgumentException>("id", static () => On(3, 12, "\ud800x"));
        Assert.Throws<ArgumentException>("id", static () => On(3, 12, " "));
        Assert.Equal("\ud83c\udfe0", EventJson.Read(EventJson.Write(Held("1", On(3, 12) with { Note = "\ud83c\udfe0" }))).Facts!.Note);
    }

    [Fact]
    public void Reading_goes_on_behind_a_bad_line_and_counts_blank_ones()
    {
        var good = EventJson.Write(Held("1", On(3, 12)));
        var lines = EventJson.ReadLines([good, "", "{}", good]).ToArray();
        Assert.Equal([1L, 3L, 4L], lines.Select(static line => line.Number));
        Assert.Equal([true, false, true], lines.Select(static line => line.Record is not null));
        Assert.Equal("line 3: Expected \"v\" first.", lines[1].ToString());
    }
}
