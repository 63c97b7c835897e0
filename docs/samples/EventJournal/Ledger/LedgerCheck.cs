using System.Buffers;
using Microsoft.Data.Sqlite;

namespace EventJournal;

/// <summary>Reads a ledger from its first line to its last and compares it with its <see cref="Seal"/>s.</summary>
/// <param name="connection">The connection to the database.</param>
/// <param name="damaged">Called with each damage; where it does not throw, the check continues after the damage.</param>
internal sealed class LedgerCheck(SqliteConnection connection, Action<Damage> damaged)
{
    private readonly ArrayBufferWriter<byte> _scratch = new();

    /// <returns>The number of lines in the ledger.</returns>
    public long Run(IReadOnlyList<StoredBatch> batches, LineAction action)
    {
        using var table = new LineTable(connection);
        ReadOnlyMemory<byte> before = Seal.Start;
        var first = 1L;
        for (var i = 0; i < batches.Count; i++)
        {
            var batch = batches[i];
            if (batch.Number != i + 1 || batch.Lines < 1 || batch.Lines > long.MaxValue - first)
            {
                damaged(new Damage(DamageKind.Unchained) { Batch = i + 1 });
                return first - 1;
            }

            new BatchCheck(batch, first, damaged, action).Run(table, before.Span, _scratch);
            before = batch.Chain;
            first += batch.Lines;
        }

        if (connection.Number("SELECT count(*) FROM lines WHERE number NOT BETWEEN 1 AND @last", ("@last", first - 1)) is var beyond and > 0)
        {
            damaged(new Damage(DamageKind.Extra) { First = first, Last = first + beyond - 1 });
        }

        return first - 1;
    }
}
