using System.Text.Json;
using MongCai.Kpi.Serialization;

namespace MongCai.Kpi.Poverty;

/// <content>The JSON form of a movement imbalance.</content>
public sealed partial class MovementImbalance : IJsonResult<MovementImbalance>
{
    void IJsonObject<MovementImbalance>.Write(Utf8JsonWriter writer, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        writer.WriteString("table", Table);
        writer.WriteWord("row", Row);
        writer.WriteNumber("computed", Computed);
        writer.WriteNumber("given", Given);
        writer.WriteBoolean("isAtLeast", IsAtLeast);
        writer.WriteNumber("difference", Difference);
        writer.WriteEndObject();
    }
}
