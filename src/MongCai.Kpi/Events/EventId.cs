using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using MongCai.Kpi.Serialization;

namespace MongCai.Kpi.Events;

/// <summary>Which record it is: who keeps it, and under which id there. The host gives it; it is never made from the content, so two equal classes on one day are two classes.</summary>
/// <remarks>Equality is that of both parts, character by character. Text form, for a reader only: <c>dolisa/2019-017</c>. JSON form: <c>{"source":"dolisa","id":"2019-017"}</c>.</remarks>
[JsonConverter(typeof(ObjectJsonConverter<EventId>))]
public sealed partial record EventId
{
    /// <summary>An identity.</summary>
    /// <param name="source">Who keeps the record: a system, an office.</param>
    /// <param name="id">Its id there.</param>
    /// <exception cref="ArgumentException">A part is null, empty, blank or no Unicode text.</exception>
    public EventId(string source, string id)
    {
        Source = Guard.Against.NoText(source);
        Id = Guard.Against.NoText(id);
    }

    /// <summary>Who keeps the record.</summary>
    public string Source { get; }

    /// <summary>Its id there.</summary>
    public string Id { get; }

    /// <summary>Source and id.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => $"{Source}/{Id}";

    internal static int Compare(EventId left, EventId right)
    {
        var bySource = string.CompareOrdinal(left.Source, right.Source);
        return bySource != 0 ? bySource : string.CompareOrdinal(left.Id, right.Id);
    }
}
