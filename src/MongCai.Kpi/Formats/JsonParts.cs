using System.Text.Json;
using MongCai.Kpi.Serialization;
using NodaTime;
using NodaTime.Text;

namespace MongCai.Kpi;

/// <summary>The properties of a JSON object, each of a known name and each once.</summary>
internal readonly struct JsonParts
{
    private readonly JsonElement _json;

    public JsonParts(JsonElement json, params ReadOnlySpan<string> names)
    {
        _json = json.ValueKind == JsonValueKind.Object ? json : throw JsonReading.Unexpected("an object", json);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var property in json.EnumerateObject())
        {
            if (!names.Contains(property.Name, StringComparer.Ordinal))
            {
                throw new JsonException($"There is no property \"{property.Name}\" here: expected {string.Join(", ", names)}.");
            }

            if (!seen.Add(property.Name))
            {
                throw new JsonException($"The property \"{property.Name}\" comes twice.");
            }
        }
    }

    public bool Has(string name) => _json.TryGetProperty(name, out _);

    public string String(string name) => Part(name, JsonReading.String);

    public T Text<T>(string name)
        where T : ISpanParsable<T> => Part(name, static json => T.Parse(JsonReading.String(json), provider: null));

    public T? TextOrNull<T>(string name)
        where T : struct, ISpanParsable<T> => IsNull(name) ? null : Text<T>(name);

    public T Word<T>(string name)
        where T : struct, Enum => Part(name, static json => Words<T>.Parse(JsonReading.String(json)));

    public T Object<T>(string name)
        where T : class, IJsonObject<T> => Part(name, T.Read);

    public LocalDate Date(string name) => Part(name, static json => LocalDatePattern.Iso.Parse(JsonReading.String(json)).GetValueOrThrow());

    public long Count(string name) => Part(name, static json =>
        json.ValueKind == JsonValueKind.Number && json.TryGetInt64(out var count) ? count : throw JsonReading.Unexpected("a whole number", json));

    public long? CountOrNull(string name) => IsNull(name) ? null : Count(name);

    public bool Flag(string name) => Part(name, static json =>
        json.ValueKind is JsonValueKind.True or JsonValueKind.False ? json.GetBoolean() : throw JsonReading.Unexpected("true or false", json));

    /// <summary>A flag that is written where it is set, and only there.</summary>
    public bool IsSet(string name) => Has(name) && (Flag(name) ? true : throw new JsonException($"{name}: expected true, or no such property."));

    /// <summary>A part that is read in its own way.</summary>
    public T Part<T>(string name, Func<JsonElement, T> read) =>
        _json.TryGetProperty(name, out var json) ? JsonReading.At(name, json, read) : throw new JsonException($"The property \"{name}\" is missing.");

    private bool IsNull(string name) => Part(name, static json => json.ValueKind == JsonValueKind.Null);
}
