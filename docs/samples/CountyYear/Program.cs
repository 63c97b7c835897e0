using System.CommandLine;
using System.Text;
using CountyYear;

Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);

var line = new CommandLine();
var arguments = line.Command.Parse(args);
if (arguments.Errors is [var error, ..])
{
    await Console.Error.WriteLineAsync(Shown.OnOneLine(error.Message.ReplaceLineEndings(" ")));
    return ExitCode.BadInput;
}

line.Command.SetAction(parsed =>
{
    try
    {
        return new YearReport(line, parsed).Run();
    }
    catch (FileException exception)
    {
        Console.Error.WriteLine(exception.Message);
        return ExitCode.BadInput;
    }
    catch (OutputException exception)
    {
        Console.Error.WriteLine(exception.Message);
        return ExitCode.NotWritten;
    }
});

return await arguments.InvokeAsync();
