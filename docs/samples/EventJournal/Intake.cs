using MongCai.Kpi.Events;

namespace EventJournal;

/// <summary>Takes lines into a journal, a batch in a transaction, and acknowledges each batch when it is stored.</summary>
internal sealed class Intake(Journal journal, IntakeOutput output)
{
    // A commit waits for the disk. At this size that is little beside the work, and after a crash little has to be done again.
    private const int LinesPerBatch = 5000;

    public async Task<IntakeTally> TakeAsync(IAsyncEnumerable<ReceivedLine> lines)
    {
        var tally = new IntakeTally();
        await foreach (var batch in lines.Chunk(LinesPerBatch))
        {
            var results = journal.Add(batch.Select(static line => line.Record).OfType<EventRecord>());
            Report(batch, results, tally);
            await output.Acknowledgements.WriteLineAsync(FormattableString.Invariant($"acknowledged {batch[^1].Number}"));
            output.Reached(batch[^1].End);
        }

        return tally;
    }

    private void Report(ReceivedLine[] batch, AppendResult[] results, IntakeTally tally)
    {
        var next = 0;
        foreach (var line in batch)
        {
            var result = line.Record is null ? null : results[next++];
            var (outcome, reason) = result is null ? (AppendOutcome.Refused, line.Fault) : (result.Outcome, result.Reason);
            if (result is not null || line.Fault is not null)
            {
                tally.Add(outcome);
            }

            if (reason is not null)
            {
                var id = line.Record is null ? string.Empty : $"{line.Record.Id}: ";
                output.Note(OneLine.Of(FormattableString.Invariant($"line {line.Number}: {outcome}: {id}{reason}")));
            }
        }
    }
}
