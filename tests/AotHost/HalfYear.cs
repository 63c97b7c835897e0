using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using MongCai.Kpi;

namespace AotHost;

/// <summary>Policies by injection, values through text and JSON, and an attainment of them.</summary>
internal static class HalfYear
{
    public static void Write(Transcript transcript)
    {
        using var services = new ServiceCollection().AddMongCaiKpi(static options => options.Closing = ClosingRule.OnDay(14)).BuildServiceProvider(validateScopes: true);
        var policies = services.GetRequiredService<KpiPolicies>();
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
        transcript.Write(
            "attainment",
            JsonSerializer.Serialize(measured[Basis.Resolution], HostJson.Default.Attainment),
            """{"observation":"poor-households-reduced 2019-S1: 37","basis":"resolution","target":"at least 54","method":"actualOverTarget","attained":"37/54","outlook":"open","isFinal":false,"verdict":{"undefined":"period running"},"isMet":{"undefined":"period running"},"gap":"-17","remaining":"17"}""");
    }
}
