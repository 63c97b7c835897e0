using System.CommandLine;
using System.Text;
using EventJournal;

const int BadInput = 2;

Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);

var arguments = CommandLine.Root().Parse(args);
if (arguments.Errors is [var error, ..])
{
    await Console.Error.WriteLineAsync(OneLine.Of(error.Message));
    return BadInput;
}

try
{
    return await arguments.InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
}
catch (JournalException exception)
{
    await Console.Error.WriteLineAsync(exception.Message);
    return BadInput;
}
