using System.Buffers;
using System.Text;
using System.Text.Json;
using EventJournal.Summaries;
using MongCai.Kpi.Events;
using NodaTime;

namespace EventJournal;

/// <summary>
/// A ledger that is kept in a SQLite file: what was added to it survives the end of the process and, once it is on the disk, a power failure.
/// </summary>
internal sealed partial class Journal : IDisposable
{
    private readonly LedgerFile _file;
    private readonly IntakeLock? _lock;
    private readonly IntakeFile? _intake;
    private StoredBatch _last = new() { Number = 0, Lines = 0, Chain = Seal.Start };
    private long _lines;
    private bool _begun;

    private Journal(LedgerFile file, IntakeLock? intakeLock = null, IntakeFile? intake = null) => (_file, _lock, _intake) = (file, intakeLock, intake);

    /// <summary>Opens a ledger to add records to it, and creates it where there is none. Only one program at a time can have it open in this way.</summary>
    /// <param name="path">The path of the ledger.</param>
    /// <param name="waiting">How long to wait for another program.</param>
    /// <param name="givenUp">
    /// Called with the damage where acknowledged batches are missing, and the ledger continues without them; where it is null, such a ledger is refused.
    /// </param>
    public static Journal OpenOrCreate(string path, Waiting waiting, Action<Damage>? givenUp = null)
    {
        IntakeLock? intakeLock = null;
        IntakeFile? intake = null;
        LedgerFile? file = null;
        try
        {
#pragma warning disable CA2000 // They are the journal's, and go with it.
            intakeLock = waiting.Until(path, () => IntakeLock.TryTake(path));
            intake = IntakeFile.Of(path);
            file = LedgerFile.OpenOrCreate(path, waiting, intake.WasThere);
            var journal = new Journal(file, intakeLock, intake);
#pragma warning restore CA2000
            journal.Begin(givenUp);
            return journal;
        }
        catch (Exception failure)
        {
            file?.Dispose();
            intake?.Dispose();
            intakeLock?.Dispose();
            throw failure is IOException or UnauthorizedAccessException ? LedgerFile.Unreachable(path, failure) : failure;
        }
    }

    /// <summary>Opens a ledger that exists, to read from it.</summary>
    public static Journal OpenExisting(string path, Waiting waiting)
    {
#pragma warning disable CA2000 // It is the journal's, and goes with it.
        return new(LedgerFile.OpenExisting(path, waiting));
#pragma warning restore CA2000
    }

    /// <summary>Adds records. When the method returns, all of them are on the disk; when it throws, none of them is acknowledged.</summary>
    /// <returns>The number of records that added something: a new record, or an earlier instant at which it was known.</returns>
    public int Add(IReadOnlyCollection<EventRecord> records)
    {
        try
        {
            var added = _file.Within(
                immediate: true,
                look =>
                {
                    ThrowUnlessLast(look.State());
                    var batch = new LineStore(look.Connection, LedgerFile.Stop).Add(records, _last.Number + 1, _lines + 1, _last.Chain);
                    look.Transaction.Commit();
                    return batch ?? new StoredBatch { Number = _last.Number, Lines = 0, Chain = _last.Chain };
                });
            _last = added;
            _lines += added.Lines;
            _intake!.Say(Acknowledged.Of(added.Number, added.Chain));
            ThrowUnlessThere();
            return (int)added.Lines;
        }
        catch
        {
            _begun = false;
            throw;
        }
    }

    /// <summary>Reads the ledger from the disk, limited to what was known at an instant. Every line is compared with its seal.</summary>
    public EventLedger Read(Instant knownAt)
    {
        var recordedBy = Encoding.UTF8.GetBytes(StoredLine.Instants.Format(knownAt));
        return _file.Within(
            immediate: false,
            look =>
            {
                List<EventRecord> records = [];
                var scratch = new ArrayBufferWriter<byte>();
                _ = look.Check(
                    LedgerFile.Stop,
                    (line, _) =>
                    {
                        if (line.Recorded.SequenceCompareTo(recordedBy) <= 0)
                        {
                            records.Add(RecordOf(line, scratch));
                        }
                    });
                return EventLedger.Of(records);
            });
    }

    /// <summary>Finds every damage of the ledger.</summary>
    /// <returns>The numbers of batches and of lines in the ledger.</returns>
    public (long Batches, long Lines) Verify(Action<Damage> damaged) => _file.Within(
        immediate: false,
        look =>
        {
            var lines = 0L;
            Look(() => lines = look.Check(damaged, static (_, _) => { }));
            Look(() => look.CheckStructure(damaged));
            Look(() => new Summariser(look, Catalogue.Events).Check(look.ReadBatches(), damaged));
            return (look.Batches, lines);

            void Look(Action check)
            {
                try
                {
                    check();
                }
                catch (DamageException found)
                {
                    damaged(found.Damage);
                }
                catch (Exception failure) when (LedgerFile.IsDamage(failure))
                {
                    damaged(new Damage(DamageKind.Structure) { Detail = failure.Message });
                }
            }
        });

    public void Dispose()
    {
        try
        {
            End();
        }
        finally
        {
            _file.Dispose();
            _intake?.Dispose();
            _lock?.Dispose();
        }
    }

    /// <summary>Checks the ledger before the first addition. Nothing is added to a damaged ledger, because that would make it harder to mend.</summary>
    private void Begin(Action<Damage>? givenUp)
    {
        Damage? lost = null;
        (_lines, _last) = _file.Within(
            immediate: false,
            look =>
            {
                look.CheckStructure(LedgerFile.Stop);
                var batches = look.ReadBatches();
                new Summariser(look, Catalogue.Events).Check(batches, LedgerFile.Stop);
                return (look.Check(Stop, static (_, _) => { }), batches is [.., var last] ? last : _last);
            });
        if (lost is not null)
        {
            givenUp!(lost);
        }

        _intake!.Say(Acknowledged.Of(_last.Number, _last.Chain));
        _file.Mark(underWay: true);
        _begun = true;

        void Stop(Damage damage) => lost = givenUp is not null && damage.Kind == DamageKind.Lost ? damage : throw new DamageException(damage);
    }

    /// <summary>
    /// Ends the intake. The mark in the ledger is removed first, because the file of the intake may be forgotten only when the mark is gone.
    /// </summary>
    private void End()
    {
        if (_begun)
        {
            _file.Mark(underWay: false);
            _intake!.Forget();
        }
        else if (_intake is not null)
        {
            _file.LeaveAsItIs();
        }
    }

    private void ThrowUnlessLast(StoredState state)
    {
        if (state.Batches != _last.Number)
        {
            throw new JournalException(_file.Path, "another program has written to the ledger meanwhile");
        }
    }

    private void ThrowUnlessThere()
    {
        if (!_file.IsThere || !_intake!.IsThere || !_lock!.IsThere)
        {
            throw new JournalException(_file.Path, "the ledger, or a file that belongs to it, was replaced or removed meanwhile: what came last is not acknowledged");
        }
    }

    private static EventRecord RecordOf(StoredLine line, ArrayBufferWriter<byte> scratch)
    {
        try
        {
            return line.ToRecord(scratch);
        }
        catch (JsonException malformed)
        {
            throw new DamageException(new Damage(DamageKind.Changed) { First = line.Number, Batch = line.Batch, Detail = malformed.Message });
        }
    }
}
