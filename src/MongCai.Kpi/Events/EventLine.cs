using System.Text.Json.Serialization;
using MongCai.Kpi.Serialization;

namespace MongCai.Kpi.Events;

/// <summary>A line that was read: a record, or the reason why it is none.</summary>
/// <remarks>Equality is that of all parts. Text form, for a reader only: <c>line 3: expected "v" first</c>.</remarks>
[JsonConverter(typeof(WriteOnlyJsonConverter<EventLine>))]
public sealed record EventLine
{
    internal EventLine(long number, string text, EventRecord? record, string? fault)
    {
        Number = number;
        Text = text;
        Record = record;
        Fault = fault;
    }

    /// <summary>Its number, from 1.</summary>
    public long Number { get; }

    /// <summary>The line as it was.</summary>
    public string Text { get; }

    /// <summary>The record; null where it is none.</summary>
    public EventRecord? Record { get; }

    /// <summary>Why it is no record; null where it is one.</summary>
    public string? Fault { get; }

    internal string Place => $"line {(Rational)Number}";

    /// <summary>Number, and the record or the reason.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => $"{Place}: {Record?.ToString() ?? Fault}";
}
