using System.Text.Json;
using System.Text.Json.Serialization;
using MongCai.Kpi.Events;

namespace MongCai.Kpi.Serialization;

/// <summary>Reads and writes an <see cref="EventSubject"/> as its id, <c>"p-1"</c>, and where a category is known as an object, <c>{"id":"p-2","category":"sex=F"}</c>.</summary>
public sealed class EventSubjectJsonConverter : JsonConverter<EventSubject>
{
    /// <inheritdoc/>
    /// <exception cref="JsonException">It is no subject; the message says why.</exception>
    public override EventSubject Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        try
        {
            return SubjectsReader.Read(ref reader);
        }
        catch (Exception malformed) when (SubjectsReader.IsMalformed(malformed))
        {
            throw new JsonException($"{nameof(EventSubject)}: {malformed.Message}", malformed);
        }
    }

    /// <inheritdoc/>
    /// <exception cref="JsonException"><paramref name="value"/> has no id.</exception>
    public override void Write(Utf8JsonWriter writer, EventSubject value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        if (value == default)
        {
            throw new JsonException($"An {nameof(EventSubject)} has an id.");
        }

        EventJsonWriter.Write(writer, value);
    }
}
