using System.Text.Json;
using MongCai.Kpi.Serialization;

namespace MongCai.Kpi;

/// <content>The JSON form.</content>
public sealed partial record Basis : IJsonObject<Basis>
{
    private bool HasKnownName => Known.Any(known => string.Equals(known.Code, Code, StringComparison.Ordinal) && known.Name == Name);

    static Basis IJsonObject<Basis>.Read(JsonElement json)
    {
        if (json.ValueKind == JsonValueKind.String)
        {
            return KnownAs(JsonReading.String(json));
        }

        var parts = new JsonParts(json, "code", "name", "issuer");
        if (!parts.Has("name") && !parts.Has("issuer"))
        {
            throw new JsonException("Expected \"name\" or \"issuer\" beside the code: a basis that the library names is written as its code alone.");
        }

        var code = parts.String("code");
        var basis = parts.Has("name") ? new Basis(code, parts.Object<BilingualText>("name")) : KnownAs(code);
        return parts.Has("issuer") ? basis.IssuedBy(parts.Object<Organisation>("issuer")) : basis;
    }

    void IJsonObject<Basis>.Write(Utf8JsonWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        if (HasKnownName && Issuer is null)
        {
            writer.WriteStringValue(Code);
            return;
        }

        writer.WriteStartObject();
        writer.WriteString("code", Code);
        if (!HasKnownName)
        {
            writer.WriteObject("name", Name);
        }

        if (Issuer is not null)
        {
            writer.WriteObject("issuer", Issuer);
        }

        writer.WriteEndObject();
    }

    private static Basis KnownAs(string code) =>
        Known.FirstOrDefault(known => string.Equals(known.Code, code, StringComparison.Ordinal))
        ?? throw new JsonException($"The library names no basis \"{code}\": expected {string.Join(", ", Known)}, or an object with \"code\" and \"name\".");
}
