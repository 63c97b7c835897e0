using System.Text.Json;
using MongCai.Kpi.Serialization;
using NodaTime.Text;

namespace MongCai.Kpi.Events;

/// <content>Reads and writes the JSON form.</content>
public sealed partial class PeriodClosing : IJsonObject<PeriodClosing>
{
    static PeriodClosing IJsonObject<PeriodClosing>.Read(JsonElement json, JsonSerializerOptions options)
    {
        var parts = new JsonParts(json, options, "period", "closedAt");
        return new PeriodClosing(
            parts.Text<ReportingPeriod>("period"),
            parts.Has("closedAt") ? parts.Part("closedAt", static closed => InstantPattern.ExtendedIso.Parse(JsonReading.String(closed)).GetValueOrThrow()) : null);
    }

    void IJsonObject<PeriodClosing>.Write(Utf8JsonWriter writer, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        writer.WriteText("period", Period);
        writer.WriteStringIfAny("closedAt", ClosedAt is { } closed ? InstantPattern.ExtendedIso.Format(closed) : null);
        writer.WriteEndObject();
    }
}
