using System.Text.Json;
using System.Text.Json.Nodes;
using MongCai.Kpi.Serialization;

namespace MongCai.Kpi.Tests.Attainments;

/// <summary>Tests the whole JSON of 37 of 73 households by June; every figure was computed by hand.</summary>
public class AttainmentJsonTests
{
    private const string Actual = """{"indicator":"poor-households-reduced","period":"2019-S1","value":"37"}""";

    private const string Target = """{"indicator":"poor-households-reduced","period":"2019-A1","basis":"plan","form":{"kind":"atLeast","level":"73"}}""";

    // After 181 of 365 days 36,2 households were expected, and the projection is 37 · 365/181.
    private const string Pace = """
        "elapsed":"181/365","expected":"36.2","expectedRange":{"lower":"36.2","upper":"36.2","includesLower":true,"includesUpper":true},"variance":"0.8","index":"37/36.2","standing":"ahead",
        "headroom":{"undefined":"method not applicable"},"projectionMethod":"runRate","projection":{"indicator":"poor-households-reduced","period":"2019-A1","value":"13505/181","status":"forecast"}
        """;

    private const string Judged = $$"""
        "toDate":{{Actual}},"basis":"plan","target":{{Target}},"method":"actualOverTarget","value":"37/73","valueRange":{"lower":"37/73","upper":"37/73","includesLower":true,"includesUpper":true},
        "excess":"-36/73","measured":"37","gap":"-36","gapRange":{"lower":"-36","upper":"-36","includesLower":true,"includesUpper":true},"remaining":"36","utilisation":{"undefined":"method not applicable"},
        "outlook":"open","isFinal":false,"finalRange":{"lower":null,"upper":null,"includesLower":false,"includesUpper":false},"meetsNow":false,"verdict":{"undefined":"period running"},
        "isMet":{"undefined":"period running"},"band":{"code":"green","name":{"vi":"xanh","en":"green","fr":"vert"} },"pace":{ {{Pace}} }
        """;

    private const string Subject = """
        "indicator":"poor-households-reduced","period":"2019-S1","basis":"plan"
        """;

    private static readonly JsonSerializerOptions ByCode = new() { Converters = { new IndicatorByCodeJsonConverter(new IndicatorCatalogue(MongCai2019.Reduced)) } };

    [Fact]
    public void An_attainment_is_written_with_its_figures_its_band_and_its_pace() => AssertWritten($$"""{"observation":{{Actual}},{{Judged}} }""", MongCai2019.Measured[Basis.Plan]);

    [Fact]
    public void A_pace_alone_says_what_it_is_of() => AssertWritten($$"""{ {{Subject}},{{Pace}} }""", MongCai2019.Measured[Basis.Plan].Pace);

    [Fact]
    public void An_explanation_says_what_it_is_of() => AssertWritten(
        $$"""
        { {{Subject}},"method":"actualOverTarget","formula":"A/T","operands":[{"role":"actual","symbol":"A","value":"37"},{"role":"target","symbol":"T","value":"73"}],"value":"37/73","isPartOfThePeriod":true}
        """,
        MongCai2019.Measured[Basis.Plan].Explain());

    [Fact]
    public void Several_bases_are_written_beside_one_observation_and_named_where_their_targets_are_meant()
    {
        var only = MongCai2019.Actual.Against(MongCai2019.Plan);
        AssertWritten($$"""{"observation":{{Actual}},"all":[{ {{Judged}} }],"met":[],"notMet":[]}""", only);

        var inTheYear = JsonSerializer.SerializeToNode(MongCai2019.MeasuredInTheYear(60), ByCode)!;
        Assert.Equal("""["plan",["resolution"],["plan"]]""", new JsonArray(inTheYear["stricter"]!.DeepClone(), inTheYear["met"]!.DeepClone(), inTheYear["notMet"]!.DeepClone()).ToJsonString());
        Assert.Equal(["60/73", "60/54"], inTheYear["all"]!.AsArray().Select(static attainment => attainment!["value"]!.GetValue<string>()), StringComparer.Ordinal);
    }

    [Fact]
    public void What_is_decided_says_so()
    {
        var written = JsonSerializer.SerializeToNode(MongCai2019.AttainedInTheYear(80, 73))!;

        Assert.Equal(("exceeded", true, true), (written["verdict"]!.GetValue<string>(), written["isMet"]!.GetValue<bool>(), written["isFinal"]!.GetValue<bool>()));
    }

    [Fact]
    public void Default_measures_nothing_and_says_so_of_every_figure()
    {
        var written = JsonSerializer.SerializeToNode(default(Attainment))!.AsObject();

        Assert.DoesNotContain(written, static part => part.Key is "observation" or "toDate" or "basis" or "target" or "band" or "pace");
        Assert.Equal("""{"undefined":"not calculated"}""", written["value"]!.ToJsonString());
        Assert.Equal("\"none\"", written["valueRange"]!.ToJsonString());
    }

    [Fact]
    public void Without_a_target_figures_and_pace_are_undefined()
    {
        var written = JsonSerializer.SerializeToNode(MongCai2019.Measured[new Basis("emulation", new(("vi", "thi đua"), ("en", "emulation")))])!;

        Assert.Equal(("""{"undefined":"missing target"}""", """{"undefined":"missing target"}"""), (written["value"]!.ToJsonString(), written["pace"]!["index"]!.ToJsonString()));
    }

    [Fact]
    public void A_pace_that_the_policies_do_not_measure_is_left_out()
    {
        var policies = new MeasurementPolicies { Elapsed = ElapsedShare.ByMonths };
        var fortnight = ReportingPeriod.Parse("range:2019-03-01/P14D");
        var measured = new Observation(MongCai2019.Reduced, fortnight, 1).Against(policies, Kpi.Target.AtLeast(3).For(MongCai2019.Reduced, fortnight, Basis.Plan))[Basis.Plan];

        Assert.Throws<ArgumentException>(() => measured.Pace);
        Assert.DoesNotContain(JsonSerializer.SerializeToNode(measured)!.AsObject(), static part => part.Key is "pace");
    }

    [Fact]
    public void It_is_not_read() => Assert.Contains("Attainment", Assert.Throws<JsonException>(static () => JsonSerializer.Deserialize<Attainment>("{}")).Message, StringComparison.Ordinal);

    private static void AssertWritten<T>(string expected, T value) =>
        Assert.Equal(JsonNode.Parse(expected)!.ToJsonString(), JsonSerializer.Serialize(value, ByCode));
}
