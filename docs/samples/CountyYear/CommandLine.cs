using System.CommandLine;
using System.CommandLine.Parsing;
using MongCai.Kpi;
using NodaTime;
using NodaTime.Text;

namespace CountyYear;

/// <summary>The options and arguments of the command line.</summary>
internal sealed class CommandLine
{
    private readonly Option<string> _year = new("--year") { Description = "The year of the card, 2024 unless named.", HelpName = "YEAR", DefaultValueFactory = static _ => "2024" };
    private readonly Option<string?> _asOf = new("--as-of") { Description = "The day of the card, such as 2024-06-30; the year's last unless named. Only quarters that are over by then are printed.", HelpName = "DAY" };
    private readonly Option<string> _lang = new("--lang") { Description = "The language of the tables.", DefaultValueFactory = static _ => "vi" };
    private readonly Option<string?> _rank = new("--rank") { Description = "The indicator by which the areas are ranked; the first one unless named.", HelpName = "CODE" };
    private readonly Option<string?> _out = new("--out") { Description = "Write all cells of the year's card as CSV; a file that is there is replaced.", HelpName = "FILE" };
    private readonly Option<bool> _forSpreadsheet = SpreadsheetCell.Option();
    private readonly Option<int> _maxInput = MaxInput.Option("a file");

    public CommandLine()
    {
        _lang.AcceptOnlyFromAmong("vi", "en");
        _year.Validators.Add(static result => RefuseUnless(result, IsYear, "is no year"));
        _asOf.Validators.Add(static result => RefuseUnless(result, static text => Days.Parse(text).Success, "is no day such as 2024-06-30"));
        _out.Validators.Add(static result => RefuseUnless(result, static text => !string.IsNullOrWhiteSpace(text), "names no file"));
        Command = new RootCommand($"Reads the year of a county from CSV files, and prints its scorecard, quarter by quarter.\n\n{ExitCode.Described("all rows are good", "rows have problems, which are listed")}")
        {
            Indicators, Areas, Successions, Observations, Targets, _year, _asOf, _rank, _lang, _out, _forSpreadsheet, _maxInput,
        };
    }

    public static LocalDatePattern Days => LocalDatePattern.Iso;

    public RootCommand Command { get; }

    public Option<string> Indicators { get; } = FileOption("--indicators", "indicators.json", "The catalogue of indicators, in JSON.");

    public Option<string> Areas { get; } = FileOption("--areas", "areas.csv", "The areas, which they belong to, and their days.");

    public Option<string> Successions { get; } = FileOption("--successions", "successions.csv", "What became of which area.");

    public Option<string> Observations { get; } = FileOption("--observations", "observations.csv", "What was measured.");

    public Option<string> Targets { get; } = FileOption("--targets", "targets.csv", "What is asked for.");

    public ReportingPeriod YearOf(ParseResult parsed) => ReportingPeriod.Parse(parsed.GetRequiredValue(_year));

    public LocalDate AsOf(ParseResult parsed) => parsed.GetValue(_asOf) is { } day ? Days.Parse(day).Value : YearOf(parsed).End;

    public string? RankOf(ParseResult parsed) => parsed.GetValue(_rank);

    public string? OutOf(ParseResult parsed) => parsed.GetValue(_out);

    public bool IsForSpreadsheet(ParseResult parsed) => parsed.GetValue(_forSpreadsheet);

    public int MaxInputOf(ParseResult parsed) => parsed.GetValue(_maxInput);

    public Phrasebook PhrasesOf(ParseResult parsed) => string.Equals(parsed.GetValue(_lang), "en", StringComparison.Ordinal) ? Phrasebook.English : Phrasebook.Vietnamese;

    private static Option<string> FileOption(string name, string besideTheProgram, string description) => new(name)
    {
        Description = $"{description} {besideTheProgram} beside the program unless named.",
        HelpName = "FILE",
        DefaultValueFactory = _ => Path.Combine(AppContext.BaseDirectory, besideTheProgram),
    };

    private static bool IsYear(string text) => ReportingPeriod.TryParse(text, out var period) && period.Kind == PeriodKind.Year;

    private static void RefuseUnless(OptionResult result, Func<string, bool> isGood, string problem)
    {
        if (result.Tokens is [{ Value: var text }] && !isGood(text))
        {
            result.AddError($"{result.Option.Name}: {Shown.Quoted(text)} {problem}");
        }
    }
}
