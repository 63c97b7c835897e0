using System.Text.Json;
using MongCai.Kpi.Serialization;

namespace MongCai.Kpi;

/// <content>The JSON form.</content>
public sealed partial record BilingualText : IJsonObject<BilingualText>
{
    static BilingualText IJsonObject<BilingualText>.Read(JsonElement json)
    {
        var parts = new JsonParts(json, "vietnamese", "english");
        return new BilingualText(parts.String("vietnamese"), parts.String("english"));
    }

    void IJsonObject<BilingualText>.Write(Utf8JsonWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStartObject();
        writer.WriteString("vietnamese", Vietnamese);
        writer.WriteString("english", English);
        writer.WriteEndObject();
    }
}
