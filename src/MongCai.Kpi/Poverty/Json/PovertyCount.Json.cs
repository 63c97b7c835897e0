using System.Text.Json;
using MongCai.Kpi.Serialization;

namespace MongCai.Kpi.Poverty;

/// <content>The JSON form of a poverty count.</content>
public sealed partial record PovertyCount : IJsonObject<PovertyCount>
{
    static PovertyCount IJsonObject<PovertyCount>.Read(JsonElement json, JsonSerializerOptions options)
    {
        var parts = new JsonParts(json, options, "area", "category", "date", "standard", "households", "persons");
        return new PovertyCount(
            parts.Text<AreaCode>("area"),
            parts.Date("date"),
            parts.Object<PovertyStandard>("standard"),
            parts.Object<PovertyTally>("households"),
            parts.ObjectOrNull<PovertyTally>("persons"))
        {
            Category = parts.Has("category") ? parts.Text<Category>("category") : Category.Total,
        };
    }

    void IJsonObject<PovertyCount>.Write(Utf8JsonWriter writer, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        writer.WriteText("area", Area);
        writer.WriteTextIfAny<Category>("category", Category.IsTotal ? null : Category);
        writer.WriteDate("date", Date);
        writer.WriteObject("standard", Standard, options);
        writer.WriteObject("households", Households, options);
        writer.WriteObjectIfAny("persons", Persons, options);
        writer.WriteEndObject();
    }
}
