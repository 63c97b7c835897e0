using MongCai.Kpi;

namespace HalfYearReport;

/// <summary>The report as lines of text, unwrapped, for a file or another program.</summary>
internal static class PlainReport
{
    public static IEnumerable<string> Lines(Report report, Phrasebook phrases)
    {
        var headings = Headings.For(phrases.Language);
        var published = new CheckedFigures(phrases);
        yield return $"{phrases.Name(report.Authority)}: {phrases.Name(report.Period)}";
        if (report.Presumed is { } presumed)
        {
            yield return published.Presumed(presumed);
        }

        foreach (var line in report.Lines)
        {
            yield return string.Empty;
            yield return $"{phrases.Name(line.Observation.Indicator.Name)}: {phrases.Actual(line.Observation)}";
            foreach (var commitment in line.Commitments)
            {
                yield return $"  {Against(line.Attainments[commitment.Basis], commitment.Decimals, phrases)}";
            }

            if (line.Attainments.Targets.Count > 1)
            {
                yield return $"  {headings.Stricter}: {phrases.Stricter(line.Attainments)}";
            }
        }

        foreach (var line in Checked(published.Of(report.Published), headings).Concat(Happened(report.Events, headings, new EventLines(phrases))))
        {
            yield return line;
        }
    }

    private static IEnumerable<string> Happened(IReadOnlyList<ReportedEvents> events, Headings headings, EventLines words)
    {
        if (events.Count == 0)
        {
            yield break;
        }

        yield return string.Empty;
        yield return headings.Events;
        yield return string.Empty;
        foreach (var figure in events)
        {
            yield return $"{words.Name(figure)}: {words.Value(figure)}";
            foreach (var detail in words.Details(figure))
            {
                yield return $"  {detail}";
            }
        }
    }

    private static IEnumerable<string> Checked(IReadOnlyList<CheckedFigure> figures, Headings headings)
    {
        if (figures.Count == 0)
        {
            yield break;
        }

        yield return string.Empty;
        yield return headings.Published;
        foreach (var subject in figures.GroupBy(static figure => figure.Subject, StringComparer.Ordinal))
        {
            yield return string.Empty;
            yield return subject.Key;
            foreach (var figure in subject)
            {
                yield return $"  {figure.Published}: {figure.Verdict}";
                foreach (var implied in figure.Implied)
                {
                    yield return $"    {implied}";
                }
            }
        }
    }

    private static string Against(Attainment attainment, int decimals, Phrasebook phrases)
    {
        var target = attainment.Target is null ? string.Empty : $" ({phrases.Target(attainment)})";
        var remaining = attainment.Remaining.IsDefined ? $"; {phrases.Remaining(attainment)}" : string.Empty;
        return $"{phrases.Attained(attainment, decimals)}{target}{remaining}";
    }
}
