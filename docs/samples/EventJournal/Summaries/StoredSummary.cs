using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace EventJournal.Summaries;

/// <summary>A row of the table of summaries.</summary>
/// <param name="KnownAt">The instant of the summary, as a text like those of the lines.</param>
/// <param name="Batch">The number of the last batch whose lines are in the summary.</param>
/// <param name="Rules">The fingerprint of the rules: a summary that was made for other rules is of no use.</param>
/// <param name="Content">The content as <see cref="SummaryText"/> writes it.</param>
/// <param name="Digest">The digest that shows that all this is as it was stored, and belongs to this ledger.</param>
internal sealed record StoredSummary(string KnownAt, long Batch, byte[] Rules, byte[] Content, byte[] Digest)
{
    public static StoredSummary Of(string knownAt, long batch, byte[] rules, byte[] content, ReadOnlySpan<byte> chain) =>
        new(knownAt, batch, rules, content, DigestOf(knownAt, batch, rules, content, chain));

    /// <summary>Determines whether the summary is as it was stored, beside a batch with the given chain.</summary>
    public bool Follows(ReadOnlySpan<byte> chain) => DigestOf(KnownAt, Batch, Rules, Content, chain).AsSpan().SequenceEqual(Digest);

    private static byte[] DigestOf(string knownAt, long batch, byte[] rules, byte[] content, ReadOnlySpan<byte> chain)
    {
        using var digest = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        Append(Encoding.UTF8.GetBytes(knownAt));
        Span<byte> number = stackalloc byte[sizeof(long)];
        BinaryPrimitives.WriteInt64BigEndian(number, batch);
        Append(number);
        Append(rules);
        Append(content);
        Append(chain);
        return digest.GetHashAndReset();

        void Append(ReadOnlySpan<byte> part)
        {
            Span<byte> length = stackalloc byte[sizeof(int)];
            BinaryPrimitives.WriteInt32BigEndian(length, part.Length);
            digest.AppendData(length);
            digest.AppendData(part);
        }
    }
}
