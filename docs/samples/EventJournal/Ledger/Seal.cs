using System.Buffers;
using System.Buffers.Binary;
using System.Security.Cryptography;

namespace EventJournal;

/// <summary>
/// The seals that show whether a ledger is as it was stored: a digest of each line, and for each batch a chain over it and all batches before it.
/// </summary>
/// <remarks>
/// The digest of a line covers its parts with their lengths. A chain covers the chain before it, the batch's number, the number of its lines, and their
/// digests in order.
/// </remarks>
internal static class Seal
{
    public const int Length = SHA256.HashSizeInBytes;

    /// <summary>The chain that stands before the first batch.</summary>
    public static readonly byte[] Start = new byte[Length];

    public static void OfLine(StoredLine line, ArrayBufferWriter<byte> scratch, Span<byte> digest)
    {
        scratch.ResetWrittenCount();
        Append(scratch, line.Number);
        Append(scratch, line.Batch);
        Append(scratch, line.Source);
        Append(scratch, line.Id);
        Append(scratch, line.Content);
        Append(scratch, line.Recorded);
        _ = SHA256.HashData(scratch.WrittenSpan, digest);
    }

    /// <summary>Creates the chain of a batch, to which the digests of its lines are still to be appended.</summary>
    public static IncrementalHash StartOfChain(ReadOnlySpan<byte> before, long batch, long lines)
    {
        var chain = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        chain.AppendData(before);
        Span<byte> number = stackalloc byte[sizeof(long)];
        BinaryPrimitives.WriteInt64BigEndian(number, batch);
        chain.AppendData(number);
        BinaryPrimitives.WriteInt64BigEndian(number, lines);
        chain.AppendData(number);
        return chain;
    }

    private static void Append(ArrayBufferWriter<byte> scratch, long number)
    {
        BinaryPrimitives.WriteInt64BigEndian(scratch.GetSpan(sizeof(long)), number);
        scratch.Advance(sizeof(long));
    }

    private static void Append(ArrayBufferWriter<byte> scratch, ReadOnlySpan<byte> part)
    {
        Append(scratch, part.Length);
        scratch.Write(part);
    }
}
