using MongCai.Kpi;

namespace HalfYearReport;

/// <summary>Writes the report as JSON to the standard output, and nothing else.</summary>
internal sealed class JsonOutput : IReportOutput
{
    public async Task WriteAsync(Report report, Phrasebook phrases)
    {
        var json = JsonReport.Of(report, phrases);
        await using var output = Console.OpenStandardOutput();
        await output.WriteAsync(json);
    }
}
