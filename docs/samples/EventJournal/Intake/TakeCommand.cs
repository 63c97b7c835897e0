using MongCai.Kpi;
using Spectre.Console;

namespace EventJournal;

/// <summary>Adds the records of a file to a ledger.</summary>
internal sealed class TakeCommand(TextWriter output, Action<string> error)
{
    /// <returns>Whether every line was a record that the ledger accepts.</returns>
    public async Task<bool> RunAsync(string file, string ledger, int longestLine, bool acceptsLoss, Waiting waiting, Phrasebook phrases)
    {
        await using var stream = Open(file);
        using var journal = Journal.OpenOrCreate(ledger, waiting, acceptsLoss ? lost => error(OneLine.Of($"{ledger}: given up: {lost}")) : null);
        var acknowledgements = Console.IsOutputRedirected ? output : TextWriter.Null;
        var tally = Console.IsErrorRedirected
            ? await TakeAsync(new IntakeOutput(acknowledgements, error, static _ => { }))
            : await TerminalProgress.RunAsync(
                AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(Console.Error) }),
                Path.GetFileName(file),
                stream.CanSeek ? stream.Length : 0,
                acknowledgements,
                TakeAsync);
        await output.WriteLineAsync(IntakeReport.Line(Path.GetFileName(file), tally, phrases));
        journal.CarryOn();
        foreach (var line in Contradictions.Lines(journal.Unsettled().Fold(), phrases))
        {
            await output.WriteLineAsync(line);
        }

        return tally.Refused == 0;

        async Task<IntakeTally> TakeAsync(IntakeOutput intake)
        {
            try
            {
                return await new Intake(journal, intake).TakeAsync(LineReader.ReadAsync(stream, longestLine));
            }
            catch (InvalidDataException endless)
            {
                throw new JournalException(file, $"there are no lines in the file ({endless.Message})");
            }
            catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
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
