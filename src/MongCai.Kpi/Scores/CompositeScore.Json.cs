using System.Text.Json;
using MongCai.Kpi.Serialization;

namespace MongCai.Kpi;

/// <content>The JSON form of a composite score.</content>
public sealed partial class CompositeScore : IJsonResult<CompositeScore>
{
    void IJsonObject<CompositeScore>.Write(Utf8JsonWriter writer, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        writer.WriteObjects("parts", _parts, options);
        writer.WriteObject("rules", Rules, options);
        writer.WriteCalculated("decided", Decided);
        writer.WriteCalculated("score", Score);
        writer.WriteCalculated("share", Share);
        writer.WriteEndObject();
    }
}
