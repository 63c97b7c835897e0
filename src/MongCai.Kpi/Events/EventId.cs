using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using MongCai.Kpi.Serialization;

namespace MongCai.Kpi.Events;

/// <summary>The identity of an event record: the source that keeps it, and its id there.</summary>
/// <remarks>
/// <para>
/// Every record needs an identity. The host assigns it; it is never derived from the content, so that two equal training classes on one day remain two classes.
/// </para>
/// <para>
/// Two identities are equal when both parts are equal, character by character. The text form, for display only, is for example <c>dolisa/2019-017</c>. The JSON
/// form is <c>{"source":"dolisa","id":"2019-017"}</c>.
/// </para>
/// </remarks>
/// <example>
/// <code>
/// var id = new EventId("dolisa", "2019-017");
/// </code>
/// </example>
[JsonConverter(typeof(ObjectJsonConverter<EventId>))]
public sealed partial record EventId
{
    /// <summary>Creates the identity of an event record.</summary>
    /// <param name="source">The system or office that keeps the record.</param>
    /// <param name="id">The id of the record in that source.</param>
    /// <exception cref="ArgumentException">An argument is null, empty, blank or not valid Unicode.</exception>
    public EventId(string source, string id)
    {
        Source = Guard.Against.NoText(source);
        Id = Guard.Against.NoText(id);
    }

    /// <summary>Gets the system or office that keeps the record.</summary>
    public string Source { get; }

    /// <summary>Gets the id of the record in its source.</summary>
    public string Id { get; }

    /// <summary>Returns the source and the id, separated by a slash, for display only.</summary>
    /// <returns>Text such as <c>dolisa/2019-017</c>.</returns>
    public override string ToString() => $"{Source}/{Id}";

    /// <summary>Compares two identities by source, then by id, character by character.</summary>
    internal static int Compare(EventId left, EventId right)
    {
        var bySource = string.CompareOrdinal(left.Source, right.Source);
        return bySource != 0 ? bySource : string.CompareOrdinal(left.Id, right.Id);
    }
}
