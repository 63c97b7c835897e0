using System.Text.Json;
using MongCai.Kpi.Serialization;

namespace MongCai.Kpi.Events;

/// <content>Writes the JSON form, which is never read back.</content>
public sealed partial class AppendResult : IJsonResult<AppendResult>
{
    void IJsonObject<AppendResult>.Write(Utf8JsonWriter writer, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        writer.WriteWord("outcome", Outcome);
        writer.WriteObjectIfAny("record", Record, options);
        writer.WriteStringIfAny("problem", Problem);
        if (Line is not null)
        {
            writer.WriteStartObject("line");
            Line.WritePlace(writer);
            writer.WriteEndObject();
        }

        writer.WriteEndObject();
    }
}
