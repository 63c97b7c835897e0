using System.Text.Json;
using MongCai.Kpi.Serialization;

namespace MongCai.Kpi;

/// <content>The JSON form.</content>
public sealed partial record Target : IJsonObject<Target>
{
    static Target IJsonObject<Target>.Read(JsonElement json, JsonSerializerOptions options)
    {
        var parts = new JsonParts(json, options, "indicator", "area", "category", "period", "basis", "form", "adoption", "method", "phases");
        var target = parts.Object<TargetForm>("form").For(parts.Object<Indicator>("indicator"), parts.Text<ReportingPeriod>("period"), parts.Object<Basis>("basis"));
        return target with
        {
            Area = parts.Has("area") ? parts.Text<AreaCode>("area") : default,
            Category = parts.Has("category") ? parts.Text<Category>("category") : default,
            Adoption = parts.Has("adoption") ? parts.Object<Adoption>("adoption") : null,
            Method = parts.Has("method") ? parts.Word<AttainmentMethod>("method") : null,
            Phases = parts.Has("phases") ? parts.Object<TargetPhases>("phases") : null,
        };
    }

    void IJsonObject<Target>.Write(Utf8JsonWriter writer, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        writer.WriteObject("indicator", Indicator, options);
        if (Area != default)
        {
            writer.WriteText("area", Area);
        }

        if (!Category.IsTotal)
        {
            writer.WriteText("category", Category);
        }

        writer.WriteText("period", Period);
        writer.WriteObject("basis", Basis, options);
        writer.WriteObject("form", Form, options);
        if (Adoption is not null)
        {
            writer.WriteObject("adoption", Adoption, options);
        }

        if (Method is { } method)
        {
            writer.WriteWord("method", method);
        }

        if (Phases is not null)
        {
            writer.WriteObject("phases", Phases, options);
        }

        writer.WriteEndObject();
    }
}
