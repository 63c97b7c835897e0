using System.Text.Json;
using MongCai.Kpi.Serialization;

namespace MongCai.Kpi;

/// <content>The JSON form of an interval of exact numbers.</content>
public sealed partial record RationalInterval : IJsonObject<RationalInterval>
{
    static RationalInterval IJsonObject<RationalInterval>.Read(JsonElement json, JsonSerializerOptions options)
    {
        if (json.ValueKind == JsonValueKind.String)
        {
            return JsonReading.String(json) is EmptyText ? Empty : throw new JsonException($"Expected an object, or \"{EmptyText}\".");
        }

        var parts = new JsonParts(json, options, "lower", "upper", "includesLower", "includesUpper");
        var (lower, upper) = (parts.TextOrNull<Rational>("lower"), parts.TextOrNull<Rational>("upper"));
        var (includesLower, includesUpper) = (parts.Flag("includesLower"), parts.Flag("includesUpper"));
        if ((lower is null && includesLower) || (upper is null && includesUpper))
        {
            throw new JsonException("An end that is not there is not inside.");
        }

        return Between(lower, upper, includesLower, includesUpper) is { IsEmpty: false } interval
            ? interval
            : throw new JsonException($"No number lies between {lower} and {upper}: what is empty is written \"{EmptyText}\".");
    }

    void IJsonObject<RationalInterval>.Write(Utf8JsonWriter writer, JsonSerializerOptions options)
    {
        if (IsEmpty)
        {
            writer.WriteStringValue(EmptyText);
            return;
        }

        writer.WriteStartObject();
        writer.WriteTextOrNull("lower", Lower);
        writer.WriteTextOrNull("upper", Upper);
        writer.WriteBoolean("includesLower", IncludesLower);
        writer.WriteBoolean("includesUpper", IncludesUpper);
        writer.WriteEndObject();
    }
}
