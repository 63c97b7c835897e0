using System.Text.Json;
using MongCai.Kpi.Serialization;

namespace MongCai.Kpi.Events;

/// <content>Writes the JSON form, which is never read back.</content>
public sealed partial class Revision : IJsonResult<Revision>
{
    void IJsonObject<Revision>.Write(Utf8JsonWriter writer, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        writer.WriteObject("earlier", Earlier, options);
        writer.WriteObject("later", Later, options);
        writer.WriteCalculated("difference", Difference);
        writer.WriteObject("differenceRange", DifferenceRange, options);
        writer.WriteObjects("changes", Changes, options);
        writer.WriteEndObject();
    }
}
