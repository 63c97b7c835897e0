using MongCai.Kpi;
using NodaTime;
using Spectre.Console;

namespace EventJournal;

/// <summary>Takes a file of records into a ledger.</summary>
internal static class TakeCommand
{
    /// <returns>Whether every line was a record that the ledger takes.</returns>
    public static async Task<bool> RunAsync(string file, string ledger, Phrasebook phrases)
    {
        await using var stream = Open(file);
        using var journal = Journal.OpenOrCreate(ledger);
        var acknowledgements = Console.IsOutputRedirected ? Console.Out : TextWriter.Null;
        var tally = Console.IsErrorRedirected
            ? await TakeAsync(new IntakeOutput(acknowledgements, Console.Error.WriteLine, static _ => { }))
            : await TerminalProgress.RunAsync(
                AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(Console.Error) }),
                Path.GetFileName(file),
                stream.CanSeek ? stream.Length : 0,
                acknowledgements,
                TakeAsync);
        await Console.Out.WriteLineAsync(IntakeReport.Line(Path.GetFileName(file), tally, phrases));
        foreach (var line in Contradictions.Lines(journal.Read(Instant.MaxValue).Fold(), phrases))
        {
            await Console.Out.WriteLineAsync(line);
        }

        return tally.Refused == 0;

        async Task<IntakeTally> TakeAsync(IntakeOutput output)
        {
            try
            {
                return await new Intake(journal, output).TakeAsync(LineReader.ReadAsync(stream));
            }
            catch (IOException failure)
            {
                throw new JournalException(file, $"the file cannot be read further ({failure.Message})");
            }
        }
    }

    private static FileStream Open(string file)
    {
        try
        {
            return new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite, bufferSize: 0, FileOptions.SequentialScan);
        }
        catch (Exception failure) when (failure is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new JournalException(file, "there is no such file");
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw new JournalException(file, $"the file cannot be read ({failure.Message})");
        }
    }
}
