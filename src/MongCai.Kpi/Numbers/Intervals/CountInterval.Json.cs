using System.Globalization;
using System.Text.Json;
using MongCai.Kpi.Serialization;

namespace MongCai.Kpi;

/// <content>The JSON form of an interval of whole numbers.</content>
public sealed partial record CountInterval : IJsonObject<CountInterval>
{
    static CountInterval IJsonObject<CountInterval>.Read(JsonElement json, JsonSerializerOptions options)
    {
        var parts = new JsonParts(json, options, "first", "last");
        return (parts.CountOrNull("first"), parts.CountOrNull("last")) switch
        {
            (null, null) => Empty,
            ({ } first, null) => AtLeast(first),
            ({ } first, { } last) when first <= last => Between(first, last),
            var (first, last) => throw new JsonException($"No count goes from {first?.ToString(CultureInfo.InvariantCulture) ?? "null"} to {last?.ToString(CultureInfo.InvariantCulture)}."),
        };
    }

    void IJsonObject<CountInterval>.Write(Utf8JsonWriter writer, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        Write(writer, "first", First);
        Write(writer, "last", Last);
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, string name, long? count)
    {
        if (count is { } number)
        {
            writer.WriteNumber(name, number);
        }
        else
        {
            writer.WriteNull(name);
        }
    }
}
