using System.Text.Json;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using MongCai.Kpi.Events;
using NodaTime;

namespace EventJournal;

/// <summary>A ledger that is kept in a SQLite file: what was added to it outlives the process and, once the disk has it, a power failure.</summary>
internal sealed class Journal : IDisposable
{
    // How long another program may hold the file before it counts as locked.
    private const int SecondsToWait = 2;

    private readonly string _path;
    private readonly JournalContext _context;

    private Journal(string path, SqliteOpenMode mode)
    {
        _path = path;
        var connection = new SqliteConnectionStringBuilder
        {
            DataSource = Path.GetFullPath(path),
            Mode = mode,
            Pooling = false,
            DefaultTimeout = SecondsToWait,
        };
        _context = new JournalContext(new DbContextOptionsBuilder<JournalContext>().UseSqlite(connection.ToString()).Options);
    }

    /// <summary>Opens a ledger to add to, and makes it where there is none.</summary>
    public static Journal OpenOrCreate(string path) => Open(path, SqliteOpenMode.ReadWriteCreate);

    /// <summary>Opens a ledger to read.</summary>
    public static Journal OpenExisting(string path) =>
        File.Exists(path) ? Open(path, SqliteOpenMode.ReadWrite) : throw new JournalException(path, "there is no such ledger");

    /// <summary>Adds records. When it returns they are on the disk, all of them; where it throws, none is.</summary>
    /// <returns>How many of them brought something: a record that was not there, or that it was known earlier.</returns>
    public int Add(IEnumerable<EventRecord> records) => Watched(() =>
    {
        using var transaction = _context.Database.BeginTransaction();
        var changed = _context.Database.ExecuteSqlRaw(Schema.Add, $"[{string.Join(',', records.Select(EventJson.Write))}]");
        transaction.Commit();
        return changed;
    });

    /// <summary>The ledger as it is on the disk, of what was known at an instant.</summary>
    public EventLedger Read(Instant knownAt) => Watched(() => EventLedger.Of(_context.Records.Where(row => row.Recorded <= knownAt).AsEnumerable().Select(RecordOf)));

    public void Dispose() => _context.Dispose();

    private static Journal Open(string path, SqliteOpenMode mode)
    {
        var journal = new Journal(path, mode);
        try
        {
            journal.Prepare(mayCreate: mode == SqliteOpenMode.ReadWriteCreate);
            return journal;
        }
        catch
        {
            journal.Dispose();
            throw;
        }
    }

    private void Prepare(bool mayCreate) => _ = Watched(() =>
    {
        _context.Database.OpenConnection();
        if (mayCreate && IsEmpty)
        {
            Create();
        }

        ThrowUnlessOurs();

        // An acknowledged record must outlive a power failure: NORMAL, which is usual beside a write-ahead log, may lose the last commits to it. FULL costs one flush a batch.
        _ = _context.Database.ExecuteSqlRaw("PRAGMA synchronous = FULL");
        var check = Single<string>("SELECT quick_check AS Value FROM pragma_quick_check LIMIT 1");
        return string.Equals(check, "ok", StringComparison.Ordinal) ? check : throw new JournalException(_path, $"the ledger is damaged ({check})");
    });

    private bool IsEmpty => Application == 0 && Single<long>("SELECT count(*) AS Value FROM sqlite_schema") == 0;

    private long Application => Single<long>("SELECT application_id AS Value FROM pragma_application_id");

    private void Create()
    {
        // A write-ahead log: counts can be read while records are taken in, and a batch is written once, in sequence.
        _ = _context.Database.ExecuteSqlRaw("PRAGMA journal_mode = WAL");
        using var transaction = _context.Database.BeginTransaction();
        if (IsEmpty)
        {
            _ = _context.Database.ExecuteSqlRaw(Schema.Create);
        }

        transaction.Commit();
    }

    private void ThrowUnlessOurs()
    {
        if (IsEmpty)
        {
            throw new JournalException(_path, "there is no ledger in the file");
        }

        if (Application != Schema.Application)
        {
            throw new JournalException(_path, "the database is that of another program");
        }

        var version = Single<long>("SELECT user_version AS Value FROM pragma_user_version");
        if (version != Schema.Version)
        {
            throw new JournalException(_path, FormattableString.Invariant($"the ledger is of version {version}, and this program knows version {Schema.Version}"));
        }
    }

    private EventRecord RecordOf(StoredRecord row)
    {
        try
        {
            return row.ToRecord();
        }
        catch (JsonException malformed)
        {
            throw new JournalException(_path, $"the ledger is damaged ({row.Source}/{row.Id}: {malformed.Message})");
        }
    }

    private T Single<T>(string sql) => _context.Database.SqlQueryRaw<T>(sql).AsEnumerable().Single();

    private T Watched<T>(Func<T> work)
    {
        try
        {
            return work();
        }
        catch (SqliteException failure)
        {
            throw new JournalException(_path, SqliteProblem.Of(failure));
        }
    }
}
