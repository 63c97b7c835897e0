using System.Text.Json;
using System.Text.Json.Nodes;
using MongCai.Kpi;
using MongCai.Kpi.Serialization;
using Xunit;

namespace Province;

/// <summary>Uses what a host meets first: its settings, its catalogue of indicators, and a card that it sends.</summary>
public class DoorsTests
{
    private const string File = """
        {
          "indicators": [
            { "code": "jobs", "unit": "worker", "nature": "flow", "name": { "vi": "việc làm", "en": "jobs" }, "owner": "dolisa", "frequency": "quarter", "neverFalls": true },
            { "code": "poverty-rate", "unit": "percent", "nature": "proportion", "decimals": 2 }
          ]
        }
        """;

    [Fact]
    public void From_settings_and_a_catalogue_to_a_card_that_is_sent()
    {
        var options = KpiOptions.FromSettings([new("Kpi", null), new("Kpi:Language", "en"), new("Kpi:Measurement", null), new("Kpi:Measurement:MissingData", "atLeast 50%")]);
        var catalogue = JsonSerializer.Deserialize<IndicatorCatalogue>(File)!;
        var byCode = new JsonSerializerOptions { Converters = { new IndicatorByCodeJsonConverter(catalogue) } };
        var observations = JsonSerializer.Deserialize<Observation[]>("""[{"indicator":"jobs","area":"north","period":"2019-Q1","value":900.5}]""", byCode)!;

        var (county, year) = (new AreaCode("county"), ReportingPeriod.Year(2019));
        var builder = new ScorecardBuilder(AreaHierarchy.Of(county, new AreaCode("north"), new AreaCode("south")), catalogue, [ReportingPeriod.Quarter(2019, 1)]);
        builder.AddRange(observations);
        builder.Add(Target.AtLeast(4000).For(catalogue["jobs"], year, Basis.Plan) with { Area = county });

        var card = JsonNode.Parse(JsonSerializer.Serialize(builder.Build(options.Measurement)))!;
        var cell = card["cells"]!.AsArray().Single(cell => (string?)cell!["observation"]!["area"] == "county" && (string?)cell["observation"]!["indicator"] == "jobs")!;
        Assert.Equal("jobs", (string?)card["indicators"]![0]!["code"]);
        Assert.Equal("900.5", (string?)cell["observation"]!["value"]);
        Assert.Equal("1/2", $"{cell["observation"]!["coverage"]!["reported"]}/{cell["observation"]!["coverage"]!["expected"]}");
        Assert.Equal("open", (string?)cell["attainments"]!["all"]![0]!["outlook"]);
    }

    [Fact]
    public void What_is_wrong_at_the_doors_is_named()
    {
        Assert.Contains("Kpi:Langauge", Assert.Throws<FormatException>(() => KpiOptions.FromSettings([new("Kpi", null), new("Kpi:Langauge", "en"), new("Kpi:Closing", "14")])).Message);
        Assert.Contains("indicators[0] jobs: unit", Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<IndicatorCatalogue>(File.Replace("\"worker\"", "\"wroker\""))).Message);
        Assert.Contains("is no JSON", Assert.Throws<JsonException>(() => JsonSerializer.Serialize(ClosingRule.MonthEnd)).Message);
    }
}
