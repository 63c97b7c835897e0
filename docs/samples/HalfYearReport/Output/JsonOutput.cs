using MongCai.Kpi;

namespace HalfYearReport;

/// <summary>Writes the report as JSON to the standard output, and nothing else.</summary>
internal sealed class JsonOutput : IReportOutput
{
    public Task WriteAsync(Report report, Phrasebook phrases) => BytesOutput.WriteAsync(JsonReport.Of(report, phrases));
}
