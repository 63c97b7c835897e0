using System.Text.Json;
using MongCai.Kpi.Serialization;
using NodaTime.Text;

namespace MongCai.Kpi;

/// <content>The JSON form.</content>
public sealed partial record Vintage : IJsonObject<Vintage>
{
    static Vintage IJsonObject<Vintage>.Read(JsonElement json, JsonSerializerOptions options)
    {
        var parts = new JsonParts(json, options, "observation", "knownAt");
        return new Vintage(parts.Object<Observation>("observation"), parts.Part("knownAt", static json => InstantPattern.ExtendedIso.Parse(JsonReading.String(json)).GetValueOrThrow()));
    }

    void IJsonObject<Vintage>.Write(Utf8JsonWriter writer, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        writer.WriteObject("observation", Observation, options);
        writer.WriteString("knownAt", InstantPattern.ExtendedIso.Format(KnownAt));
        writer.WriteEndObject();
    }
}
