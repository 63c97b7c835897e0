using EventJournal.Summaries;

namespace EventJournal;

/// <summary>The tables in SQLite, with constraints that hold for every program that opens the file.</summary>
internal static class Schema
{
    /// <summary>The application id in the header of the file: "MCEJ".</summary>
    public const int Application = 0x4D43454A;

    public const int Version = 2;

    /// <summary>The exact statements that create the file's tables and indexes, to be compared with those that SQLite reports.</summary>
    /// <remarks>
    /// Lines are only ever added: a record that was known earlier than was thought is one more line. The digest of a line and the chain of a batch are
    /// <see cref="Seal"/>s. The state has one row: whether an intake is under way, and how many batches there are.
    /// </remarks>
    public static readonly IReadOnlyList<string> Parts =
    [
        """
        CREATE TABLE lines (
            number INTEGER PRIMARY KEY,
            batch INTEGER NOT NULL,
            source TEXT NOT NULL,
            id TEXT NOT NULL,
            content TEXT NOT NULL,
            recorded TEXT NOT NULL,
            digest BLOB NOT NULL
        ) STRICT
        """,
        "CREATE INDEX lines_of_a_record ON lines (source, id)",
        """
        CREATE TABLE batches (
            number INTEGER PRIMARY KEY,
            lines INTEGER NOT NULL,
            chain BLOB NOT NULL
        ) STRICT
        """,
        SummaryTable.Create,
        """
        CREATE TABLE state (
            intake INTEGER NOT NULL,
            batches INTEGER NOT NULL
        ) STRICT
        """,
        Refusing("lines_stay", "DELETE ON lines", "records are never deleted"),
        Refusing("lines_do_not_change", "UPDATE ON lines", "records never change"),
        Refusing("batches_stay", "DELETE ON batches", "batches are never deleted"),
        Refusing("batches_do_not_change", "UPDATE ON batches", "batches never change"),
    ];

    public static string Create => FormattableString.Invariant(
        $"""
        {string.Join(";\n", Parts)};
        INSERT INTO state (intake, batches) VALUES (0, 0);
        PRAGMA application_id = {Application};
        PRAGMA user_version = {Version};
        """);

    private static string Refusing(string name, string action, string problem) =>
        $"""
        CREATE TRIGGER {name} BEFORE {action}
        BEGIN
            SELECT RAISE(ABORT, '{problem}');
        END
        """;
}
