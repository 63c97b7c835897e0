using Microsoft.Data.Sqlite;

namespace EventJournal.Summaries;

/// <summary>The summaries of a ledger, stored in the same file. Their number is limited: the one that has not been used for longest is removed.</summary>
internal sealed class SummaryTable(SqliteConnection connection)
{
    public const int Most = 8;

    public const string Create =
        """
        CREATE TABLE summaries (
            known_at TEXT NOT NULL UNIQUE,
            used INTEGER NOT NULL,
            batch INTEGER NOT NULL,
            rules BLOB NOT NULL,
            content BLOB NOT NULL,
            digest BLOB NOT NULL
        ) STRICT
        """;

    private const string Select = "SELECT known_at, batch, rules, content, digest FROM summaries";

    public IReadOnlyList<StoredSummary> All() => [.. connection.Rows($"{Select} ORDER BY known_at", Read)];

    /// <summary>Finds the summary of an instant; null where there is none.</summary>
    public StoredSummary? Find(string knownAt) => connection.Rows($"{Select} WHERE known_at = @known_at", Read, ("@known_at", knownAt)).SingleOrDefault();

    /// <summary>Adds a summary, in place of an older one of the same instant.</summary>
    public void Keep(StoredSummary summary)
    {
        connection.Execute(
            """
            INSERT INTO summaries (known_at, used, batch, rules, content, digest)
            VALUES (@known_at, (SELECT coalesce(max(used), 0) + 1 FROM summaries), @batch, @rules, @content, @digest)
            ON CONFLICT DO UPDATE SET batch = excluded.batch, rules = excluded.rules, content = excluded.content, digest = excluded.digest
            WHERE excluded.batch >= summaries.batch
            """,
            ("@known_at", summary.KnownAt),
            ("@batch", summary.Batch),
            ("@rules", summary.Rules),
            ("@content", summary.Content),
            ("@digest", summary.Digest));
        connection.Execute("DELETE FROM summaries WHERE known_at NOT IN (SELECT known_at FROM summaries ORDER BY used DESC LIMIT @most)", ("@most", Most));
    }

    /// <summary>Records that a summary was used.</summary>
    public void Use(string knownAt) => connection.Execute(
        "UPDATE summaries SET used = (SELECT max(used) + 1 FROM summaries) WHERE known_at = @known_at AND used < (SELECT max(used) FROM summaries)",
        ("@known_at", knownAt));

    private static StoredSummary Read(SqliteDataReader row) =>
        new(row.GetString(0), row.GetInt64(1), row.GetFieldValue<byte[]>(2), row.GetFieldValue<byte[]>(3), row.GetFieldValue<byte[]>(4));
}
