using EventJournal.Summaries;
using MongCai.Kpi;
using MongCai.Kpi.Events;

namespace EventJournal.Tests.Summaries;

/// <summary>Prints what a count prints, from a fold of all lines and from a summary.</summary>
internal static class Reports
{
    public static string[] Of(EventFold fold, EventCatalogue catalogue, ReportingPeriod period, ClosingRule closing) =>
        [.. CountReport.Lines(fold, catalogue.Rules.Select(rule => Reported(fold.Figure(rule with { Closing = closing }, period))), period, Phrasebook.English)];

    public static string[] Of(Summary summary, EventCatalogue catalogue, ReportingPeriod period, ClosingRule closing)
    {
        var fold = new SummaryFold(summary, period, closing);
        return [.. CountReport.Lines(fold.Records, catalogue.Rules.Select(fold.Figure), period, Phrasebook.English)];
    }

    private static ReportedFigure Reported(EventFigure figure) => new(figure.Rule, figure.Observation, figure.Presumed, figure.Straddling.Count);
}
