using MongCai.Kpi;
using Spectre.Console;

namespace HalfYearReport;

/// <summary>The report as tables on a terminal of 80 columns: first the rows of each indicator, then a table of what was published about them.</summary>
internal sealed class TerminalReport(Report report, Phrasebook phrases)
{
    private readonly Headings _headings = ReportWords.For(phrases).Headings;
    private readonly string _colon = ReportWords.For(phrases).Colon;
    private readonly TargetLines _targets = new(phrases);
    private readonly OutlookLines _outlook = new(phrases);

    public IEnumerable<Table> Tables() =>
    [
        Measured(),
        .. Paced() is { Rows.Count: > 0 } paced ? [paced] : Array.Empty<Table>(),
        .. new CheckedFigures(phrases).Of(report.Published).Select(Checked),
        .. report.Events.Count > 0 ? [Happened()] : Array.Empty<Table>(),
    ];

    public Table Measured()
    {
        var table = Empty($"{phrases.Name(report.Authority)}{_colon} {phrases.Name(report.Period)}", _headings.Indicator, _headings.Target, _headings.Attained, _headings.Remaining);
        if (string.Join('\n', new WindowLines(phrases).Of(report.Windows)) is { Length: > 0 } presumed)
        {
            table.Caption(Markup.Escape(Shown.OnLines(presumed)));
        }

        foreach (var line in report.Lines)
        {
            AddTitle(table, $"{phrases.Name(line.Observation.Indicator.Name)}{_colon} {phrases.Actual(line.Observation)}");
            foreach (var commitment in line.Commitments)
            {
                var attainment = line.Attainments[commitment.Basis];
                var target = attainment.Target is null ? string.Empty : _targets.Of(attainment);
                var remaining = attainment.Remaining.IsDefined ? phrases.Remaining(attainment) : string.Empty;
                AddRow(table, phrases.Commitment(attainment), target, Lines(phrases.Figure(attainment.Value, commitment.Decimals), _outlook.Of(attainment)), remaining);
            }

            if (line.Attainments.Targets.Count > 1)
            {
                AddRow(table, $"{_headings.Stricter}{_colon} {phrases.Stricter(line.Attainments)}");
            }
        }

        return table;
    }

    private Table Paced()
    {
        var table = Empty(_headings.Pace, _headings.Indicator, _headings.Pace, _headings.Rate, _headings.Forecast);
        var words = new PaceLines(phrases, report.Windows);
        foreach (var line in report.Lines)
        {
            var paces = line.Commitments.Select(commitment => line.Attainments[commitment.Basis]).Select(attainment => (Attainment: attainment, Pace: words.Of(attainment))).ToArray();
            if (Array.Exists(paces, static one => one.Pace is not null))
            {
                AddTitle(table, phrases.Name(line.Observation.Indicator.Name));
            }

            foreach (var (attainment, pace) in paces)
            {
                if (pace is not null)
                {
                    AddRow(table, phrases.Commitment(attainment), Standing(pace), Lines(pace.Achieved, pace.Required), pace.Projected);
                    foreach (var (window, other) in pace.Otherwise)
                    {
                        AddRow(table, window, Standing(other), string.Empty, other.Projected);
                    }
                }
            }
        }

        return table;
    }

    private Table Checked(CheckedSection section)
    {
        var table = Empty(section.Title, _headings.Figure, _headings.Verdict, _headings.Implied);
        foreach (var subject in section.BySubject)
        {
            AddTitle(table, subject.Key);
            foreach (var figure in subject)
            {
                AddRow(table, figure.Published, figure.Verdict, Lines([.. figure.Implied]));
            }
        }

        return table;
    }

    private Table Happened()
    {
        var words = new EventLines(phrases);
        var table = Empty(_headings.Events, _headings.Indicator, _headings.Started, _headings.State);
        foreach (var figure in report.Events)
        {
            AddRow(table, words.Name(figure), words.Value(figure), Lines([.. words.Details(figure)]));
        }

        return table;
    }

    private static Table Empty(string title, params string[] columns) => new Table().Title(Markup.Escape(Shown.OnOneLine(title))).RoundedBorder().AddColumns(columns);

    private static string Standing(PaceWords pace) => Lines(pace.Standing, pace.Elapsed, pace.Expected, pace.Index);

    private static string Lines(params string?[] lines) => string.Join('\n', lines.OfType<string>());

    private static void AddTitle(Table table, string title)
    {
        if (table.Rows.Count > 0)
        {
            table.AddEmptyRow();
        }

        table.AddRow(new Text(Shown.OnOneLine(title), new Style(decoration: Decoration.Bold)));
    }

    private static void AddRow(Table table, params string[] cells) => table.AddRow([.. cells.Select(static cell => new Text(Shown.OnLines(cell)))]);
}
