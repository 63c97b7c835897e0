using System.Text.Json;
using MongCai.Kpi.Serialization;

namespace MongCai.Kpi;

/// <content>The JSON form.</content>
public sealed partial record BilingualText : IJsonObject<BilingualText>
{
    static BilingualText IJsonObject<BilingualText>.Read(JsonElement json, JsonSerializerOptions options)
    {
        var parts = new JsonParts(json, options, "vi", "en");
        return new BilingualText(parts.String("vi"), parts.String("en"));
    }

    void IJsonObject<BilingualText>.Write(Utf8JsonWriter writer, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        writer.WriteString("vi", Vietnamese);
        writer.WriteString("en", English);
        writer.WriteEndObject();
    }
}
