using System.Text.Json;
using MongCai.Kpi.Serialization;

namespace MongCai.Kpi.Claims;

/// <content>The JSON form.</content>
public sealed partial record ClaimBase : IJsonObject<ClaimBase>
{
    static ClaimBase IJsonObject<ClaimBase>.Read(JsonElement json, JsonSerializerOptions options) =>
        json.ValueKind == JsonValueKind.String && Words<BaseComparison>.Find(json.GetString()) is { } comparison
            ? new ClaimBase(comparison)
            : new ClaimBase(JsonReading.At("basis", json, basis => JsonReading.Object<Basis>(basis, options)));

    void IJsonObject<ClaimBase>.Write(Utf8JsonWriter writer, JsonSerializerOptions options)
    {
        if (Comparison is { } comparison)
        {
            writer.WriteStringValue(Words<BaseComparison>.Of(comparison));
        }
        else if (Basis is IJsonObject<Basis> basis)
        {
            basis.Write(writer, options);
        }
    }
}
