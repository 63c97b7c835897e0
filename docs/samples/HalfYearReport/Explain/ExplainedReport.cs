using MongCai.Kpi;

namespace HalfYearReport;

/// <summary>Explains the figures of one indicator of a report in lines of text.</summary>
internal sealed class ExplainedReport(Report report, Phrasebook phrases)
{
    /// <summary>Gets the codes of the figures that can be explained, in the order of the report.</summary>
    public IEnumerable<string> Codes => [.. report.Lines.Select(CodeOf), .. report.Events.Select(CodeOf)];

    /// <summary>Returns the lines that explain a figure; null where there is no such code.</summary>
    public IEnumerable<string>? Lines(string code) =>
        report.Lines.FirstOrDefault(line => Is(code, CodeOf(line))) is { } line ? new ExplainedIndicator(report, phrases).Lines(line)
        : report.Events.FirstOrDefault(events => Is(code, CodeOf(events))) is { } events ? new ExplainedEvents(phrases).Lines(events)
        : null;

    private static string CodeOf(ReportLine line) => line.Observation.Indicator.Code;

    private static string CodeOf(ReportedEvents events) => events.Figure.Rule.Indicator.Code;

    private static bool Is(string code, string other) => string.Equals(code, other, StringComparison.Ordinal);
}
