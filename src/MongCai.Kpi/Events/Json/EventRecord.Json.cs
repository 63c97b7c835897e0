using System.Text.Json;
using MongCai.Kpi.Serialization;

namespace MongCai.Kpi.Events;

/// <content>Reads and writes the JSON form.</content>
public sealed partial record EventRecord : IJsonObject<EventRecord>
{
    static EventRecord IJsonObject<EventRecord>.Read(JsonElement json, JsonSerializerOptions options) => EventJson.Read(JsonReading.Utf8(json));

    static EventRecord IJsonObject<EventRecord>.Read(ref Utf8JsonReader reader, JsonSerializerOptions options) => EventJsonReader.Read(ref reader);

    void IJsonObject<EventRecord>.Write(Utf8JsonWriter writer, JsonSerializerOptions options) => EventJsonWriter.Write(writer, this);
}
