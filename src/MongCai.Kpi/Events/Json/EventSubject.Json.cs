using System.Text.Json;
using MongCai.Kpi.Serialization;

namespace MongCai.Kpi.Events;

/// <content>Reads and writes the JSON form.</content>
public readonly partial record struct EventSubject : IJsonObject<EventSubject>
{
    static EventSubject IJsonObject<EventSubject>.Read(JsonElement json, JsonSerializerOptions options) => Read(JsonReading.Utf8(json));

    static EventSubject IJsonObject<EventSubject>.Read(ref Utf8JsonReader reader, JsonSerializerOptions options)
    {
        try
        {
            return SubjectsReader.Read(ref reader);
        }
        catch (Exception malformed) when (SubjectsReader.IsMalformed(malformed))
        {
            throw new JsonException($"{nameof(EventSubject)}: {Refusal.MessageOf(malformed)}", malformed);
        }
    }

    void IJsonObject<EventSubject>.Write(Utf8JsonWriter writer, JsonSerializerOptions options)
    {
        if (this == default)
        {
            throw new JsonException($"An {nameof(EventSubject)} has an id.");
        }

        EventJsonWriter.Write(writer, this);
    }

    private static EventSubject Read(ReadOnlySpan<byte> utf8)
    {
        var reader = new Utf8JsonReader(utf8);
        _ = reader.Read();
        return SubjectsReader.Read(ref reader);
    }
}
