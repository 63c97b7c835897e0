using System.Text.Json;
using MongCai.Kpi.Serialization;

namespace MongCai.Kpi.Poverty;

/// <content>The JSON form of a rule source.</content>
public sealed partial class RuleSource : IJsonObject<RuleSource>
{
    static RuleSource IJsonObject<RuleSource>.Read(JsonElement json, JsonSerializerOptions options)
    {
        var parts = new JsonParts(json, options, "title", "isSecondary");
        return new RuleSource(parts.String("title"), parts.IsSet("isSecondary"));
    }

    void IJsonObject<RuleSource>.Write(Utf8JsonWriter writer, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        writer.WriteString("title", Title);
        writer.WriteFlagIfSet("isSecondary", IsSecondary);
        writer.WriteEndObject();
    }
}
