using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using MongCai.Kpi;

namespace AotHost;

/// <summary>Takes policies by dependency injection, passes values through text and JSON, and measures an attainment with them.</summary>
internal static class HalfYear
{
    private const string ExpectedIndicator = """{"code":"poor-households-reduced","unit":"household","nature":"flow"}""";

    private const string ExpectedActual = $$"""{"indicator":{{ExpectedIndicator}},"period":"2019-S1","value":"37"}""";

    private const string ExpectedFigures = """
        "method":"actualOverTarget","value":"37/73","valueRange":{"lower":"37/73","upper":"37/73","includesLower":true,"includesUpper":true},"excess":"-36/73","measured":"37","gap":"-36","gapRange":{"lower":"-36","upper":"-36","includesLower":true,"includesUpper":true},"remaining":"36","utilisation":{"undefined":"method not applicable"},"outlook":"open","isFinal":false,"finalRange":{"lower":null,"upper":null,"includesLower":false,"includesUpper":false},"meetsNow":false,"verdict":{"undefined":"period running"},"isMet":{"undefined":"period running"},"band":{"code":"green","name":{"vi":"xanh","en":"green","fr":"vert"}}
        """;

    private const string ExpectedPace = $$"""
        "elapsed":"181/365","expected":"36.2","expectedRange":{"lower":"36.2","upper":"36.2","includesLower":true,"includesUpper":true},"variance":"0.8","index":"37/36.2","standing":"ahead","headroom":{"undefined":"method not applicable"},"projectionMethod":"runRate","projection":{"indicator":{{ExpectedIndicator}},"period":"2019-A1","value":"13505/181","status":"forecast"}
        """;

    private const string ExpectedTarget = $$$"""{"indicator":{{{ExpectedIndicator}}},"period":"2019-A1","basis":"plan","form":{"kind":"atLeast","level":"73"}}""";

    private const string ExpectedAttainment = $$$"""{"observation":{{{ExpectedActual}}},"toDate":{{{ExpectedActual}}},"basis":"plan","target":{{{ExpectedTarget}}},{{{ExpectedFigures}}},"pace":{{{{ExpectedPace}}}}}""";

    public static void Write(Transcript transcript)
    {
        using var services = new ServiceCollection().AddMongCaiKpi(KpiOptions.Default with { Closing = ClosingRule.OnDay(14) }).BuildServiceProvider(validateScopes: true);
        var policies = services.GetRequiredService<KpiOptions>();
        var half = ReportingPeriod.Parse("2019-S1");
        var reduced = new Indicator("poor-households-reduced", Unit.Household, Nature.Flow);
        var plan = Target.AtLeast(73).For(reduced, half.Enclosing(PeriodKind.Year), Basis.Plan);
        var resolution = Target.AtLeast(54).For(reduced, half.Enclosing(PeriodKind.Year), Basis.Resolution);

        var stored = JsonSerializer.Serialize(new Observation(reduced, half, 37), HostJson.Default.Observation);
        var actual = JsonSerializer.Deserialize(stored, HostJson.Default.Observation)!;
        var measured = actual.Against(JsonSerializer.Deserialize(JsonSerializer.Serialize(plan, HostJson.Default.Target), HostJson.Default.Target)!, resolution);

        transcript.Write("observation", stored, """{"indicator":{"code":"poor-households-reduced","unit":"household","nature":"flow"},"period":"2019-S1","value":"37"}""");
        transcript.Write("plan", measured[Basis.Plan].Value.ToPercentage(2), "50.68%");
        transcript.Write("resolution", policies.Phrases.Attained(measured[Basis.Resolution], 1), "đạt 68,5% chỉ tiêu nghị quyết năm 2019");
        transcript.Write("remaining", measured[Basis.Resolution].Remaining, "17");
        transcript.Write("ratio", JsonSerializer.Serialize(measured[Basis.Plan].Value, HostJson.Default.CalculatedRatio), "\"37/73\"");
        transcript.Write("keys", JsonSerializer.Serialize(new() { [half] = Nature.DistinctCount }, HostJson.Default.DictionaryReportingPeriodNature), """{"2019-S1":"distinctCount"}""");
        transcript.Write("outlook", policies.Phrases.Outlook(measured[Basis.Plan]), "còn để ngỏ");
        transcript.Write("index", policies.Phrases.Index(measured[Basis.Plan].Pace, 3), "chỉ số tiến độ 1,022");
        transcript.Write("explained", measured[Basis.Plan].Explain(), "A/T = 37/73, where A = 37, T = 73");
        transcript.Write("attainment", JsonSerializer.Serialize(measured[Basis.Plan], HostJson.Default.Attainment), ExpectedAttainment);
    }
}
