using System.Text.Json;
using MongCai.Kpi.Serialization;

namespace MongCai.Kpi;

/// <content>The JSON form of a period and the same period last year.</content>
public sealed partial class YearOnYear : IJsonResult<YearOnYear>
{
    void IJsonObject<YearOnYear>.Write(Utf8JsonWriter writer, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        writer.WriteText("period", Period);
        writer.WriteText("earlier", Earlier);
        writer.WriteNumber("extraDays", ExtraDays);
        writer.WriteBoolean("leapDayMoved", LeapDayMoved);
        writer.WriteEndObject();
    }
}
