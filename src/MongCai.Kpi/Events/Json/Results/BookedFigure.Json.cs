using System.Text.Json;
using MongCai.Kpi.Serialization;

namespace MongCai.Kpi.Events;

/// <content>Writes the JSON form, which is never read back.</content>
public sealed partial class BookedFigure : IJsonResult<BookedFigure>
{
    void IJsonObject<BookedFigure>.Write(Utf8JsonWriter writer, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        writer.WriteObject("observation", Observation, options);
        writer.WriteObject("own", Own, options);
        writer.WriteObjects("late", Late, options);
        writer.WriteCalculated("lateValue", LateValue);
        writer.WriteObject("lateRange", LateRange, options);
        writer.WriteEndObject();
    }
}
