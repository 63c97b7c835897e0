using System.Text.Json.Serialization;
using MongCai.Kpi.Serialization;

namespace MongCai.Kpi.Events;

/// <summary>What became of something that was to be appended.</summary>
/// <remarks>Equality is that of all parts. Text form, for a reader only: <c>Conflict dolisa/2019-017: there with another content</c>.</remarks>
[JsonConverter(typeof(WriteOnlyJsonConverter<AppendResult>))]
public sealed record AppendResult
{
    internal AppendResult(AppendOutcome outcome, EventRecord? record, string? reason = null, EventLine? line = null)
    {
        Outcome = outcome;
        Record = record;
        Reason = reason;
        Line = line;
    }

    /// <summary>What it was.</summary>
    public AppendOutcome Outcome { get; }

    /// <summary>The record; null where a line that is none was refused.</summary>
    public EventRecord? Record { get; }

    /// <summary>Why; null where it is new or a duplicate.</summary>
    public string? Reason { get; }

    /// <summary>The line it was read from, as it was; null where a record was given.</summary>
    public EventLine? Line { get; }

    /// <summary>Outcome, record and reason.</summary>
    /// <returns>The text.</returns>
    public override string ToString() =>
        $"{Outcome} {Record?.Id.ToString() ?? Line?.Place}{(Reason is null ? string.Empty : $": {Reason}")}";
}
