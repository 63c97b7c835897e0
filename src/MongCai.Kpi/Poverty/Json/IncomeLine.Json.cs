using System.Text.Json;
using MongCai.Kpi.Serialization;

namespace MongCai.Kpi.Poverty;

/// <content>The JSON form of an income line.</content>
public sealed partial class IncomeLine : IJsonObject<IncomeLine>
{
    static IncomeLine IJsonObject<IncomeLine>.Read(JsonElement json, JsonSerializerOptions options)
    {
        var parts = new JsonParts(json, options, "rural", "urban");
        return new IncomeLine(parts.Decimal("rural"), parts.Decimal("urban"));
    }

    void IJsonObject<IncomeLine>.Write(Utf8JsonWriter writer, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        writer.WriteText<Rational>("rural", Rural);
        writer.WriteText<Rational>("urban", Urban);
        writer.WriteEndObject();
    }
}
