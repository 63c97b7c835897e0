using System.Text.Json;
using MongCai.Kpi.Serialization;

namespace MongCai.Kpi.Poverty;

/// <content>The JSON form of movement tables.</content>
public sealed partial class MovementTables : IJsonObject<MovementTables>
{
    static MovementTables IJsonObject<MovementTables>.Read(JsonElement json, JsonSerializerOptions options)
    {
        var parts = new JsonParts(json, options, "poor", "nearPoor");
        return new MovementTables(parts.Object<ClassMovement>("poor"), parts.Object<ClassMovement>("nearPoor"));
    }

    void IJsonObject<MovementTables>.Write(Utf8JsonWriter writer, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        writer.WriteObject("poor", Poor, options);
        writer.WriteObject("nearPoor", NearPoor, options);
        writer.WriteEndObject();
    }
}
