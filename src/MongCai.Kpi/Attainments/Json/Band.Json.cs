using System.Text.Json;
using MongCai.Kpi.Serialization;

namespace MongCai.Kpi;

/// <content>The JSON form.</content>
public sealed partial record Band : IJsonObject<Band>
{
    static Band IJsonObject<Band>.Read(JsonElement json, JsonSerializerOptions options)
    {
        var parts = new JsonParts(json, options, "code", "name");
        return new Band(parts.String("code"), parts.Object<LocalisedText>("name"));
    }

    void IJsonObject<Band>.Write(Utf8JsonWriter writer, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        writer.WriteString("code", Code);
        writer.WriteObject("name", Name, options);
        writer.WriteEndObject();
    }
}
