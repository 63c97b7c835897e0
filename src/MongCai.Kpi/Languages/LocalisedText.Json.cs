using System.Text.Json;
using MongCai.Kpi.Serialization;

namespace MongCai.Kpi;

/// <content>The JSON form.</content>
public sealed partial record LocalisedText : IJsonObject<LocalisedText>
{
    private const string FallbackProperty = "fallback";

    static LocalisedText IJsonObject<LocalisedText>.Read(JsonElement json, JsonSerializerOptions options)
    {
        if (json.ValueKind == JsonValueKind.String)
        {
            return new LocalisedText(JsonReading.String(json));
        }

        if (json.ValueKind != JsonValueKind.Object)
        {
            throw JsonReading.Unexpected("a text, or an object with texts by their languages", json);
        }

        List<(string, string)> texts = [];
        string? fallback = null;
        List<string> problems = [];
        HashSet<string> seen = new(StringComparer.OrdinalIgnoreCase);
        foreach (var property in json.EnumerateObject())
        {
            if (!seen.Add(property.Name))
            {
                problems.Add($"The property \"{property.Name}\" comes twice.");
            }
            else if (string.Equals(property.Name, FallbackProperty, StringComparison.Ordinal))
            {
                fallback = JsonReading.At(property.Name, property.Value, JsonReading.String);
            }
            else if (LanguageTag.IsTag(property.Name))
            {
                texts.Add((property.Name, JsonReading.At(property.Name, property.Value, JsonReading.String)));
            }
            else
            {
                problems.Add($"{LanguageTag.Problem(property.Name)} Beside the languages there may be \"{FallbackProperty}\".");
            }
        }

        return problems.Count > 0 ? throw new JsonException(string.Join(' ', problems)) : new LocalisedText([.. texts]) { Fallback = fallback };
    }

    void IJsonObject<LocalisedText>.Write(Utf8JsonWriter writer, JsonSerializerOptions options)
    {
        if (_alone is not null)
        {
            writer.WriteStringValue(_alone);
            return;
        }

        writer.WriteStartObject();
        foreach (var (language, text) in Texts)
        {
            writer.WriteString(language, text);
        }

        if (!string.Equals(Fallback, UsualFallback, StringComparison.Ordinal))
        {
            writer.WriteString(FallbackProperty, Fallback);
        }

        writer.WriteEndObject();
    }
}
