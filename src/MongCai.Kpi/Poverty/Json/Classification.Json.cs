using System.Text.Json;
using MongCai.Kpi.Serialization;

namespace MongCai.Kpi.Poverty;

/// <content>The JSON form of a classification.</content>
public sealed partial class Classification : IJsonResult<Classification>
{
    void IJsonObject<Classification>.Write(Utf8JsonWriter writer, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        writer.WriteObject("standard", Standard, options);
        writer.WriteWord("class", Class);
        writer.WriteObject("reason", Reason, options);
        writer.WriteObjectIfAny("criterion", Criterion, options);
        writer.WriteEndObject();
    }
}
