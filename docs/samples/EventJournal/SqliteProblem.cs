using Microsoft.Data.Sqlite;

namespace EventJournal;

/// <summary>What SQLite's codes mean to whoever keeps the file.</summary>
internal static class SqliteProblem
{
    private const int Busy = 5;
    private const int Locked = 6;
    private const int ReadOnly = 8;
    private const int Corrupt = 11;
    private const int Full = 13;
    private const int CannotOpen = 14;
    private const int NoDatabase = 26;

    public static string Of(SqliteException failure) => failure.SqliteErrorCode switch
    {
        Busy or Locked => "the ledger is locked by another program",
        ReadOnly => "the ledger cannot be written to",
        Corrupt => "the ledger is damaged",
        Full => "the disk is full",
        CannotOpen => "the ledger cannot be opened",
        NoDatabase => "the file is damaged, or no database",
        _ => failure.Message,
    };
}
