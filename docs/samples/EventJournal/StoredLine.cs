using System.Buffers;
using MongCai.Kpi.Events;
using NodaTime;
using NodaTime.Text;

namespace EventJournal;

/// <summary>A line of the ledger, as UTF-8: a record's content, and since when it is known.</summary>
internal readonly ref struct StoredLine
{
    /// <summary>ISO 8601 in UTC, but without its Z, so that instants are in the order of their texts however many decimals they have.</summary>
    public static readonly InstantPattern Instants = InstantPattern.CreateWithInvariantCulture("uuuu'-'MM'-'dd'T'HH':'mm':'ss;FFFFFFFFF");

    /// <summary>Its number in the ledger, from 1.</summary>
    public required long Number { get; init; }

    public required long Batch { get; init; }

    public required ReadOnlySpan<byte> Source { get; init; }

    public required ReadOnlySpan<byte> Id { get; init; }

    /// <summary>The record as <see cref="EventJson"/> writes it, but for "recorded".</summary>
    public required ReadOnlySpan<byte> Content { get; init; }

    public required ReadOnlySpan<byte> Recorded { get; init; }

    /// <summary>What <see cref="EventJson"/> writes, but for "recorded".</summary>
    public static string ContentOf(EventRecord record)
    {
        const string name = ",\"recorded\":\"";

        // Within a text a quote is escaped: this is where the property is, whatever the texts say.
        var written = EventJson.Write(record);
        var start = written.IndexOf(name, StringComparison.Ordinal);
        return written.Remove(start, written.IndexOf('"', start + name.Length) + 1 - start);
    }

    public EventRecord ToRecord(ArrayBufferWriter<byte> scratch)
    {
        scratch.ResetWrittenCount();
        scratch.Write(Content[..^1]);
        scratch.Write(",\"recorded\":\""u8);
        scratch.Write(Recorded);
        scratch.Write("Z\"}"u8);
        return EventJson.Read(scratch.WrittenSpan);
    }
}
