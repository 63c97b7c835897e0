using System.Text.Json;
using MongCai.Kpi.Serialization;

namespace MongCai.Kpi.Events;

/// <content>Reads and writes the JSON form.</content>
public sealed partial class EventType : IJsonObject<EventType>
{
    static EventType IJsonObject<EventType>.Read(JsonElement json, JsonSerializerOptions options)
    {
        var parts = new JsonParts(json, options, "code", "name", "quantities");
        var type = new EventType(parts.String("code"), parts.ObjectOrNull<LocalisedText>("name"));
        return parts.Has("quantities") ? new EventType(type.Code, type.Name) { Quantities = parts.Part("quantities", quantities => ReadQuantities(quantities, options)) } : type;
    }

    void IJsonObject<EventType>.Write(Utf8JsonWriter writer, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        writer.WriteString("code", Code);
        if (Name != new LocalisedText(Code))
        {
            writer.WriteObject("name", Name, options);
        }

        if (Quantities.Count > 0)
        {
            writer.WriteStartObject("quantities");
            foreach (var (name, unit) in Quantities)
            {
                writer.WriteObject(name, unit, options);
            }

            writer.WriteEndObject();
        }

        writer.WriteEndObject();
    }

    private static Dictionary<string, Unit> ReadQuantities(JsonElement json, JsonSerializerOptions options)
    {
        if (json.ValueKind != JsonValueKind.Object)
        {
            throw JsonReading.Unexpected("an object", json);
        }

        var quantities = new Dictionary<string, Unit>(StringComparer.Ordinal);
        foreach (var quantity in json.EnumerateObject())
        {
            if (!quantities.TryAdd(quantity.Name, JsonReading.At(quantity.Name, quantity.Value, unit => JsonReading.Object<Unit>(unit, options))))
            {
                throw new JsonException($"The quantity \"{quantity.Name}\" comes twice.");
            }
        }

        return quantities.Count > 0 ? quantities : throw new JsonException("Expected one quantity at least, or no such property.");
    }
}
