using System.Data;
using Microsoft.Data.Sqlite;

namespace EventJournal;

/// <summary>The SQLite file of a ledger: opens it, waits for other programs, and closes it.</summary>
internal sealed class LedgerFile : IDisposable
{
    // SQLite itself tries again for this long; after that this program waits, and says so.
    private const int SecondsOfSilence = 1;

    private readonly Waiting _waiting;
    private readonly SqliteConnection _connection;

    private LedgerFile(string path, string source, SqliteOpenMode mode, Waiting waiting)
    {
        (Path, _waiting) = (path, waiting);
        var settings = new SqliteConnectionStringBuilder
        {
            DataSource = source,
            Mode = mode,
            Pooling = false,
            DefaultTimeout = SecondsOfSilence,
        };
        _connection = new SqliteConnection(settings.ToString());
    }

    public string Path { get; }

    /// <summary>Gets whether the file that is open still has its name, and the log beside it still exists.</summary>
    public bool IsThere => !NativeSqlite.HasMoved(_connection.Handle!) && File.Exists($"{Path}-wal");

    /// <summary>Opens the file to write to it.</summary>
    /// <param name="path">The path of the file.</param>
    /// <param name="waiting">How long to wait for another program.</param>
    /// <param name="wasBegun">Whether an earlier intake did not end well: then an empty file may be one that it had not filled yet.</param>
    public static LedgerFile OpenOrCreate(string path, Waiting waiting, bool wasBegun)
    {
        if (!wasBegun && new FileInfo(path) is { Exists: true, Length: 0 })
        {
            throw new JournalException(path, "the file is there and is empty: no ledger is made of it, as one may have been lost; remove it to begin one");
        }

        return Prepared(new LedgerFile(path, System.IO.Path.GetFullPath(path), SqliteOpenMode.ReadWriteCreate, waiting), mayCreate: true);
    }

    /// <summary>Opens the file to read it.</summary>
    /// <remarks>
    /// Even then SQLite writes beside it; where that is impossible and there is no log beside it, the file is read as one that nobody writes to.
    /// </remarks>
    public static LedgerFile OpenExisting(string path, Waiting waiting)
    {
        if (!File.Exists(path))
        {
            throw new JournalException(path, "there is no such ledger");
        }

        var full = System.IO.Path.GetFullPath(path);
        try
        {
            return Prepared(new LedgerFile(path, full, SqliteOpenMode.ReadWrite, waiting), mayCreate: false);
        }
        catch (JournalException failure) when (failure.InnerException is SqliteException sqlite && SqliteProblem.IsUnwritable(sqlite) && !File.Exists($"{full}-wal"))
        {
            return Prepared(new LedgerFile(path, $"{new Uri(full).AbsoluteUri}?immutable=1", SqliteOpenMode.ReadOnly, waiting), mayCreate: false);
        }
    }

    public static JournalException Unreachable(string path, Exception failure) => failure switch
    {
        DirectoryNotFoundException => new(path, "the ledger cannot be opened"),
        UnauthorizedAccessException => new(path, "the ledger cannot be written to"),
        _ => new(path, $"the ledger cannot be kept ({failure.Message})"),
    };

    /// <summary>Throws an exception for the first damage.</summary>
    public static void Stop(Damage damage) => throw new DamageException(damage);

    /// <summary>
    /// Determines whether a failure can only be explained by damage of the file: a value of another type, a missing value, or one without end.
    /// </summary>
    public static bool IsDamage(Exception failure) => failure switch
    {
        SqliteException sqlite => SqliteProblem.IsDamage(sqlite),
        JournalException or DamageException or OutputException => false,
        _ => failure is InvalidOperationException or InvalidCastException or FormatException or ArithmeticException or ArgumentException or OutOfMemoryException,
    };

    /// <summary>Runs work within a transaction, and repeats it while another program is in the way, until the waiting time is over.</summary>
    public T Within<T>(bool immediate, Func<LedgerLook, T> work) => Watched(() =>
    {
        using var transaction = _connection.BeginTransaction(IsolationLevel.Serializable, deferred: !immediate);
        return work(new LedgerLook(Path, _connection, transaction));
    });

    /// <summary>Applies a change that is not necessary: where the file cannot be written to, or another program writes to it, nothing is changed.</summary>
    public void Try(Action<LedgerLook> work)
    {
        try
        {
            using var transaction = _connection.BeginTransaction(IsolationLevel.Serializable, deferred: false);
            work(new LedgerLook(Path, _connection, transaction));
            transaction.Commit();
        }
        catch (SqliteException failure) when (!SqliteProblem.IsDamage(failure))
        {
            // The change that failed will be made again later.
        }
        catch (Exception failure) when (failure is DamageException || IsDamage(failure))
        {
            throw Damaged(failure);
        }
    }

    /// <summary>Writes into the file itself whether an intake is under way, so that this is known even if the log beside the file is lost.</summary>
    public void Mark(bool underWay) => _ = Watched(() =>
    {
        _connection.Execute("UPDATE state SET intake = @under_way", ("@under_way", underWay ? 1 : 0));

        // A program that reads an older state may delay this; then the mark is in the log, and the file of the intake says the same.
        _connection.Execute("PRAGMA wal_checkpoint(PASSIVE)");
        return underWay;
    });

    /// <summary>Closes the ledger without touching the file and its log, so that a person can look into what happened.</summary>
    public void LeaveAsItIs() => NativeSqlite.KeepLog(_connection.Handle!);

    public void Dispose() => _connection.Dispose();

    private static LedgerFile Prepared(LedgerFile file, bool mayCreate)
    {
        try
        {
            _ = file.Watched(() => file.Prepare(mayCreate));
            return file;
        }
        catch
        {
            file.Dispose();
            throw;
        }
    }

    private bool Prepare(bool mayCreate)
    {
        _connection.Open();
        if (mayCreate && IsEmpty)
        {
            Create();
        }

        ThrowUnlessOurs();

        // An acknowledged record must survive a power failure. NORMAL, which is usual with a write-ahead log, may lose the last commits then. FULL costs one
        // flush for each batch.
        _connection.Execute("PRAGMA synchronous = FULL");
        return true;
    }

    private bool IsEmpty => Application == 0 && _connection.Number("SELECT count(*) FROM sqlite_schema") == 0;

    private long Application => _connection.Number("PRAGMA application_id");

    private void Create()
    {
        // With a write-ahead log, counts can be read while records are added, and a batch is written once, in sequence.
        _connection.Execute("PRAGMA journal_mode = WAL");
        using var transaction = _connection.BeginTransaction();
        if (IsEmpty)
        {
            _connection.Execute(Schema.Create);
        }

        transaction.Commit();
    }

    private void ThrowUnlessOurs()
    {
        if (IsEmpty)
        {
            throw new JournalException(Path, "there is no ledger in the file");
        }

        if (Application != Schema.Application)
        {
            throw new JournalException(Path, "the database is that of another program");
        }

        var version = _connection.Number("PRAGMA user_version");
        if (version != Schema.Version)
        {
            throw new JournalException(Path, FormattableString.Invariant($"the ledger is of version {version}, and this program knows version {Schema.Version}"));
        }
    }

    private T Watched<T>(Func<T> work)
    {
        try
        {
            return _waiting.Until(Path, Attempt).Value;
        }
        catch (SqliteException failure)
        {
            throw new JournalException(Path, SqliteProblem.Of(failure), failure);
        }
        catch (Exception failure) when (failure is DamageException || IsDamage(failure))
        {
            throw Damaged(failure);
        }

        Result<T>? Attempt()
        {
            try
            {
                return new(work());
            }
            catch (SqliteException failure) when (SqliteProblem.IsInUse(failure))
            {
                return null;
            }
        }
    }

    private JournalException Damaged(Exception failure) => new(
        Path,
        $"the ledger is damaged ({failure.Message}); {(failure is DamageException { Damage.Kind: DamageKind.Lost } ? "take --accept-loss goes on without it" : "verify says where")}",
        failure);

    private sealed record Result<T>(T Value);
}
