using System.Text.Json;

namespace MongCai.Kpi;

/// <summary>The JSON form of what is calculated: an amount, or <c>{"undefined":"zero target"}</c>.</summary>
internal static class CalculatedJson
{
    public const string Undefined = "undefined";

    public static Calculated<Rational> Read(JsonElement json) => json.ValueKind == JsonValueKind.Object
        ? new JsonParts(json, Undefined).Part(Undefined, static reason => Serialization.UndefinedReasonJsonConverter.Parse(JsonReading.String(reason)))
        : Rational.Parse(JsonReading.String(json), provider: null);

    public static void Write(Utf8JsonWriter writer, Calculated<Rational> value)
    {
        if (value.TryGetValue(out var amount))
        {
            writer.WriteStringValue(amount.ToString(format: null, formatProvider: null));
        }
        else
        {
            WriteReason(writer, value.Reason ?? default);
        }
    }

    public static void WriteReason(Utf8JsonWriter writer, UndefinedReason reason)
    {
        writer.WriteStartObject();
        writer.WriteString(Undefined, reason.ToText());
        writer.WriteEndObject();
    }
}
