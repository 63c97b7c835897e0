using System.Text.Json;
using MongCai.Kpi.Serialization;

namespace MongCai.Kpi;

/// <content>The JSON form of an area hierarchy.</content>
public sealed partial class AreaHierarchy : IJsonObject<AreaHierarchy>
{
    static AreaHierarchy IJsonObject<AreaHierarchy>.Read(JsonElement json, JsonSerializerOptions options)
    {
        var parts = new JsonParts(json, options, "spans", "successions");
        return new AreaHierarchy(parts.Objects<AreaSpan>("spans"), parts.Has("successions") ? parts.Objects<AreaSuccession>("successions") : null);
    }

    void IJsonObject<AreaHierarchy>.Write(Utf8JsonWriter writer, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        writer.WriteObjects("spans", _spans, options);
        if (_successions.Length > 0)
        {
            writer.WriteObjects("successions", _successions, options);
        }

        writer.WriteEndObject();
    }
}
