using System.Text.Json;
using MongCai.Kpi.Serialization;

namespace MongCai.Kpi;

/// <content>The JSON form of the count of targets met.</content>
public sealed partial class TargetsMet : IJsonResult<TargetsMet>
{
    void IJsonObject<TargetsMet>.Write(Utf8JsonWriter writer, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        writer.WriteNumber("met", Met);
        writer.WriteNumber("notMet", NotMet);
        writer.WriteNumber("open", Open);
        writer.WriteNumber("unknown", Unknown);
        writer.WriteNumber("targets", Targets);
        writer.WriteCalculated("share", Share);
        writer.WriteEndObject();
    }
}
