using System.Text.Json;
using MongCai.Kpi.Serialization;

namespace MongCai.Kpi.Poverty;

/// <content>The JSON form of a household status.</content>
public sealed partial record HouseholdStatus : IJsonObject<HouseholdStatus>
{
    static HouseholdStatus IJsonObject<HouseholdStatus>.Read(JsonElement json, JsonSerializerOptions options)
    {
        var parts = new JsonParts(json, options, "householdId", "class", "persons", "category");
        return new HouseholdStatus(parts.String("householdId"), parts.Word<PovertyClass>("class"), parts.Number("persons"))
        {
            Category = parts.Has("category") ? parts.Text<Category>("category") : Category.Total,
        };
    }

    void IJsonObject<HouseholdStatus>.Write(Utf8JsonWriter writer, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        writer.WriteString("householdId", HouseholdId);
        writer.WriteWord("class", Class);
        writer.WriteNumber("persons", Persons);
        writer.WriteTextIfAny<Category>("category", Category.IsTotal ? null : Category);
        writer.WriteEndObject();
    }
}
