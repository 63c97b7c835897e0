using System.Text.Json.Serialization;
using MongCai.Kpi.Serialization;

namespace MongCai.Kpi.Events;

/// <summary>The result of appending one record or one line to an <see cref="EventLedgerBuilder"/>: the outcome, and the problem if there is one.</summary>
/// <remarks>
/// <para>Use the result to tell the sender which records were duplicates, contradict others, or were refused.</para>
/// <para>Equality is by reference. The text form, for display only, is for example <c>Conflict dolisa/2019-017: there with another content</c>.</para>
/// <para>
/// The JSON form, which is written but never read back, is
/// <c>{"outcome":"conflict","record":{…},"problem":"there with another content","line":{"number":3,"text":"…"}}</c>. Properties that are null are left out.
/// </para>
/// </remarks>
[JsonConverter(typeof(ObjectJsonConverter<AppendResult>))]
public sealed partial class AppendResult
{
    internal AppendResult(AppendOutcome outcome, EventRecord? record, string? problem = null, EventLine? line = null)
    {
        Outcome = outcome;
        Record = record;
        Problem = problem;
        Line = line;
    }

    /// <summary>Gets the outcome: new, duplicate, conflict, orphan or refused.</summary>
    public AppendOutcome Outcome { get; }

    /// <summary>Gets the record that was appended; null when a line was refused because it contains no valid record.</summary>
    public EventRecord? Record { get; }

    /// <summary>Gets the reason why the record was not appended as new; null when it is new or a duplicate.</summary>
    public string? Problem { get; }

    /// <summary>Gets the line from which the record was read, unchanged; null when a record was appended directly.</summary>
    public EventLine? Line { get; }

    /// <summary>Returns the outcome, the id of the record (or the number of the line) and the problem, for display only.</summary>
    /// <returns>Text such as <c>Conflict dolisa/2019-017: there with another content</c>.</returns>
    public override string ToString() =>
        $"{Outcome} {Record?.Id.ToString() ?? Line?.Placement}{(Problem is null ? string.Empty : $": {Problem}")}";
}
