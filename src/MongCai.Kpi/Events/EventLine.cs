using System.Text.Json.Serialization;
using MongCai.Kpi.Serialization;

namespace MongCai.Kpi.Events;

/// <summary>A line that was read: a record, or the problem that makes it none.</summary>
/// <remarks>
/// Equality is that of the reference. Text form, for a reader only: <c>line 3: expected "v" first</c>.
/// JSON form, written and not read: <c>{"number":3,"text":"…","record":{…}}</c>, or <c>"problem"</c> in place of the record.
/// </remarks>
[JsonConverter(typeof(ObjectJsonConverter<EventLine>))]
public sealed partial class EventLine
{
    internal EventLine(long number, string text, EventRecord? record, string? problem)
    {
        Number = number;
        Text = text;
        Record = record;
        Problem = problem;
    }

    /// <summary>Its number, from 1.</summary>
    public long Number { get; }

    /// <summary>The line as it was.</summary>
    public string Text { get; }

    /// <summary>The record; null where it is none.</summary>
    public EventRecord? Record { get; }

    /// <summary>Gets why the line is no record; null where it is one.</summary>
    public string? Problem { get; }

    internal string Place => $"line {(Rational)Number}";

    /// <summary>Returns the number of the line, and the record or the problem.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => $"{Place}: {Record?.ToString() ?? Problem}";
}
