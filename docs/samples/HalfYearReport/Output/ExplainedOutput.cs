using MongCai.Kpi;

namespace HalfYearReport;

/// <summary>Prints how the figures of one indicator were calculated.</summary>
internal sealed class ExplainedOutput(string code) : IReportOutput
{
    public Task WriteAsync(Report report, Phrasebook phrases)
    {
        var explained = new ExplainedReport(report, phrases);
        return LineOutput.WriteAsync(explained.Lines(code) ?? throw new UnknownCodeException(code, explained.Codes));
    }
}
