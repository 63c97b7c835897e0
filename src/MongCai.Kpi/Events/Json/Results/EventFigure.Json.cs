using System.Text.Json;
using MongCai.Kpi.Serialization;
using NodaTime.Text;

namespace MongCai.Kpi.Events;

/// <content>Writes the JSON form, which is never read back.</content>
public sealed partial class EventFigure : IJsonResult<EventFigure>
{
    void IJsonObject<EventFigure>.Write(Utf8JsonWriter writer, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        writer.WriteObject("observation", Observation, options);
        writer.WriteStartObject("rule");
        Rule.WriteChoice(writer);
        writer.WriteEndObject();
        writer.WriteString("knownAt", InstantPattern.ExtendedIso.Format(KnownAt));
        writer.WriteNumber("events", Events);
        writer.WriteNumber("presumed", Presumed);
        writer.WriteCalculated("itemResponse", ItemResponse);
        writer.WriteBoolean("isComplete", IsComplete);
        writer.WriteDateIfAny("first", First);
        writer.WriteDateIfAny("last", Last);
        writer.WriteEndObject();
    }
}
