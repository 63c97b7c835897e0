using System.Buffers;
using System.Security.Cryptography;
using System.Text;
using Microsoft.Data.Sqlite;

namespace EventJournal;

/// <summary>Compares the lines of one batch with their digests, and the batch with its chain.</summary>
/// <param name="batch">The batch that is checked.</param>
/// <param name="first">The number of the first line of the batch.</param>
/// <param name="damaged">Called with each damage that is found.</param>
/// <param name="action">Called with every undamaged line.</param>
internal sealed class BatchCheck(StoredBatch batch, long first, Action<Damage> damaged, LineAction action)
{
    // No intake stores as many lines together, so a batch that claims to have more is damaged itself.
    private const long LongestSearch = 1_000_000;

    private readonly long _last = first + batch.Lines - 1;
    private long _next = first;
    private bool _isHurt;

    public void Run(LineTable table, ReadOnlySpan<byte> before, ArrayBufferWriter<byte> scratch)
    {
        using var chain = Seal.StartOfChain(before, batch.Number, batch.Lines);
        LineAction check = (line, digest) => Check(line, digest, chain, scratch);
        try
        {
            table.Read(_next, _last, check);
        }
        catch (SqliteException failure) when (SqliteProblem.IsDamage(failure))
        {
            ReadOneByOne(table, check);
        }

        if (_next <= _last)
        {
            Hurt(new Damage(DamageKind.Missing) { First = _next, Last = _last });
        }

        if (!_isHurt && !chain.GetHashAndReset().AsSpan().SequenceEqual(batch.Chain))
        {
            damaged(new Damage(DamageKind.Unchained) { Batch = batch.Number });
        }
    }

    private void Check(StoredLine line, ReadOnlySpan<byte> digest, IncrementalHash chain, ArrayBufferWriter<byte> scratch)
    {
        if (line.Number != _next)
        {
            Hurt(new Damage(DamageKind.Missing) { First = _next, Last = line.Number - 1 });
        }

        _next = line.Number + 1;
        chain.AppendData(digest);
        Span<byte> expected = stackalloc byte[Seal.Length];
        Seal.OfLine(line, scratch, expected);
        if (line.Batch == batch.Number && digest.SequenceEqual(expected))
        {
            action(line, digest);
        }
        else
        {
            Hurt(new Damage(DamageKind.Changed) { First = line.Number, Record = $"{Encoding.UTF8.GetString(line.Source)}/{Encoding.UTF8.GetString(line.Id)}" });
        }
    }

    /// <summary>Reads the lines one by one, because there are readable lines around a page that cannot be read.</summary>
    private void ReadOneByOne(LineTable table, LineAction check)
    {
        long? unreadable = batch.Lines > LongestSearch ? _next : null;
        for (var number = _next; number <= _last && batch.Lines <= LongestSearch; number++)
        {
            try
            {
                var before = number - 1;
                table.Read(number, number, (line, digest) =>
                {
                    Report(before);
                    check(line, digest);
                });
            }
            catch (SqliteException failure) when (SqliteProblem.IsDamage(failure))
            {
                unreadable ??= number;
            }
        }

        Report(_last);

        void Report(long upTo)
        {
            if (unreadable is { } from)
            {
                Hurt(new Damage(DamageKind.Unreadable) { First = from, Last = upTo });
                (unreadable, _next) = (null, upTo + 1);
            }
        }
    }

    private void Hurt(Damage damage)
    {
        _isHurt = true;
        damaged(damage with { Batch = batch.Number });
    }
}
