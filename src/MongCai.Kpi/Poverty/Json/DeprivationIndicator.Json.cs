using System.Text.Json;
using MongCai.Kpi.Serialization;

namespace MongCai.Kpi.Poverty;

/// <content>The JSON form of a deprivation indicator.</content>
public sealed partial class DeprivationIndicator : IJsonObject<DeprivationIndicator>
{
    static DeprivationIndicator IJsonObject<DeprivationIndicator>.Read(JsonElement json, JsonSerializerOptions options)
    {
        var parts = new JsonParts(json, options, "code", "dimension", "name");
        return new DeprivationIndicator(parts.String("code"), parts.Object<LocalisedText>("dimension"), parts.Object<LocalisedText>("name"));
    }

    void IJsonObject<DeprivationIndicator>.Write(Utf8JsonWriter writer, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        writer.WriteString("code", Code);
        writer.WriteObject("dimension", Dimension, options);
        writer.WriteObject("name", Name, options);
        writer.WriteEndObject();
    }
}
