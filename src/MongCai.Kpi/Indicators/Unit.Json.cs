using System.Text.Json;
using MongCai.Kpi.Serialization;

namespace MongCai.Kpi;

/// <content>The JSON form.</content>
public sealed partial record Unit : IJsonObject<Unit>
{
    // Of a unit that the library names, the code says everything; of a host's own with the same code it does not.
    private bool IsKnown => Known.Any(known => IsSameAs(known) && Singular == known.Singular && Plural == known.Plural);

    static Unit IJsonObject<Unit>.Read(JsonElement json)
    {
        if (json.ValueKind == JsonValueKind.String)
        {
            var code = JsonReading.String(json);
            return Known.FirstOrDefault(known => string.Equals(known.Code, code, StringComparison.Ordinal))
                ?? throw new JsonException($"The library names no unit \"{code}\": expected {string.Join(", ", Known)}, or an object with \"code\" and \"singular\".");
        }

        var parts = new JsonParts(json, "code", "singular", "plural", "multiplier", "basic");
        if (parts.Has("basic") || parts.Has("multiplier"))
        {
            return parts.Has("plural")
                ? throw new JsonException("A multiple has one name: it has no \"plural\".")
                : parts.Object<Unit>("basic").Times(MultiplierOf(parts), parts.String("code"), parts.Object<BilingualText>("singular"));
        }

        return new Unit(parts.String("code"), parts.Object<BilingualText>("singular"), parts.Has("plural") ? parts.Object<BilingualText>("plural") : null);
    }

    void IJsonObject<Unit>.Write(Utf8JsonWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        if (IsKnown)
        {
            writer.WriteStringValue(Code);
            return;
        }

        writer.WriteStartObject();
        writer.WriteString("code", Code);
        writer.WriteObject("singular", Singular);
        if (Plural != Singular)
        {
            writer.WriteObject("plural", Plural);
        }

        if (_basic is not null)
        {
            writer.WriteText<Rational>("multiplier", Multiplier);
            writer.WriteObject("basic", _basic);
        }

        writer.WriteEndObject();
    }

    private static decimal MultiplierOf(JsonParts parts)
    {
        var multiplier = parts.Text<Rational>("multiplier");
        return multiplier.TryToDecimal(out var exact) ? exact : throw new JsonException($"multiplier: {multiplier} is no decimal.");
    }
}
