using System.CommandLine;

namespace EventJournal;

/// <summary>The program. Whatever happens, it ends with one of its <see cref="ExitCode"/>s and, unless that is 0, with one line that says why.</summary>
internal static class Application
{
    public static async Task<int> RunAsync(string[] args, Func<TextWriter> openOutput, Action<string> error)
    {
        try
        {
            await using var output = openOutput();
            var arguments = CommandLine.Root(output, error).Parse(args);
            if (arguments.Errors is [var problem, ..])
            {
                error(OneLine.Of(problem.Message));
                return ExitCode.CannotGoOn;
            }

            return await arguments.InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false, Output = output });
        }
        catch (OutputException failure)
        {
            error(failure.Message);
            return ExitCode.OutputNotWritten;
        }
        catch (JournalException failure)
        {
            error(failure.Message);
            return ExitCode.CannotGoOn;
        }
#pragma warning disable CA1031 // The last catch: a stack trace helps nobody who keeps a ledger.
        catch (Exception failure)
#pragma warning restore CA1031
        {
            error(OneLine.Of($"the program cannot go on ({failure.GetType().Name}: {failure.Message})"));
            return ExitCode.CannotGoOn;
        }
    }
}
