using System.CommandLine;
using MongCai.Kpi;
using ReportCheck;
using Samples;
using Spectre.Console;

// What comes through a pipe is copied to a file, which may be larger than a text in memory.
const int MostThatCanBeCopied = 1 << 20;

var file = new Argument<string>("file") { Description = $"A CSV file in UTF-8 with the header {string.Join(',', ClaimFile.Header)}." };
var lang = new Option<string>("--lang")
{
    Description = "The language of the summary and the explanations.",
    DefaultValueFactory = static _ => "en",
    Recursive = true,
};
lang.AcceptOnlyFromAmong("vi", "en");
var maxInput = MaxInput.Option("a pipe or a device (a file is read whatever its length)", ClaimFile.MostCopied, MostThatCanBeCopied);
var forSpreadsheet = SpreadsheetCell.Option();
var exitCodes = ExitCode.Described("all claims follow", "not all follow, or a line is bad");

var claims = new Command("claims", $"Writes id,verdict,exact,prints_as for each claim.\n\n{exitCodes}") { file, maxInput, forSpreadsheet };
claims.SetAction(parsed =>
{
    var wording = string.Equals(parsed.GetValue(lang), "vi", StringComparison.Ordinal) ? Wording.Vietnamese : Wording.English;
    using var input = ClaimFile.Open(parsed.GetRequiredValue(file), parsed.GetValue(maxInput));
    using var rows = new RowWriter(StandardStream.Output(), parsed.GetValue(forSpreadsheet));
    return Check(input, rows, wording, parsed.InvocationConfiguration.Error).AllFollow ? ExitCode.Good : ExitCode.SomeProblems;
});

return await SampleRun.RunAsync(new RootCommand($"Checks whether published figures follow from their own numbers.\n\n{exitCodes}") { claims, lang }, args);

static Tally Check(ClaimFile input, RowWriter rows, Wording wording, TextWriter error)
{
    // Rows that are printed on the same terminal show the progress; a bar would be drawn over them.
    if (Console.IsErrorRedirected || !Console.IsOutputRedirected)
    {
        return new Checking(input, rows, wording, error.WriteLine).Run(static _ => { });
    }

    // Even where the standard output is redirected, the standard error may be a terminal.
    var terminal = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(Console.Error), Interactive = InteractionSupport.Yes });
    return terminal.Progress().AutoClear(enabled: true).Start(progress =>
    {
        var bar = progress.AddTask(Markup.Escape(Shown.OnOneLine(input.Name)), maxValue: input.Length);
        return new Checking(input, rows, wording, terminal.WriteLine).Run(bytes => bar.Value = bytes);
    });
}
