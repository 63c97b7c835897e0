using System.Text.Json;
using MongCai.Kpi.Serialization;

namespace MongCai.Kpi;

/// <content>The JSON form of a sequence: an array of its periods.</content>
public sealed partial class PeriodSequence : IJsonResult<PeriodSequence>
{
    void IJsonObject<PeriodSequence>.Write(Utf8JsonWriter writer, JsonSerializerOptions options)
    {
        writer.WriteStartArray();
        foreach (var period in this)
        {
            writer.WriteStringValue(period.ToString());
        }

        writer.WriteEndArray();
    }
}
