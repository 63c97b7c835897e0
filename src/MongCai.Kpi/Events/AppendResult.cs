using System.Text.Json.Serialization;
using MongCai.Kpi.Serialization;

namespace MongCai.Kpi.Events;

/// <summary>What became of something that was to be appended.</summary>
/// <remarks>
/// Equality is that of the reference. Text form, for a reader only: <c>Conflict dolisa/2019-017: there with another content</c>.
/// JSON form, written and not read: <c>{"outcome":"conflict","record":{…},"problem":"there with another content","line":{"number":3,"text":"…"}}</c>, without what is null.
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

    /// <summary>What it was.</summary>
    public AppendOutcome Outcome { get; }

    /// <summary>The record; null where a line that is none was refused.</summary>
    public EventRecord? Record { get; }

    /// <summary>Gets why it was not appended as new; null where it is new or a duplicate.</summary>
    public string? Problem { get; }

    /// <summary>The line it was read from, as it was; null where a record was given.</summary>
    public EventLine? Line { get; }

    /// <summary>Returns the outcome, the record and the problem.</summary>
    /// <returns>The text.</returns>
    public override string ToString() =>
        $"{Outcome} {Record?.Id.ToString() ?? Line?.Place}{(Problem is null ? string.Empty : $": {Problem}")}";
}
