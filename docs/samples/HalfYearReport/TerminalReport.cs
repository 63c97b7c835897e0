using MongCai.Kpi;
using Spectre.Console;

namespace HalfYearReport;

/// <summary>The report as tables on a terminal, narrow enough for 80 columns: a block of rows an indicator, and then one for what was published about it.</summary>
internal static class TerminalReport
{
    public static IEnumerable<Table> Tables(Report report, Phrasebook phrases)
    {
        yield return Table(report, phrases);
        if (new CheckedFigures(phrases).Of(report.Published) is { Count: > 0 } figures)
        {
            yield return Table(figures, Headings.For(phrases.Language));
        }

        if (report.Events.Count > 0)
        {
            yield return Table(report.Events, Headings.For(phrases.Language), new EventLines(phrases));
        }
    }

    public static Table Table(Report report, Phrasebook phrases)
    {
        var headings = Headings.For(phrases.Language);
        var table = new Table()
            .Title(Markup.Escape($"{phrases.Name(report.Authority)}: {phrases.Name(report.Period)}"))
            .RoundedBorder()
            .AddColumns(headings.Indicator, headings.Target, headings.Attained, headings.Remaining);
        if (report.Presumed is { } presumed)
        {
            table.Caption(Markup.Escape(new CheckedFigures(phrases).Presumed(presumed)));
        }

        foreach (var line in report.Lines)
        {
            if (table.Rows.Count > 0)
            {
                table.AddEmptyRow();
            }

            AddBlock(table, line, headings, phrases);
        }

        return table;
    }

    private static Table Table(IReadOnlyList<CheckedFigure> figures, Headings headings)
    {
        var table = new Table().Title(Markup.Escape(headings.Published)).RoundedBorder().AddColumns(headings.Figure, headings.Verdict, headings.Implied);
        foreach (var subject in figures.GroupBy(static figure => figure.Subject, StringComparer.Ordinal))
        {
            if (table.Rows.Count > 0)
            {
                table.AddEmptyRow();
            }

            table.AddRow(Title(subject.Key));
            foreach (var figure in subject)
            {
                AddRow(table, [figure.Published, figure.Verdict, string.Join('\n', figure.Implied)]);
            }
        }

        return table;
    }

    private static Table Table(IReadOnlyList<ReportedEvents> events, Headings headings, EventLines words)
    {
        var table = new Table().Title(Markup.Escape(headings.Events)).RoundedBorder().AddColumns(headings.Indicator, headings.Started, headings.State);
        foreach (var figure in events)
        {
            AddRow(table, [words.Name(figure), words.Value(figure), string.Join('\n', words.Details(figure))]);
        }

        return table;
    }

    private static void AddBlock(Table table, Report.Line line, Headings headings, Phrasebook phrases)
    {
        table.AddRow(Title($"{phrases.Name(line.Observation.Indicator.Name)}: {phrases.Actual(line.Observation)}"));
        foreach (var commitment in line.Commitments)
        {
            var attainment = line.Attainments[commitment.Basis];
            var target = attainment.Target is null ? string.Empty : phrases.Target(attainment);
            var remaining = attainment.Remaining.IsDefined ? phrases.Remaining(attainment) : string.Empty;
            AddRow(table, [phrases.Commitment(attainment), target, phrases.Figure(attainment.Value, commitment.Decimals), remaining]);
        }

        if (line.Attainments.Targets.Count > 1)
        {
            AddRow(table, [$"{headings.Stricter}: {phrases.Stricter(line.Attainments)}"]);
        }
    }

    private static Text Title(string text) => new(text, new Style(decoration: Decoration.Bold));

    private static void AddRow(Table table, string[] cells) => table.AddRow([.. cells.Select(static cell => new Text(cell))]);
}
