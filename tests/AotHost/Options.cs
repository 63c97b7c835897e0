using System.Text;
using Microsoft.Extensions.Configuration;
using MongCai.Kpi;

namespace AotHost;

/// <summary>
/// Reads the library's own settings from a JSON file, the environment and the command line in one call, which refuses bad settings with a list of everything
/// that is wrong.
/// </summary>
internal static class Options
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

    private static readonly string[] FaultyPairs =
    [
        "Langauge=english", "Rounding=up", "Calendar=13-start", "Closing=", "Language:0=vietnamese", "Language:1=english", "Measurement:Bands:0:Code=red", "Measurement:Bands:1:Code=yellow",
        "Measurement:Bands:1:From=90%", "Measurement:Bands:2:Code=green", "Measurement:Bands:2:From=75%",
    ];

    public static void Write(Transcript transcript)
    {
        var options = KpiOptions.FromSettings(CommandLine(["Language=english", "Calendar=07-start", "Closing=14", "Measurement:Tolerance=2%", "Measurement:Bands:0:Code=red"]));
        transcript.Write("options", $"{options.Language}, {options.Calendar}, {options.Closing}, {options.Measurement.Tolerance}, {options.Measurement.Bands.Lowest.Code}", "en, 07-start, closed on day 14, 2/100, red");
        transcript.Write("faults in JSON", Faults(Section(new ConfigurationBuilder().AddJsonStream(new MemoryStream(Encoding.UTF8.GetBytes(Faulty))))), "6");
        transcript.Write("faults in the environment", Faults(Environment(FaultyPairs)), "6");
        transcript.Write("faults on the command line", Faults(CommandLine(FaultyPairs)), "6");
    }

    /// <summary>Counts how many of the six bad settings the one exception names.</summary>
    private static int Faults(IEnumerable<KeyValuePair<string, string?>> settings)
    {
        try
        {
            KpiOptions.FromSettings(settings);
            return 0;
        }
        catch (FormatException refused)
        {
            string[] places = ["Kpi:Langauge: ", "Kpi:Rounding: ", "Kpi:Calendar: ", "Kpi:Closing: ", "Kpi:Language: ", "Kpi:Measurement:Bands: "];
            return places.Count(place => refused.Message.Contains($"\n- {place}", StringComparison.OrdinalIgnoreCase));
        }
    }

    private static IEnumerable<KeyValuePair<string, string?>> CommandLine(string[] pairs) => Section(new ConfigurationBuilder().AddCommandLine([.. pairs.Select(static pair => $"--Kpi:{pair}")]));

    private static IEnumerable<KeyValuePair<string, string?>> Environment(string[] pairs)
    {
        foreach (var pair in pairs.Select(static pair => pair.Split('=')))
        {
            System.Environment.SetEnvironmentVariable($"AOTHOST_KPI__{pair[0].Replace(":", "__", StringComparison.Ordinal).ToUpperInvariant()}", pair[1]);
        }

        return Section(new ConfigurationBuilder().AddEnvironmentVariables("AOTHOST_"));
    }

    private static IEnumerable<KeyValuePair<string, string?>> Section(IConfigurationBuilder builder) => builder.Build().GetSection("Kpi").AsEnumerable();
}
