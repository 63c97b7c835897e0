using System.Buffers;
using MongCai.Kpi.Events;
using NodaTime;
using NodaTime.Text;

namespace EventJournal;

/// <summary>A line of the ledger in UTF-8: the content of a record, and the instant since which it is known.</summary>
internal readonly ref struct StoredLine
{
    /// <summary>
    /// The pattern of instants: ISO 8601 in UTC without the Z, so that texts with any number of decimals sort in the order of the instants.
    /// </summary>
    public static readonly InstantPattern Instants = InstantPattern.CreateWithInvariantCulture("uuuu'-'MM'-'dd'T'HH':'mm':'ss;FFFFFFFFF");

    /// <summary>Gets the number of the line in the ledger, counted from 1.</summary>
    public required long Number { get; init; }

    public required long Batch { get; init; }

    public required ReadOnlySpan<byte> Source { get; init; }

    public required ReadOnlySpan<byte> Id { get; init; }

    /// <summary>Gets the record as <see cref="EventJson"/> writes it, without "recorded".</summary>
    public required ReadOnlySpan<byte> Content { get; init; }

    public required ReadOnlySpan<byte> Recorded { get; init; }

    /// <summary>Returns the record as <see cref="EventJson"/> writes it, without "recorded".</summary>
    public static string ContentOf(EventRecord record)
    {
        const string name = ",\"recorded\":\"";

        // Quotes inside a JSON text are escaped, so this finds the property, whatever the texts contain.
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
