namespace EventJournal;

/// <summary>The table as SQLite keeps it, with rules that hold for every program that opens the file.</summary>
internal static class Schema
{
    /// <summary>What the header of the file says about whose it is: "MCEJ".</summary>
    public const int Application = 0x4D43454A;

    public const int Version = 1;

    // Without row ids the key is the table: a record is kept in one tree and not in two.
    public static readonly string Create =
        $"""
        CREATE TABLE records (
            source TEXT NOT NULL,
            id TEXT NOT NULL,
            content TEXT NOT NULL,
            recorded TEXT NOT NULL,
            PRIMARY KEY (source, id, content)
        ) STRICT, WITHOUT ROWID;

        CREATE TRIGGER records_stay BEFORE DELETE ON records
        BEGIN
            SELECT RAISE(ABORT, 'records are never deleted');
        END;

        CREATE TRIGGER records_do_not_change BEFORE UPDATE ON records
        WHEN NEW.source <> OLD.source OR NEW.id <> OLD.id OR NEW.content <> OLD.content OR NEW.recorded >= OLD.recorded
        BEGIN
            SELECT RAISE(ABORT, 'records never change, but may turn out to have been known earlier');
        END;

        PRAGMA application_id = {Application};
        PRAGMA user_version = {Version};
        """;

    /// <summary>
    /// Adds a batch, given as one JSON array. EF's change tracking would hold and compare every record, and knows no upsert; SQLite takes the array apart
    /// itself, in one statement a batch. What is there already keeps the earlier instant.
    /// </summary>
    public const string Add =
        """
        INSERT INTO records (source, id, content, recorded)
        SELECT value ->> '$.source', value ->> '$.id', json_remove(value, '$.recorded'), rtrim(value ->> '$.recorded', 'Z')
        FROM json_each({0})
        WHERE true
        ON CONFLICT DO UPDATE SET recorded = excluded.recorded WHERE excluded.recorded < records.recorded
        """;
}
