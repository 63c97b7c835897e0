using System.Text.Json;
using MongCai.Kpi.Serialization;
using NodaTime;

namespace MongCai.Kpi;

/// <content>The JSON form.</content>
public sealed partial record AreaSpan : IJsonObject<AreaSpan>
{
    static AreaSpan IJsonObject<AreaSpan>.Read(JsonElement json)
    {
        var parts = new JsonParts(json, "area", "parent", "name", "from", "through");
        return new AreaSpan(
            parts.Text<AreaCode>("area"),
            parts.Has("parent") ? parts.Text<AreaCode>("parent") : null,
            parts.Has("name") ? parts.Object<BilingualText>("name") : null,
            parts.Has("from") ? parts.Date("from") : null,
            parts.Has("through") ? parts.Date("through") : null);
    }

    void IJsonObject<AreaSpan>.Write(Utf8JsonWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStartObject();
        writer.WriteText("area", Area);
        if (Parent is { } parent)
        {
            writer.WriteText("parent", parent);
        }

        if (Name != new BilingualText($"{Area}", $"{Area}"))
        {
            writer.WriteObject("name", Name);
        }

        if (From != LocalDate.MinIsoValue)
        {
            writer.WriteDate("from", From);
        }

        if (Through != LocalDate.MaxIsoValue)
        {
            writer.WriteDate("through", Through);
        }

        writer.WriteEndObject();
    }
}
