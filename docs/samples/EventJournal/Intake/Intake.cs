using MongCai.Kpi.Events;

namespace EventJournal;

/// <summary>Adds lines to a journal, one batch in each transaction, and acknowledges each batch when it is stored.</summary>
internal sealed class Intake(Journal journal, IntakeOutput output)
{
    // A commit waits for the disk. With this number of lines the wait is short beside the other work, and little has to be repeated after a crash.
    private const int LinesPerBatch = 5000;

    // Two batches are in memory at a time, so this limits the memory however long the lines are.
    private const long BytesPerBatch = 32 << 20;

    public async Task<IntakeTally> TakeAsync(IAsyncEnumerable<ReceivedLine> lines)
    {
        var tally = new IntakeTally(Stored: 0, Known: 0, Refused: 0);
        await foreach (var batch in Ahead.Of(Batches(lines)))
        {
            tally += Take(batch);
            await output.Acknowledgements.WriteLineAsync(FormattableString.Invariant($"acknowledged {batch[^1].Number}"));
            output.Reached(batch[^1].End);
        }

        return tally;
    }

    private static async IAsyncEnumerable<ReceivedLine[]> Batches(IAsyncEnumerable<ReceivedLine> lines)
    {
        List<ReceivedLine> batch = [];
        var start = 0L;
        await foreach (var line in lines)
        {
            batch.Add(line);
            if (batch.Count == LinesPerBatch || line.End - start >= BytesPerBatch)
            {
                yield return [.. batch];
                batch.Clear();
                start = line.End;
            }
        }

        if (batch.Count > 0)
        {
            yield return [.. batch];
        }
    }

    private IntakeTally Take(ReceivedLine[] batch)
    {
        var catalogue = new EventLedgerBuilder(Catalogue.Events);
        var accepted = new List<EventRecord>(batch.Length);
        var refused = 0;
        foreach (var line in batch)
        {
            var judged = line.Record is null ? null : catalogue.Append(line.Record);
            if (judged is { Outcome: not AppendOutcome.Refused })
            {
                accepted.Add(line.Record!);
            }
            else if ((judged?.Problem ?? line.Problem) is { } problem)
            {
                refused++;
                output.Note(OneLine.Of(FormattableString.Invariant($"line {line.Number}: {problem}")));
            }
        }

        var stored = journal.Add(accepted);
        return new IntakeTally(stored, accepted.Count - stored, refused);
    }
}
