using NodaTime;

namespace MongCai.Kpi.Tests.Scorecards.Oracle;

/// <summary>
/// Finds what was known on the day of a card: of everything that had begun by then, the latest report for each key and the latest version of each target.
/// </summary>
internal static class Knowledge
{
    public static CardCase Of(CardCase card) => card with
    {
        Reports = [.. card.Reports
            .Where(report => (card.AsOf is not { } asOf || report.Span.FirstDay <= asOf) && (card.KnownAt is not { } day || report.KnownAt is null || report.KnownAt <= day))
            .GroupBy(static report => (report.Area, report.Measure.Code, report.Span, report.IsToDate))
            .Select(static versions => versions.OrderByDescending(static version => version.IsKnown || version.CannotExist).MaxBy(static version => version.KnownAt ?? LocalDate.MinIsoValue)).OfType<CardReport>()],
        Targets = [.. card.Targets
            .Where(target => target.Adopted is not { } adopted || ((card.KnownAt is not { } day || adopted <= day) && (card.AsOf is not { } asOf || adopted <= asOf)))
            .GroupBy(static target => (target.Area, target.Measure.Code, target.Span, target.Basis))
            .Select(static versions => versions.MaxBy(static version => version.Adopted ?? LocalDate.MinIsoValue)).OfType<CardTarget>()],
    };
}
