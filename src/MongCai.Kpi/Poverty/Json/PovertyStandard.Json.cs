using System.Text.Json;
using MongCai.Kpi.Serialization;
using NodaTime;

namespace MongCai.Kpi.Poverty;

/// <content>The JSON form of a poverty standard.</content>
public sealed partial record PovertyStandard : IJsonObject<PovertyStandard>
{
    static PovertyStandard IJsonObject<PovertyStandard>.Read(JsonElement json, JsonSerializerOptions options)
    {
        if (json.ValueKind == JsonValueKind.String)
        {
            var code = JsonReading.String(json);
            return National.FirstOrDefault(national => string.Equals(national.Code, code, StringComparison.Ordinal))
                ?? throw new JsonException($"There is no national standard \"{code}\": expected {string.Join(", ", National.Select(static standard => standard.Code))}, or an object with the parts of a standard of the host's own.");
        }

        var parts = new JsonParts(json, options, "code", "name", "applies", "criteria", "indicators");
        return new PovertyStandard(
            parts.String("code"),
            parts.Object<LocalisedText>("name"),
            parts.Part("applies", applies => ReadDates(applies, options)),
            parts.Objects<PovertyCriterion>("criteria"),
            parts.Has("indicators") ? parts.Objects<DeprivationIndicator>("indicators") : null);
    }

    void IJsonObject<PovertyStandard>.Write(Utf8JsonWriter writer, JsonSerializerOptions options)
    {
        // The code of a national standard says everything. A standard of the host's own never has such a code.
        if (Code.StartsWith(NationalPrefix, StringComparison.Ordinal))
        {
            writer.WriteStringValue(Code);
            return;
        }

        writer.WriteStartObject();
        writer.WriteString("code", Code);
        writer.WriteObject("name", Name, options);
        writer.WriteStartObject("applies");
        writer.WriteDate("from", Applies.Start);
        writer.WriteDate("through", Applies.End);
        writer.WriteEndObject();
        writer.WriteObjects("criteria", Criteria, options);
        if (Indicators is not null)
        {
            writer.WriteObjects("indicators", Indicators, options);
        }

        writer.WriteEndObject();
    }

    private static DateInterval ReadDates(JsonElement json, JsonSerializerOptions options)
    {
        var dates = new JsonParts(json, options, "from", "through");
        return new DateInterval(dates.Date("from"), dates.Date("through"));
    }
}
