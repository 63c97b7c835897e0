using Microsoft.Data.Sqlite;

namespace EventJournal;

/// <summary>The operations within one transaction on a ledger, which reads it or changes it.</summary>
internal sealed class LedgerLook(string path, SqliteConnection connection, SqliteTransaction transaction)
{
    public SqliteConnection Connection => connection;

    public SqliteTransaction Transaction => transaction;

    public StoredState State() => connection.Rows("SELECT intake, batches FROM state", static row => new StoredState { Intake = row.GetInt64(0), Batches = row.GetInt64(1) }).ToList() is [var state] ? state : throw new DamageException(new Damage(DamageKind.Structure) { Detail = "there is no state" });

    /// <summary>Gets the number of batches that the last check has found.</summary>
    public long Batches { get; private set; }

    public IReadOnlyList<StoredBatch> ReadBatches() => [.. connection.Rows(
        "SELECT number, lines, chain FROM batches ORDER BY number",
        static row => new StoredBatch { Number = row.GetInt64(0), Lines = row.GetInt64(1), Chain = row.GetFieldValue<byte[]>(2) })];

    /// <summary>Checks whether SQLite finds the file consistent: its pages, and its index beside its lines.</summary>
    public void CheckStructure(Action<Damage> damaged)
    {
        foreach (var problem in connection.Rows("PRAGMA integrity_check", Text).Where(static problem => !string.Equals(problem, "ok", StringComparison.Ordinal)))
        {
            damaged(new Damage(DamageKind.Structure) { Detail = problem });
        }
    }

    /// <summary>Checks whether every line is as it was stored, and whether everything that was acknowledged is there.</summary>
    /// <param name="damaged">Called with each damage that is found.</param>
    /// <param name="action">Called with every undamaged line.</param>
    /// <returns>The number of lines in the ledger.</returns>
    public long Check(Action<Damage> damaged, LineAction action) => new LedgerCheck(connection, damaged).Run(CheckBatches(damaged), action);

    /// <summary>Checks whether every batch that was acknowledged is there.</summary>
    /// <param name="damaged">Called with each damage that is found.</param>
    /// <returns>The batches of the ledger, in their order.</returns>
    public IReadOnlyList<StoredBatch> CheckBatches(Action<Damage> damaged)
    {
        // The file is read first: an intake under way acknowledges more later, while the transaction sees one moment.
        var said = IntakeFile.Read(path);
        CheckSchema(damaged);
        var (state, batches) = (State(), ReadBatches());
        Batches = batches.Count;
        if (state.Batches != batches.Count)
        {
            damaged(new Damage(DamageKind.Missing) { Batch = Math.Max(state.Batches, batches.Count) });
        }

        CheckAcknowledged(said, state, batches, damaged);
        return batches;
    }

    private void CheckAcknowledged(byte[] said, StoredState state, IReadOnlyList<StoredBatch> batches, Action<Damage> damaged)
    {
        var name = IntakeFile.PathOf(Path.GetFileName(path));
        if (said.Length == 0)
        {
            if (state.Intake != 0)
            {
                damaged(new Damage(DamageKind.Lost) { Detail = $"{name}, which says how far an intake came that did not end well" });
            }
        }
        else if (Acknowledged.Read(said) is not { } acknowledged)
        {
            damaged(new Damage(DamageKind.Structure) { Detail = $"{name} does not say how far an intake came" });
        }
        else if (acknowledged.Batch > batches.Count)
        {
            damaged(new Damage(DamageKind.Lost) { Batch = acknowledged.Batch });
        }
        else if (acknowledged != Acknowledged.Of(acknowledged.Batch, acknowledged.Batch == 0 ? Seal.Start : batches[(int)acknowledged.Batch - 1].Chain))
        {
            damaged(new Damage(DamageKind.Lost) { Batch = acknowledged.Batch });
        }
    }

    private void CheckSchema(Action<Damage> damaged)
    {
        var parts = connection.Rows("SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL", Text).ToHashSet(StringComparer.Ordinal);
        if (!parts.SetEquals(Schema.Parts))
        {
            damaged(new Damage(DamageKind.Structure) { Detail = "its tables are not those of a ledger" });
        }
    }

    private static string Text(SqliteDataReader row) => row.GetString(0);
}
