using MongCai.Kpi;
using Spectre.Console;

namespace HalfYearReport;

/// <summary>The report as a table on a terminal: a block of rows an indicator, narrow enough for 80 columns.</summary>
internal static class TerminalReport
{
    public static Table Table(Report report, Phrasebook phrases)
    {
        var headings = Headings.For(phrases.Language);
        var table = new Table()
            .Title(Markup.Escape($"{phrases.Name(report.Authority)}: {phrases.Name(report.Period)}"))
            .RoundedBorder()
            .AddColumns(headings.Indicator, headings.Target, headings.Attained, headings.Remaining);
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

    private static void AddBlock(Table table, Report.Line line, Headings headings, Phrasebook phrases)
    {
        table.AddRow(new Text($"{phrases.Name(line.Observation.Indicator.Name)}: {phrases.Actual(line.Observation)}", new Style(decoration: Decoration.Bold)));
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

    private static void AddRow(Table table, string[] cells) => table.AddRow([.. cells.Select(static cell => new Text(cell))]);
}
