using System.Text.Json;
using MongCai.Kpi.Serialization;

namespace MongCai.Kpi.Poverty;

/// <content>The JSON form of a household change.</content>
public sealed partial class HouseholdChange : IJsonObject<HouseholdChange>
{
    static HouseholdChange IJsonObject<HouseholdChange>.Read(JsonElement json, JsonSerializerOptions options)
    {
        var parts = new JsonParts(json, options, "date", "before", "after", "cause");
        return new HouseholdChange(parts.Date("date"), parts.ObjectOrNull<HouseholdStatus>("before"), parts.ObjectOrNull<HouseholdStatus>("after"), parts.Word<ChangeCause>("cause"));
    }

    void IJsonObject<HouseholdChange>.Write(Utf8JsonWriter writer, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        writer.WriteDate("date", Date);
        writer.WriteObjectIfAny("before", Before, options);
        writer.WriteObjectIfAny("after", After, options);
        writer.WriteWord("cause", Cause);
        writer.WriteEndObject();
    }
}
