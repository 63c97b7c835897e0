using System.Runtime.InteropServices;
using SQLitePCL;

namespace EventJournal;

/// <summary>Functions of SQLite that its packages for .NET do not offer.</summary>
internal static partial class NativeSqlite
{
    private const int FileHasMoved = 20;
    private const int NoCheckpointOnClose = 1006;

    /// <summary>Determines whether the name of the database now belongs to another file, or to none.</summary>
    public static bool HasMoved(sqlite3 database)
    {
        var moved = 0;
        return Control(database, "main", FileHasMoved, ref moved) != 0 || moved != 0;
    }

    /// <summary>Sets the database to keep its log when it is closed.</summary>
    public static void KeepLog(sqlite3 database) => _ = raw.sqlite3_db_config(database, NoCheckpointOnClose, 1, out _);

    [LibraryImport("e_sqlite3", EntryPoint = "sqlite3_file_control", StringMarshalling = StringMarshalling.Utf8)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int Control(sqlite3 database, string name, int operation, ref int argument);
}
