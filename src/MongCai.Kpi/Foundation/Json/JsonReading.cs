using System.Runtime.InteropServices;
using System.Text.Json;
using MongCai.Kpi.Serialization;

namespace MongCai.Kpi;

/// <summary>Reads values from JSON, and reports every refusal as a <see cref="JsonException"/> whose message begins with the place in the JSON.</summary>
internal static class JsonReading
{
    public static T At<T>(string place, JsonElement json, Func<JsonElement, T> read)
    {
        try
        {
            return read(json);
        }
        catch (Exception refused) when (refused is JsonException or ArgumentException or FormatException or OverflowException or InvalidOperationException)
        {
            throw new JsonException($"{place}: {Refusal.MessageOf(refused)}", refused);
        }
    }

    public static string String(JsonElement json) =>
        json.ValueKind == JsonValueKind.String ? json.GetString()! : throw Unexpected("a text", json);

    /// <summary>Reads a value that is written as its text, or an amount that may be written as a number.</summary>
    public static T Text<T>(JsonElement json)
        where T : ISpanParsable<T> => json.ValueKind == JsonValueKind.Number ? JsonNumber.Read<T>(Utf8(json)) : T.Parse(String(json), provider: null);

    /// <summary>Returns the JSON text that an element was read from, for a reader of its own.</summary>
    public static ReadOnlySpan<byte> Utf8(JsonElement json) => JsonMarshal.GetRawUtf8Value(json);

    /// <summary>Reads a value that is written as an object of its parts.</summary>
    public static T Object<T>(JsonElement json, JsonSerializerOptions options)
        where T : IJsonObject<T> => T.Read(json, options);

    /// <summary>Reads the elements of an array, each with a function of the caller.</summary>
    public static IReadOnlyList<T> Array<T>(JsonElement json, Func<JsonElement, T> read) => json.ValueKind == JsonValueKind.Array
        ? [.. json.EnumerateArray().Select((element, place) => At(FormattableString.Invariant($"[{place}]"), element, read))]
        : throw Unexpected("an array", json);

    public static JsonException Unexpected(string what, JsonElement json) => new($"Expected {what}, not {json.ValueKind}.");
}
