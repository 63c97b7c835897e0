using System.Text.Json;
using MongCai.Kpi.Serialization;
using NodaTime;

namespace MongCai.Kpi;

/// <content>The JSON form of an area span.</content>
public sealed partial record AreaSpan : IJsonObject<AreaSpan>
{
    static AreaSpan IJsonObject<AreaSpan>.Read(JsonElement json, JsonSerializerOptions options)
    {
        var parts = new JsonParts(json, options, "area", "parent", "name", "start", "end");
        return new AreaSpan(
            parts.Text<AreaCode>("area"),
            parts.Has("parent") ? parts.Text<AreaCode>("parent") : null,
            parts.Has("name") ? parts.Object<LocalisedText>("name") : null,
            parts.Has("start") ? parts.Date("start") : null,
            parts.Has("end") ? parts.Date("end") : null);
    }

    void IJsonObject<AreaSpan>.Write(Utf8JsonWriter writer, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        writer.WriteText("area", Area);
        if (Parent is { } parent)
        {
            writer.WriteText("parent", parent);
        }

        if (Name != new LocalisedText($"{Area}"))
        {
            writer.WriteObject("name", Name, options);
        }

        if (Start != LocalDate.MinIsoValue)
        {
            writer.WriteDate("start", Start);
        }

        if (End != LocalDate.MaxIsoValue)
        {
            writer.WriteDate("end", End);
        }

        writer.WriteEndObject();
    }
}
