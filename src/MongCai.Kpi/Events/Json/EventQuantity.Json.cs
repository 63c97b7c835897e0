using System.Text.Json;
using MongCai.Kpi.Serialization;

namespace MongCai.Kpi.Events;

/// <content>Reads and writes the JSON form.</content>
public sealed partial record EventQuantity : IJsonObject<EventQuantity>
{
    static EventQuantity IJsonObject<EventQuantity>.Read(JsonElement json, JsonSerializerOptions options)
    {
        var parts = new JsonParts(json, options, "name", "amount", "unit", EventJsonNames.AtLeast, EventJsonNames.Over);
        return new EventQuantity(parts.String("name"), parts.Text<Rational>("amount"), parts.Object<Unit>("unit"), EndOf(parts));
    }

    void IJsonObject<EventQuantity>.Write(Utf8JsonWriter writer, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        writer.WriteString("name", Name);
        writer.WriteText("amount", Amount);
        writer.WriteObject("unit", Unit, options);
        writer.WriteFlagIfSet(EventJsonNames.AtLeast, End == QuantityEnd.AtLeast);
        writer.WriteFlagIfSet(EventJsonNames.Over, End == QuantityEnd.Over);
        writer.WriteEndObject();
    }

    private static QuantityEnd EndOf(JsonParts parts) => (parts.IsSet(EventJsonNames.AtLeast), parts.IsSet(EventJsonNames.Over)) switch
    {
        (true, true) => throw new JsonException($"An amount is \"{EventJsonNames.AtLeast}\" or \"{EventJsonNames.Over}\", and not both."),
        (true, _) => QuantityEnd.AtLeast,
        (_, true) => QuantityEnd.Over,
        _ => QuantityEnd.Exact,
    };
}
