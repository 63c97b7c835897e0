using System.CommandLine;
using System.Text;
using MongCai.Kpi;
using ReportCheck;
using Spectre.Console;

const int BadInput = 2;
const int BadOutput = 3;

Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);

var file = new Argument<string>("file") { Description = $"A CSV file in UTF-8 with the header {string.Join(',', ClaimFile.Header)}." };
var lang = new Option<string>("--lang")
{
    Description = "The language of the summary and the explanations.",
    DefaultValueFactory = static _ => "en",
    Recursive = true,
};
lang.AcceptOnlyFromAmong("vi", "en");

var claims = new Command("claims", "Writes id,verdict,exact,prints_as for each claim; exits with 0 when all follow.") { file };
var arguments = new RootCommand("Checks whether published figures follow from their own numbers.") { claims, lang }.Parse(args);
if (arguments.Errors is [var error, ..])
{
    await Console.Error.WriteLineAsync(Shown.OnOneLine(error.Message.ReplaceLineEndings(" ").Replace("\t", string.Empty, StringComparison.Ordinal)));
    return BadInput;
}

claims.SetAction(parsed =>
{
    var wording = string.Equals(parsed.GetValue(lang), "vi", StringComparison.Ordinal) ? Wording.Vietnamese : Wording.English;
    try
    {
        using var input = ClaimFile.Open(parsed.GetRequiredValue(file));
        using var rows = new RowWriter(Console.OpenStandardOutput());
        return Check(input, rows, wording).AllFollow ? 0 : 1;
    }
    catch (ClaimFileException exception)
    {
        Console.Error.WriteLine(exception.Message);
        return BadInput;
    }
    catch (RowsException exception)
    {
        Console.Error.WriteLine(exception.Message);
        return BadOutput;
    }
});

return await arguments.InvokeAsync();

static Tally Check(ClaimFile input, RowWriter rows, Wording wording)
{
    // Rows on the same terminal show how far it has come; a bar would be drawn over them.
    if (Console.IsErrorRedirected || !Console.IsOutputRedirected)
    {
        return new Checking(input, rows, wording, Console.Error.WriteLine).Run(static _ => { });
    }

    // A redirected standard output does not make standard error less of a terminal.
    var terminal = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(Console.Error), Interactive = InteractionSupport.Yes });
    return terminal.Progress().AutoClear(enabled: true).Start(progress =>
    {
        var bar = progress.AddTask(Markup.Escape(input.Name), maxValue: input.Length);
        return new Checking(input, rows, wording, terminal.WriteLine).Run(bytes => bar.Value = bytes);
    });
}
