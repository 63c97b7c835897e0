using System.Text.Json;
using MongCai.Kpi.Serialization;
using NodaTime;
using NodaTime.Text;

namespace MongCai.Kpi;

/// <summary>The properties of a JSON object, each of which has a known name and occurs once.</summary>
internal readonly struct JsonParts
{
    private readonly JsonElement _json;
    private readonly JsonSerializerOptions _options;

    public JsonParts(JsonElement json, JsonSerializerOptions options, params ReadOnlySpan<string> names)
    {
        _options = options;
        _json = json.ValueKind == JsonValueKind.Object ? json : throw JsonReading.Unexpected("an object", json);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        List<string> problems = [];
        foreach (var property in json.EnumerateObject())
        {
            if (!names.Contains(property.Name, StringComparer.Ordinal))
            {
                problems.Add($"There is no property \"{property.Name}\" here: expected {string.Join(", ", names)}.");
            }
            else if (!seen.Add(property.Name))
            {
                problems.Add($"The property \"{property.Name}\" comes twice.");
            }
        }

        if (problems.Count > 0)
        {
            throw new JsonException(string.Join(' ', problems));
        }
    }

    public bool Has(string name) => _json.TryGetProperty(name, out _);

    public string String(string name) => Part(name, JsonReading.String);

    public T Text<T>(string name)
        where T : ISpanParsable<T> => Part(name, JsonReading.Text<T>);

    public T? TextOrNull<T>(string name)
        where T : struct, ISpanParsable<T> => IsNull(name) ? null : Text<T>(name);

    public T Word<T>(string name)
        where T : struct, Enum => Part(name, static json => Words<T>.Parse(JsonReading.String(json)));

    public T Object<T>(string name)
        where T : IJsonObject<T>
    {
        var options = _options;
        return Part(name, json => T.Read(json, options));
    }

    public T? ObjectOrNull<T>(string name)
        where T : class, IJsonObject<T> => Has(name) ? Object<T>(name) : null;

    public IReadOnlyList<T> Objects<T>(string name)
        where T : IJsonObject<T>
    {
        var options = _options;
        return Part(name, json => JsonReading.Array(json, element => T.Read(element, options)));
    }

    public IReadOnlyList<T> Texts<T>(string name)
        where T : ISpanParsable<T> => Part(name, static json => JsonReading.Array(json, JsonReading.Text<T>));

    public LocalDate Date(string name) => Part(name, static json => LocalDatePattern.Iso.Parse(JsonReading.String(json)).GetValueOrThrow());

    public long Count(string name) => Part(name, static json =>
        json.ValueKind == JsonValueKind.Number && json.TryGetInt64(out var count) ? count : throw JsonReading.Unexpected("a whole number", json));

    /// <summary>Reads a count that fits into an <see cref="int"/>.</summary>
    public int Number(string name) => Part(name, static json =>
        json.ValueKind == JsonValueKind.Number && json.TryGetInt32(out var number) ? number : throw JsonReading.Unexpected(FormattableString.Invariant($"a whole number up to {int.MaxValue}"), json));

    public long? CountOrNull(string name) => IsNull(name) ? null : Count(name);

    public bool Flag(string name) => Part(name, static json =>
        json.ValueKind is JsonValueKind.True or JsonValueKind.False ? json.GetBoolean() : throw JsonReading.Unexpected("true or false", json));

    /// <summary>Reads a flag that is written only where it is set.</summary>
    public bool IsSet(string name) => Has(name) && (Flag(name) ? true : throw new JsonException($"{name}: expected true, or no such property."));

    /// <summary>Reads a property with a function of the caller.</summary>
    public T Part<T>(string name, Func<JsonElement, T> read) =>
        _json.TryGetProperty(name, out var json) ? JsonReading.At(name, json, read) : throw new JsonException($"The property \"{name}\" is missing.");

    private bool IsNull(string name) => Part(name, static json => json.ValueKind == JsonValueKind.Null);
}
