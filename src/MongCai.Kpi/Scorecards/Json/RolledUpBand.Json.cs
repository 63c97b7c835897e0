using System.Text.Json;
using MongCai.Kpi.Serialization;

namespace MongCai.Kpi;

/// <content>The JSON form of a rolled-up band.</content>
public sealed partial class RolledUpBand : IJsonResult<RolledUpBand>
{
    void IJsonObject<RolledUpBand>.Write(Utf8JsonWriter writer, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        writer.WriteObjectIfAny("band", Band, options);
        writer.WriteObject("coverage", Coverage, options);
        writer.WriteEndObject();
    }
}
