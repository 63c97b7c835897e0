using System.Text.Json;
using MongCai.Kpi.Serialization;

namespace MongCai.Kpi;

/// <content>The JSON form.</content>
public sealed partial record Adoption : IJsonObject<Adoption>
{
    static Adoption IJsonObject<Adoption>.Read(JsonElement json, JsonSerializerOptions options)
    {
        var parts = new JsonParts(json, options, "on", "inForceFrom", "document");
        return new Adoption(
            parts.Date("on"), parts.Has("inForceFrom") ? parts.Date("inForceFrom") : null, parts.Has("document") ? parts.Object<LegalDocument>("document") : null);
    }

    void IJsonObject<Adoption>.Write(Utf8JsonWriter writer, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        writer.WriteDate("on", On);
        if (InForceFrom != On)
        {
            writer.WriteDate("inForceFrom", InForceFrom);
        }

        if (Document is not null)
        {
            writer.WriteObject("document", Document, options);
        }

        writer.WriteEndObject();
    }
}
