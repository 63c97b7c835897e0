using System.Text.Json;
using MongCai.Kpi.Serialization;

namespace MongCai.Kpi;

/// <content>The JSON form.</content>
public sealed partial class TargetSum : IJsonResult<TargetSum>
{
    void IJsonObject<TargetSum>.Write(Utf8JsonWriter writer, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        writer.WriteObject("whole", Whole, options);
        writer.WriteObjects("parts", _parts, options);
        writer.WriteTexts("missing", _missing);
        writer.WriteText("sum", Sum);
        writer.WriteCalculated("difference", Difference);
        writer.WriteEndObject();
    }
}
