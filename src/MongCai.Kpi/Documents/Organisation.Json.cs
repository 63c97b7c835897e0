using System.Text.Json;
using MongCai.Kpi.Serialization;

namespace MongCai.Kpi;

/// <content>The JSON form.</content>
public sealed partial record Organisation : IJsonObject<Organisation>
{
    static Organisation IJsonObject<Organisation>.Read(JsonElement json, JsonSerializerOptions options)
    {
        if (json.ValueKind == JsonValueKind.String)
        {
            return new Organisation(JsonReading.String(json));
        }

        var parts = new JsonParts(json, options, "code", "name");
        return new Organisation(parts.String("code"), parts.Object<LocalisedText>("name"));
    }

    void IJsonObject<Organisation>.Write(Utf8JsonWriter writer, JsonSerializerOptions options)
    {
        if (Name == new LocalisedText(Code))
        {
            writer.WriteStringValue(Code);
            return;
        }

        writer.WriteStartObject();
        writer.WriteString("code", Code);
        writer.WriteObject("name", Name, options);
        writer.WriteEndObject();
    }
}
