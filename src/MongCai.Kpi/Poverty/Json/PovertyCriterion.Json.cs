using System.Text.Json;
using MongCai.Kpi.Serialization;

namespace MongCai.Kpi.Poverty;

/// <content>The JSON form of a poverty criterion.</content>
public sealed partial class PovertyCriterion : IJsonObject<PovertyCriterion>
{
    static PovertyCriterion IJsonObject<PovertyCriterion>.Read(JsonElement json, JsonSerializerOptions options)
    {
        var parts = new JsonParts(json, options, "class", "incomeAtMost", "incomeAbove", "deprivationsAtLeast", "deprivationsBelow", "source");
        return new PovertyCriterion(
            parts.Word<PovertyClass>("class"),
            parts.Object<IncomeLine>("incomeAtMost"),
            parts.ObjectOrNull<IncomeLine>("incomeAbove"),
            parts.Number("deprivationsAtLeast"),
            parts.Has("deprivationsBelow") ? parts.Number("deprivationsBelow") : null,
            parts.ObjectOrNull<RuleSource>("source"));
    }

    void IJsonObject<PovertyCriterion>.Write(Utf8JsonWriter writer, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        writer.WriteWord("class", Class);
        writer.WriteObject("incomeAtMost", IncomeAtMost, options);
        writer.WriteObjectIfAny("incomeAbove", IncomeAbove, options);
        writer.WriteNumber("deprivationsAtLeast", DeprivationsAtLeast);
        writer.WriteNumberIfAny("deprivationsBelow", DeprivationsBelow);
        writer.WriteObjectIfAny("source", Source, options);
        writer.WriteEndObject();
    }
}
