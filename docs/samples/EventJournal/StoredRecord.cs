using MongCai.Kpi.Events;
using NodaTime;
using NodaTime.Text;

namespace EventJournal;

/// <summary>A row of the ledger: a record's content, and since when it is known.</summary>
/// <remarks>Source, id and content are the key: what is received again has its row already, and another content of the same id has one of its own.</remarks>
internal sealed class StoredRecord
{
    /// <summary>ISO 8601 in UTC, but without its Z, so that instants are in the order of their texts however many decimals they have.</summary>
    public static readonly InstantPattern Instants = InstantPattern.CreateWithInvariantCulture("uuuu'-'MM'-'dd'T'HH':'mm':'ss;FFFFFFFFF");

    public required string Source { get; init; }

    public required string Id { get; init; }

    /// <summary>The record as <see cref="EventJson"/> writes it, but for "recorded".</summary>
    public required string Content { get; init; }

    public required Instant Recorded { get; init; }

    public EventRecord ToRecord() => EventJson.Read($"{Content[..^1]},\"recorded\":\"{InstantPattern.ExtendedIso.Format(Recorded)}\"}}");
}
