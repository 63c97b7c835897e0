using System.Text.Json;
using MongCai.Kpi.Serialization;

namespace MongCai.Kpi;

/// <content>The JSON form.</content>
public sealed partial record Basis : IJsonObject<Basis>
{
    private bool HasPredefinedName => Predefined.Any(known => string.Equals(known.Code, Code, StringComparison.Ordinal) && known.Name == Name);

    static Basis IJsonObject<Basis>.Read(JsonElement json, JsonSerializerOptions options)
    {
        if (json.ValueKind == JsonValueKind.String)
        {
            return KnownAs(JsonReading.String(json));
        }

        var parts = new JsonParts(json, options, "code", "name", "issuer");
        if (!parts.Has("name") && !parts.Has("issuer"))
        {
            throw new JsonException("Expected \"name\" or \"issuer\" beside the code: a basis that the library names is written as its code alone.");
        }

        var code = parts.String("code");
        var basis = parts.Has("name") ? new Basis(code, parts.Object<LocalisedText>("name")) : KnownAs(code);
        return parts.Has("issuer") ? basis with { Issuer = parts.Object<Organisation>("issuer") } : basis;
    }

    void IJsonObject<Basis>.Write(Utf8JsonWriter writer, JsonSerializerOptions options)
    {
        if (HasPredefinedName && Issuer is null)
        {
            writer.WriteStringValue(Code);
            return;
        }

        writer.WriteStartObject();
        writer.WriteString("code", Code);
        if (!HasPredefinedName)
        {
            writer.WriteObject("name", Name, options);
        }

        if (Issuer is not null)
        {
            writer.WriteObject("issuer", Issuer, options);
        }

        writer.WriteEndObject();
    }

    private static Basis KnownAs(string code) =>
        Predefined.FirstOrDefault(known => string.Equals(known.Code, code, StringComparison.Ordinal))
        ?? throw new JsonException($"The library names no basis \"{code}\": expected {string.Join(", ", Predefined)}, or an object with \"code\" and \"name\".");
}
