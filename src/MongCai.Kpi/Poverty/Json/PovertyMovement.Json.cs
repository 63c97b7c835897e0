using System.Text.Json;
using MongCai.Kpi.Serialization;

namespace MongCai.Kpi.Poverty;

/// <content>The JSON form of a poverty movement.</content>
public sealed partial class PovertyMovement : IJsonObject<PovertyMovement>
{
    static PovertyMovement IJsonObject<PovertyMovement>.Read(JsonElement json, JsonSerializerOptions options)
    {
        var parts = new JsonParts(json, options, "area", "standard", "openingDate", "closingDate", "households", "persons");
        return new PovertyMovement(
            parts.Text<AreaCode>("area"),
            parts.Object<PovertyStandard>("standard"),
            parts.Date("openingDate"),
            parts.Date("closingDate"),
            parts.Object<MovementTables>("households"),
            parts.ObjectOrNull<MovementTables>("persons"));
    }

    void IJsonObject<PovertyMovement>.Write(Utf8JsonWriter writer, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        writer.WriteText("area", Area);
        writer.WriteObject("standard", Standard, options);
        writer.WriteDate("openingDate", OpeningDate);
        writer.WriteDate("closingDate", ClosingDate);
        writer.WriteObject("households", Households, options);
        writer.WriteObjectIfAny("persons", Persons, options);
        writer.WriteEndObject();
    }
}
