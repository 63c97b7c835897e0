using System.Text.Json;
using MongCai.Kpi.Serialization;

namespace MongCai.Kpi;

/// <content>The JSON form.</content>
public sealed partial class TargetVersions : IJsonObject<TargetVersions>
{
    static TargetVersions IJsonObject<TargetVersions>.Read(JsonElement json, JsonSerializerOptions options)
    {
        var parts = new JsonParts(json, options, "all");
        return new TargetVersions(parts.Objects<Target>("all"));
    }

    void IJsonObject<TargetVersions>.Write(Utf8JsonWriter writer, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        writer.WriteObjects("all", _versions, options);
        writer.WriteEndObject();
    }
}
