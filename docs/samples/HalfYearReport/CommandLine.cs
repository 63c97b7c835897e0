using System.CommandLine;
using System.CommandLine.Parsing;
using MongCai.Kpi;

namespace HalfYearReport;

/// <summary>The options and arguments of the command line.</summary>
internal sealed class CommandLine
{
    public const string AllowOutsideData = "--allow-outside-data";

    private const string DataBesideTheSample = "mong-cai-2019-s1.json";

    private readonly Option<string?> _data = new("--data") { Description = $"The data file to report on; {DataBesideTheSample} beside the program unless named.", HelpName = "FILE" };
    private readonly Option<string> _lang = new("--lang") { Description = "The language of the report.", DefaultValueFactory = static _ => ReportWords.All[0].Lexicon.Language };
    private readonly Option<string?> _explain = new("--explain") { Description = "Print how the figures of one indicator, or of one kind of event, came about.", HelpName = "CODE" };
    private readonly Option<bool> _json = new("--json") { Description = "Print the report as JSON, for another program." };
    private readonly Option<string?> _html = new("--html") { Description = "Write the report as a page that needs no other file; one that is there is replaced.", HelpName = "FILE" };
    private readonly Option<int> _maxInput = MaxInput.Option("a data file, or of the records it names");
    private readonly Option<bool> _allowOutsideData = new(AllowOutsideData) { Description = "Let the data file name records that lie outside of its folder, or come through a pipe or from a device." };

    public CommandLine()
    {
        _lang.AcceptOnlyFromAmong([.. ReportWords.All.Select(static words => words.Lexicon.Language)]);
        _data.Validators.Add(result => RefuseBlank(result, "names no file"));
        _html.Validators.Add(result => RefuseBlank(result, "names no file"));
        _explain.Validators.Add(result => RefuseBlank(result, "is no code"));
        Command = new RootCommand($"Prints a half-year report: each indicator against its plan and its resolution.\n\n{ExitCode.Described("the report is written")}")
        {
            _data, _lang, _explain, _json, _html, _maxInput, _allowOutsideData,
        };
        Command.Validators.Add(RefuseTwoForms);
    }

    public RootCommand Command { get; }

    public DataSource DataOf(ParseResult parsed) =>
        new(parsed.GetValue(_data) ?? Path.Combine(AppContext.BaseDirectory, DataBesideTheSample), parsed.GetValue(_maxInput), parsed.GetValue(_allowOutsideData));

    public Lexicon LanguageOf(ParseResult parsed) => ReportWords.For(parsed.GetValue(_lang)!).Lexicon;

    public IReportOutput OutputOf(ParseResult parsed) =>
        parsed.GetValue(_explain) is { } code ? new ExplainedOutput(code)
        : parsed.GetValue(_json) ? new JsonOutput()
        : parsed.GetValue(_html) is { } file ? new PageOutput(file)
        : new PrintedOutput();

    private static void RefuseBlank(OptionResult result, string problem)
    {
        if (result.Tokens is [{ Value: var text }] && string.IsNullOrWhiteSpace(text))
        {
            result.AddError($"{result.Option.Name}: {Shown.Quoted(text)} {problem}");
        }
    }

    // A run writes the report in one form only, so that the output contains nothing else.
    private void RefuseTwoForms(CommandResult result)
    {
        Option[] forms = [_explain, _json, _html];
        string[] asked = [.. forms.Where(form => result.GetResult(form) is { Implicit: false }).Select(static form => form.Name)];
        if (asked.Length > 1)
        {
            result.AddError($"{string.Join(" and ", asked)}: the report goes out in one form at a time");
        }
    }
}
