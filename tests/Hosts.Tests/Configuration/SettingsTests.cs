using System.Text;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using MongCai.Kpi;

namespace Hosts.Tests.Configuration;

/// <summary>
/// Tests the library's settings from each of the sources that a host has, with a typo in a key, an unknown word, a wrong calendar, bands out of order, a
/// language given twice, and an empty value.
/// </summary>
public class SettingsTests
{
    private const string Faulty = """
        {
          "Kpi": {
            "Langauge": "english",
            "Rounding": "up",
            "Calendar": "13-start",
            "Closing": "",
            "Language": [ "vietnamese", "english" ],
            "Measurement": { "Bands": [ { "Code": "red" }, { "Code": "yellow", "From": "90%" }, { "Code": "green", "From": "75%" } ] }
          }
        }
        """;

    private static readonly string[] Pairs =
    [
        "Langauge=english", "Rounding=up", "Calendar=13-start", "Closing=", "Language:0=vietnamese", "Language:1=english", "Measurement:Bands:0:Code=red", "Measurement:Bands:1:Code=yellow",
        "Measurement:Bands:1:From=90%", "Measurement:Bands:2:Code=green", "Measurement:Bands:2:From=75%",
    ];

    public static TheoryData<string> Sources => ["JSON", "environment", "command line"];

    [Theory]
    [MemberData(nameof(Sources))]
    public void Everything_that_is_wrong_is_named_at_the_start(string source)
    {
        var section = Of(source, Faulty, Pairs).GetSection("Kpi");
        var refusal = Assert.Throws<FormatException>(() => new ServiceCollection().AddMongCaiKpi(KpiOptions.FromSettings(section.AsEnumerable())));

        Assert.StartsWith("6 settings are wrong.", refusal.Message, StringComparison.Ordinal);
        Assert.All<string>(
            ["Kpi:Langauge: There is no such setting", "Kpi:Rounding: \"up\"", "Kpi:Calendar: \"13-start\"", "Kpi:Closing: The value is empty", "Kpi:Language: Expected one text", "Kpi:Measurement:Bands: green from"],
            problem => Assert.Contains(problem, refusal.Message, StringComparison.OrdinalIgnoreCase));
    }

    [Theory]
    [MemberData(nameof(Sources))]
    public void Settings_reach_what_is_injected(string source)
    {
        const string Json = """{ "Kpi": { "Language": "english", "Calendar": "07-start", "Measurement": { "Tolerance": "2%", "MissingData": "atLeast 80%" } } }""";
        var configuration = Of(source, Json, ["Language=english", "Calendar=07-start", "Measurement:Tolerance=2%", "Measurement:MissingData=atLeast 80%"]);
        Assert.All([false, true], relative =>
        {
            var builder = Host.CreateEmptyApplicationBuilder(settings: null);
            builder.Services.AddMongCaiKpi(KpiOptions.FromSettings(configuration.GetSection("Kpi").AsEnumerable(makePathsRelative: relative)));
            using var host = builder.Build();
            var options = host.Services.GetRequiredService<KpiOptions>();

            Assert.Equal((Lexicon.English, ReportingCalendar.StartingIn(7, YearNaming.ByStart), Ratio.FromPercent(2)), (options.Language, options.Calendar, options.Measurement.Tolerance));
            Assert.Same(options.Measurement, host.Services.GetRequiredService<MeasurementPolicies>());
            Assert.Equal(Lexicon.English, host.Services.GetRequiredService<Phrasebook>().Lexicon);
        });
    }

    [Fact]
    public void A_section_that_there_is_not_is_refused() => Assert.Contains(
        "Kip: There are no settings here",
        Assert.Throws<FormatException>(static () => KpiOptions.FromSettings(Of("JSON", Faulty, []).GetSection("Kip").AsEnumerable())).Message,
        StringComparison.Ordinal);

    private static IConfigurationRoot Of(string source, string json, string[] pairs)
    {
        var builder = new ConfigurationBuilder();
        switch (source)
        {
            case "JSON":
                return builder.AddJsonStream(new MemoryStream(Encoding.UTF8.GetBytes(json))).Build();
            case "command line":
                return builder.AddCommandLine([.. pairs.Select(static pair => $"--Kpi:{pair}")]).Build();
            default:
                var prefix = $"TEST_{Guid.NewGuid():N}_";
                var names = pairs.Select(pair => pair.Split('=')).ToDictionary(pair => $"{prefix}KPI__{pair[0].Replace(":", "__", StringComparison.Ordinal).ToUpperInvariant()}", static pair => pair[1], StringComparer.Ordinal);
                foreach (var (name, value) in names)
                {
                    Environment.SetEnvironmentVariable(name, value);
                }

                var root = builder.AddEnvironmentVariables(prefix).Build();
                foreach (var name in names.Keys)
                {
                    Environment.SetEnvironmentVariable(name, value: null);
                }

                return root;
        }
    }
}
