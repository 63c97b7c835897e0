using System.Text.Json;
using MongCai.Kpi.Serialization;

namespace MongCai.Kpi;

/// <content>The JSON form.</content>
public sealed partial record LegalDocument : IJsonObject<LegalDocument>
{
    static LegalDocument IJsonObject<LegalDocument>.Read(JsonElement json, JsonSerializerOptions options)
    {
        var parts = new JsonParts(json, options, "number", "issued", "issuer");
        return new LegalDocument(parts.String("number"), parts.Date("issued"), parts.Has("issuer") ? parts.Object<Organisation>("issuer") : null);
    }

    void IJsonObject<LegalDocument>.Write(Utf8JsonWriter writer, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        writer.WriteString("number", Number);
        writer.WriteDate("issued", Issued);
        if (Issuer is not null)
        {
            writer.WriteObject("issuer", Issuer, options);
        }

        writer.WriteEndObject();
    }
}
