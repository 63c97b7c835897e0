using System.Text.Json;
using System.Text.Json.Nodes;
using MongCai.Kpi.Serialization;
using NodaTime;

namespace MongCai.Kpi.Tests.Scorecards;

/// <summary>Tests that the JSON of a scorecard has its areas, indicators and periods once, and that its cells name indicators by code.</summary>
public class ScorecardJsonTests
{
    private static readonly AreaCode City = new("22");
    private static readonly AreaCode Ward = new("06712");
    private static readonly Breakdown Sex = new("sex", ("F", new(("vi", "nữ"), ("en", "women"))), ("M", new(("vi", "nam"), ("en", "men"))));

    [Fact]
    public void Its_sides_are_written_once_and_its_cells_in_their_order()
    {
        var written = JsonSerializer.SerializeToNode(Card())!.AsObject();

        Assert.Equal(["asOf", "indicators", "bases", "areas", "periods", "cells"], written.Select(static part => part.Key), StringComparer.Ordinal);
        Assert.Equal("2019-07-14", written["asOf"]!.GetValue<string>());
        Assert.Equal(JsonSerializer.Serialize(MongCai2019.Reduced), Assert.Single(written["indicators"]!.AsArray())!.ToJsonString());
        Assert.Equal("""[["plan"],["22","06712"],["2019-S1"]]""", new JsonArray(written["bases"]!.DeepClone(), written["areas"]!.DeepClone(), written["periods"]!.DeepClone()).ToJsonString());
        Assert.Equal(
            [
                """{"indicator":"poor-households-reduced","area":"22","period":"2019-S1","value":"37"}""",
                """{"indicator":"poor-households-reduced","area":"22","category":"sex=F","period":"2019-S1","value":"20"}""",
                """{"indicator":"poor-households-reduced","area":"22","category":"sex=M","period":"2019-S1","missing":"notReported"}""",
                """{"indicator":"poor-households-reduced","area":"06712","period":"2019-S1","value":"37"}""",
                """{"indicator":"poor-households-reduced","area":"06712","category":"sex=F","period":"2019-S1","value":"20"}""",
                """{"indicator":"poor-households-reduced","area":"06712","category":"sex=M","period":"2019-S1","missing":"notReported"}""",
            ],
            written["cells"]!.AsArray().Select(static cell => cell!["observation"]!.ToJsonString()),
            StringComparer.Ordinal);
    }

    [Fact]
    public void A_cell_has_what_the_area_reported_itself_and_every_attainment()
    {
        var written = JsonSerializer.SerializeToNode(Card())!["cells"]![0]!;

        Assert.Equal("""{"indicator":"poor-households-reduced","area":"22","period":"2019-S1","value":"40"}""", written["ownReport"]!.ToJsonString());
        var attainment = Assert.Single(written["attainments"]!["all"]!.AsArray())!;
        Assert.Equal(("37/73", "poor-households-reduced", "ahead"), (attainment["value"]!.GetValue<string>(), attainment["target"]!["indicator"]!.GetValue<string>(), attainment["pace"]!["standing"]!.GetValue<string>()));
    }

    [Fact]
    public void The_catalogue_of_a_host_is_not_asked()
    {
        var options = new JsonSerializerOptions { Converters = { new IndicatorByCodeJsonConverter(new IndicatorCatalogue()) } };

        Assert.Equal(JsonSerializer.Serialize(Card()), JsonSerializer.Serialize(Card(), options));
        Assert.Throws<JsonException>(() => JsonSerializer.Serialize(Card().Cell(Ward, MongCai2019.Reduced, MongCai2019.FirstHalf), options));
        Assert.IsType<IndicatorByCodeJsonConverter>(Assert.Single(options.Converters));
    }

    [Fact]
    public void A_cell_alone_has_its_indicator_whole_and_a_row_is_flat()
    {
        var cell = Card().Cell(Ward, MongCai2019.Reduced, MongCai2019.FirstHalf, Sex["F"]);

        Assert.Equal(JsonSerializer.Serialize(MongCai2019.Reduced), JsonSerializer.SerializeToNode(cell)!["observation"]!["indicator"]!.ToJsonString());
        Assert.Equal(
            """{"indicator":{"code":"poor-households-reduced","unit":"household","nature":"flow","name":{"vi":"S\u1ED1 h\u1ED9 ngh\u00E8o gi\u1EA3m","en":"Poor households reduced"}},"area":"06712","category":"sex=F","period":"2019-S1","value":"20","status":"official",""",
            JsonSerializer.Serialize(Assert.Single(cell.ToRows()))[..253]);
    }

    private static Scorecard Card()
    {
        var builder = new ScorecardBuilder(AreaHierarchy.Of(City, Ward), [MongCai2019.Reduced], [MongCai2019.FirstHalf]);
        builder.BreakDown(MongCai2019.Reduced, Sex);
        builder.Add(MongCai2019.Actual with { Area = Ward });
        builder.Add(new Observation(MongCai2019.Reduced, MongCai2019.FirstHalf, 20) with { Area = Ward, Category = Sex["F"] });
        builder.Add(new Observation(MongCai2019.Reduced, MongCai2019.FirstHalf, 40) with { Area = City });
        builder.Add(MongCai2019.Plan with { Area = City });
        return builder.Build(asOf: new LocalDate(2019, 7, 14));
    }
}
