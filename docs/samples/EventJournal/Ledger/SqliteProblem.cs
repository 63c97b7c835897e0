using Microsoft.Data.Sqlite;

namespace EventJournal;

/// <summary>Tells what the error codes of SQLite mean for the ledger.</summary>
internal static class SqliteProblem
{
    private const int Error = 1;
    private const int Busy = 5;
    private const int Locked = 6;
    private const int ReadOnly = 8;
    private const int Corrupt = 11;
    private const int Full = 13;
    private const int CannotOpen = 14;
    private const int Mismatch = 20;
    private const int NoDatabase = 26;

    public static string Of(SqliteException failure) => failure.SqliteErrorCode switch
    {
        Busy or Locked => "the ledger is locked by another program",
        ReadOnly => "the ledger cannot be written to",
        Error or Corrupt or Mismatch => $"the ledger is damaged ({failure.Message}); verify says where",
        Full => "the disk is full",
        CannotOpen => "the ledger cannot be opened",
        NoDatabase => "the file is damaged, or no database",
        _ => failure.Message,
    };

    /// <summary>Determines whether another program is in the way, so that waiting may help.</summary>
    public static bool IsInUse(SqliteException failure) => failure.SqliteErrorCode is Busy or Locked;

    /// <summary>Determines whether the file cannot be opened in the usual way, but perhaps as one that nobody writes to.</summary>
    public static bool IsUnwritable(SqliteException failure) => failure.SqliteErrorCode is ReadOnly or CannotOpen;

    /// <summary>Determines whether the file is not as SQLite left it.</summary>
    /// <remarks>Code 1, a statement that is wrong, is among the damages: the statements of this program are right unless the schema was changed.</remarks>
    public static bool IsDamage(SqliteException failure) => failure.SqliteErrorCode is Error or Corrupt or Mismatch or NoDatabase;
}
