using System.CommandLine;
using System.Text;

namespace Samples;

/// <summary>Runs what a command line asks for. Any failure ends in one line on the standard error and an exit code.</summary>
internal static class SampleRun
{
    public static async Task<int> RunAsync(RootCommand command, string[] args)
    {
        try
        {
            Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
            var arguments = command.Parse(args);
            return arguments.Errors is [var error, ..]
                ? throw new InputException(error.Message.ReplaceLineEndings(" ").Replace("\t", string.Empty, StringComparison.Ordinal))
                : await RunAsync(arguments);
        }
#pragma warning disable CA1031 // The last line of defence: what nobody has foreseen is told in one line too.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            var (line, code) = Told(exception);
            StandardStream.Say(line);
            return code;
        }
    }

    /// <summary>Returns the line that reports an exception, and the exit code of the run.</summary>
    public static (string Line, int Code) Told(Exception exception) => exception switch
    {
        InputException => (exception.Message, ExitCode.BadInput),
        OutputException => (exception.Message, ExitCode.NotWritten),

        // Files are read and written where their names are known, so this can only be a terminal that has gone.
        IOException or UnauthorizedAccessException => (Shown.OnOneLine($"the output: cannot be written ({exception.Message})"), ExitCode.NotWritten),
        _ => (Shown.OnOneLine($"unexpected: {exception.GetType().Name}: {exception.Message}"), ExitCode.BadInput),
    };

    private static async Task<int> RunAsync(ParseResult arguments)
    {
        // The writers are not disposed of, because one that could not write would try again.
        var output = StandardStream.Writer(StandardStream.Output());
        var error = StandardStream.Writer(StandardStream.Error());
        error.AutoFlush = true;
        var code = await arguments.InvokeAsync(new InvocationConfiguration { Output = output, Error = error, EnableDefaultExceptionHandler = false });
        await output.FlushAsync();
        return code;
    }
}
