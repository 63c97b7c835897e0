using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace EventJournal.Summaries;

/// <summary>A row of the summaries.</summary>
/// <param name="KnownAt">The instant, as lines have it.</param>
/// <param name="Batch">The last batch whose lines it is told of.</param>
/// <param name="Rules">What rules look at events how: a summary that was made for others is of no use.</param>
/// <param name="Content">What <see cref="SummaryText"/> writes.</param>
/// <param name="Digest">What shows that all this is as it was stored, and of this ledger.</param>
internal sealed record StoredSummary(string KnownAt, long Batch, byte[] Rules, byte[] Content, byte[] Digest)
{
    public static StoredSummary Of(string knownAt, long batch, byte[] rules, byte[] content, ReadOnlySpan<byte> chain) =>
        new(knownAt, batch, rules, content, DigestOf(knownAt, batch, rules, content, chain));

    /// <summary>Whether it is as it was stored beside a batch of that chain.</summary>
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
