using System.Text.Json;
using MongCai.Kpi.Serialization;

namespace MongCai.Kpi;

/// <content>The JSON form of a partial aggregate: its exact sums, so that another process can go on with them.</content>
public sealed partial class PartialAggregate : IJsonObject<PartialAggregate>
{
    static PartialAggregate IJsonObject<PartialAggregate>.Read(JsonElement json, JsonSerializerOptions options) => new(new JsonParts(json, options, ["indicator", "period", "category", "parts", "withoutValue", "reportsOfOne", .. Partial.Names]));

    void IJsonObject<PartialAggregate>.Write(Utf8JsonWriter writer, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        writer.WriteObject("indicator", Indicator, options);
        writer.WriteText("period", Period);
        if (!Category.IsTotal)
        {
            writer.WriteText("category", Category);
        }

        writer.WriteNumber("parts", Parts);
        writer.WriteNumber("withoutValue", _nothing);
        writer.WriteNumber("reportsOfOne", _reportsOfOne);
        _sum.Write(writer, options);
        writer.WriteEndObject();
    }
}
