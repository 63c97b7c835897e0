using System.Text.Json;
using MongCai.Kpi.Serialization;

namespace MongCai.Kpi;

/// <summary>Reads and writes calculated figures in JSON: as an amount, or as <c>{"undefined":"zero target"}</c>.</summary>
internal static class CalculatedJson
{
    private const string Undefined = "undefined";

    // The library's own forms do not depend on any options.
    private static readonly JsonSerializerOptions NoOptions = new();

    public static Calculated<Rational> Read(JsonElement json) => json.ValueKind == JsonValueKind.Object ? ReadReason(json) : JsonReading.Text<Rational>(json);

    public static UndefinedReason ReadReason(JsonElement json) =>
        new JsonParts(json, NoOptions, Undefined).Part(Undefined, static reason => UndefinedReasonJsonConverter.Parse(JsonReading.String(reason)));

    /// <summary>Reads an exact amount that fits into a <see cref="decimal"/>.</summary>
    public static decimal Decimal(this JsonParts parts, string name) => parts.Part(name, static json =>
        JsonReading.Text<Rational>(json) is var amount && amount.TryToDecimal(out var exact) ? exact : throw new JsonException($"{amount} is no decimal."));

    public static void WriteReason(Utf8JsonWriter writer, UndefinedReason reason)
    {
        writer.WriteStartObject();
        writer.WriteString(Undefined, reason.ToText());
        writer.WriteEndObject();
    }

    /// <summary>Writes a calculated number, enumeration value or boolean, or the reason why there is none.</summary>
    public static void WriteCalculated<T>(this Utf8JsonWriter writer, string name, in Calculated<T> value)
        where T : struct
    {
        writer.WritePropertyName(name);
        CalculatedConverter<T>.Instance.Write(writer, value, NoOptions);
    }
}
