using System.Text.Json;
using MongCai.Kpi.Serialization;

namespace MongCai.Kpi;

/// <content>The JSON form of a ranked area.</content>
public sealed partial class RankedArea : IJsonResult<RankedArea>
{
    void IJsonObject<RankedArea>.Write(Utf8JsonWriter writer, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        writer.WriteText("area", Area);
        writer.WriteCalculated("value", Value);
        if (Rank is { } rank)
        {
            writer.WriteNumber("rank", rank);
        }

        writer.WriteEndObject();
    }
}
