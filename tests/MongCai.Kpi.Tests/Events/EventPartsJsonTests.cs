using System.Text.Json;
using MongCai.Kpi.Events;
using NodaTime;

namespace MongCai.Kpi.Tests.Events;

public class EventPartsJsonTests
{
    private static readonly EventFacts Facts = new("class", new LocalDate(2019, 3, 12), EventState.Completed)
    {
        StateIsPresumed = true,
        Area = new AreaCode("06712"),
        Organisers = [new Organisation("front"), new Organisation("dolisa", new LocalisedText(("vi", "Sở"), ("en", "Department")))],
        Document = new LegalDocument("29-CT/TU", new LocalDate(2019, 4, 18), new Organisation("TU")),
        Quantities = [new EventQuantity("learners", RationalInterval.AtLeast(165), Unit.Person), new EventQuantity("boats", 2, new Unit("boat", new LocalisedText(("vi", "tàu"), ("en", "boat"))))],
        Subjects = ["p-1", new("p-2", Category.Parse("sex=F"))],
        Note = "n",
    };

    [Fact]
    public void Facts_are_what_a_line_says_with_the_hosts_own_names()
    {
        const string Json = """{"type":"class","occurred":"2019-03-12","state":"completed","presumed":true,"area":"06712","organisers":[{"code":"dolisa","name":{"vi":"S\u1EDF","en":"Department"}},"front"],"document":{"number":"29-CT/TU","issued":"2019-04-18","issuer":"TU"},"quantities":[{"name":"boats","amount":"2","unit":{"code":"boat","singular":{"vi":"t\u00E0u","en":"boat"}}},{"name":"learners","amount":"165","unit":"person","atLeast":true}],"subjects":["p-1",{"id":"p-2","category":"sex=F"}],"note":"n"}""";
        Assert.Equal(Json, JsonSerializer.Serialize(Facts));
        var read = JsonSerializer.Deserialize<EventFacts>(Json)!;
        Assert.Equal(Facts, read);
        Assert.Equal("Department", read.Organisers[0].Name.In("en"));
        Assert.Equal(Json, JsonSerializer.Serialize(read));
    }

    [Fact]
    public void Facts_without_names_are_what_stands_in_the_line()
    {
        var plain = Facts with { Organisers = [new Organisation("dolisa")], Quantities = [Facts.Quantities[1]] };
        var line = EventJson.Write(new EventRecord(new("dolisa", "1"), Instant.FromUtc(2019, 3, 14, 2, 0), plain));
        Assert.EndsWith(JsonSerializer.Serialize(plain)[1..], line, StringComparison.Ordinal);
    }

    [Fact]
    public void A_correction_has_what_its_kind_needs()
    {
        EventId target = new("dolisa", "1");
        Same("""{"kind":"retract","correctedId":{"source":"dolisa","id":"1"},"type":"class","reason":"r","author":"H"}""", EventCorrection.Retract(target, "class", "r", "H"));
        Same("""{"kind":"reverse","correctedId":{"source":"dolisa","id":"1"},"type":"class","occurred":"2019-05-01","reason":"r","author":"H"}""", EventCorrection.Reverse(target, "class", ReportingPeriod.Day(new LocalDate(2019, 5, 1)), "r", "H"));
        Same(
            """{"kind":"amend","correctedId":{"source":"dolisa","id":"1"},"facts":{"type":"class","occurred":"2019-M03","state":"planned"},"reason":"r","author":"H"}""",
            EventCorrection.Amend(target, new EventFacts("class", ReportingPeriod.Month(2019, 3), EventState.Planned), "r", "H"));
    }

    [Theory]
    [InlineData("""{"kind":"retract","correctedId":{"source":"dolisa","id":"1"},"type":"class","occurred":"2019-05-01","reason":"r","author":"H"}""", "There is no property \"occurred\" here: expected kind, correctedId, type, reason, author.")]
    [InlineData("""{"kind":"amend","correctedId":{"source":"dolisa","id":"1"},"type":"class","reason":"r","author":"H"}""", "There is no property \"type\" here: expected kind, correctedId, facts, reason, author.")]
    [InlineData("""{"kind":"reverse","correctedId":{"source":"dolisa","id":"1"},"type":"class","reason":"r","author":"H"}""", "The property \"occurred\" is missing.")]
    public void A_correction_with_what_another_kind_has_is_refused(string json, string message) => Refused<EventCorrection>(json, message);

    [Fact]
    public void A_type_has_the_units_of_its_quantities() =>
        Assert.Equal(
            """{"code":"class","quantities":{"learners":"person","boats":{"code":"boat","singular":{"vi":"t\u00E0u","en":"boat"}}}}""",
            JsonSerializer.Serialize(new EventType("class") { Quantities = new Dictionary<string, Unit>(StringComparer.Ordinal) { ["learners"] = Unit.Person, ["boats"] = new("boat", new LocalisedText(("vi", "tàu"), ("en", "boat"))) } }));

    [Theory]
    [InlineData("""{"code":"class","quantities":{}}""", "quantities: Expected one quantity at least, or no such property.")]
    [InlineData("""{"code":"class","quantities":{"learners":"person","learners":"person"}}""", "quantities: The quantity \"learners\" comes twice.")]
    [InlineData("""{"code":"class","quantities":{"learners":"head"}}""", "quantities: learners: The library names no unit \"head\"")]
    public void Quantities_that_are_none_are_refused(string json, string message) => Refused<EventType>(json, message);

    [Fact]
    public void An_amount_has_one_end() => Refused<EventQuantity>("""{"name":"learners","amount":"165","unit":"person","atLeast":true,"over":true}""", "An amount is \"atLeast\" or \"over\", and not both.");

    [Fact]
    public void A_period_that_is_open_has_no_closing()
    {
        Assert.Null(JsonSerializer.Deserialize<PeriodClosing>("""{"period":"2019-M04"}""")!.ClosedAt);
        Assert.Equal("""{"period":"2019-M03","closedAt":"2019-04-02T00:00:00Z"}""", JsonSerializer.Serialize(new PeriodClosing(ReportingPeriod.Month(2019, 3), Instant.FromUtc(2019, 4, 2, 0, 0))));
    }

    private static void Same(string json, EventCorrection correction)
    {
        Assert.Equal(json, JsonSerializer.Serialize(correction));
        Assert.Equal(correction, JsonSerializer.Deserialize<EventCorrection>(json));
    }

    private static void Refused<T>(string json, string message) =>
        Assert.Contains(message, Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<T>(json)).Message, StringComparison.Ordinal);
}
