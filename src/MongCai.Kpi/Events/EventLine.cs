using System.Text.Json.Serialization;
using MongCai.Kpi.Serialization;

namespace MongCai.Kpi.Events;

/// <summary>A line that was read by <see cref="EventJson.ReadLines"/>: its record, or the problem for which it has none.</summary>
/// <remarks>
/// <para>Use the line to tell the sender of a file which line was refused and why.</para>
/// <para>Equality is by reference. The text form, for display only, is for example <c>line 3: Expected the version 1.</c>.</para>
/// <para>
/// The JSON form, which is written but never read back, is <c>{"number":3,"text":"…","record":{…}}</c>, or has <c>"problem"</c> in place of the record.
/// </para>
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

    /// <summary>Gets the number of the line, counted from 1.</summary>
    public long Number { get; }

    /// <summary>Gets the text of the line, unchanged.</summary>
    public string Text { get; }

    /// <summary>Gets the record of the line; null when the line is not a valid record.</summary>
    public EventRecord? Record { get; }

    /// <summary>Gets the reason why the line is not a valid record; null when it is one.</summary>
    public string? Problem { get; }

    internal string Placement => $"line {(Rational)Number}";

    /// <summary>Returns the number of the line and its record or its problem, for display only.</summary>
    /// <returns>Text such as <c>line 3: Expected the version 1.</c>.</returns>
    public override string ToString() => $"{Placement}: {Record?.ToString() ?? Problem}";
}
