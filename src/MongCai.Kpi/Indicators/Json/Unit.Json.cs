using System.Text.Json;
using MongCai.Kpi.Serialization;

namespace MongCai.Kpi;

/// <content>The JSON form.</content>
public sealed partial record Unit : IJsonObject<Unit>
{
    // The code says everything of a unit that the library names, but not of a host's own unit with the same code.
    private bool IsPredefined => Predefined.Any(known => IsSameAs(known) && Singular == known.Singular && Plural == known.Plural);

    static Unit IJsonObject<Unit>.Read(JsonElement json, JsonSerializerOptions options)
    {
        if (json.ValueKind == JsonValueKind.String)
        {
            var code = JsonReading.String(json);
            return Predefined.FirstOrDefault(known => string.Equals(known.Code, code, StringComparison.Ordinal))
                ?? throw new JsonException($"The library names no unit \"{code}\": expected {string.Join(", ", Predefined)}, or an object with \"code\" and \"singular\".");
        }

        var parts = new JsonParts(json, options, "code", "singular", "plural", "multiplier", "baseUnit");
        if (parts.Has("baseUnit") || parts.Has("multiplier"))
        {
            return parts.Object<Unit>("baseUnit").Times(parts.Decimal("multiplier"), parts.String("code"), parts.Object<LocalisedText>("singular"), parts.ObjectOrNull<LocalisedText>("plural"));
        }

        return new Unit(parts.String("code"), parts.Object<LocalisedText>("singular"), parts.Has("plural") ? parts.Object<LocalisedText>("plural") : null);
    }

    void IJsonObject<Unit>.Write(Utf8JsonWriter writer, JsonSerializerOptions options)
    {
        if (IsPredefined)
        {
            writer.WriteStringValue(Code);
            return;
        }

        writer.WriteStartObject();
        writer.WriteString("code", Code);
        writer.WriteObject("singular", Singular, options);
        if (Plural != Singular)
        {
            writer.WriteObject("plural", Plural, options);
        }

        if (_baseUnit is not null)
        {
            writer.WriteText<Rational>("multiplier", Multiplier);
            writer.WriteObject("baseUnit", _baseUnit, options);
        }

        writer.WriteEndObject();
    }
}
