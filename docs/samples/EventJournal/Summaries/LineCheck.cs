using System.Buffers;
using System.Text.Json;

namespace EventJournal.Summaries;

/// <summary>Reads the record of a single line, after checking that the line is as it was stored.</summary>
internal sealed class LineCheck
{
    private readonly ArrayBufferWriter<byte> _scratch = new();

    public KnownLine Read(StoredLine line, ReadOnlySpan<byte> digest)
    {
        Span<byte> expected = stackalloc byte[Seal.Length];
        Seal.OfLine(line, _scratch, expected);
        return digest.SequenceEqual(expected) ? Read(line) : throw Changed(line, detail: null);
    }

    /// <summary>Reads the record of a line whose digest was checked.</summary>
    public KnownLine Read(StoredLine line)
    {
        try
        {
            return new KnownLine(line.Number, line.ToRecord(_scratch));
        }
        catch (JsonException malformed)
        {
            throw Changed(line, malformed.Message);
        }
    }

    private static DamageException Changed(StoredLine line, string? detail) => new(new Damage(DamageKind.Changed) { First = line.Number, Batch = line.Batch, Detail = detail });
}
