using System.Text.Json;
using MongCai.Kpi.Serialization;

namespace MongCai.Kpi;

/// <summary>Reads values out of JSON so that whatever they refuse is said as a <see cref="JsonException"/>, after the place where it stands.</summary>
internal static class JsonReading
{
    public static T Read<T>(JsonElement json, string place)
        where T : class, IJsonObject<T> => At(place, json, T.Read);

    public static T At<T>(string place, JsonElement json, Func<JsonElement, T> read)
    {
        try
        {
            return read(json);
        }
        catch (Exception refused) when (refused is JsonException or ArgumentException or FormatException or OverflowException or InvalidOperationException)
        {
            throw new JsonException($"{place}: {refused.Message}", refused);
        }
    }

    public static string String(JsonElement json) =>
        json.ValueKind == JsonValueKind.String ? json.GetString()! : throw Unexpected("a text", json);

    /// <summary>The elements of an array, each read in its own way.</summary>
    public static IReadOnlyList<T> Array<T>(JsonElement json, Func<JsonElement, T> read) => json.ValueKind == JsonValueKind.Array
        ? [.. json.EnumerateArray().Select((element, place) => At(FormattableString.Invariant($"[{place}]"), element, read))]
        : throw Unexpected("an array", json);

    public static JsonException Unexpected(string what, JsonElement json) => new($"Expected {what}, not {json.ValueKind}.");
}
