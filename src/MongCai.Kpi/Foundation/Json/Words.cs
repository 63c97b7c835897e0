using System.Numerics;
using System.Text.Json;

namespace MongCai.Kpi;

/// <summary>The words of an enumeration in JSON, in rows and in settings: its names in camelCase. Of flags, only the names of single flags are words.</summary>
internal static class Words<T>
    where T : struct
{
    private static readonly T[] Values =
        [.. Enum.GetNames(typeof(T)).Select(static name => Enum.Parse<T>(name)).Distinct().Where(static value => !IsFlags || BitOperations.IsPow2(Bits(value)))];

    private static readonly string[] All = [.. Values.Select(static value => JsonNamingPolicy.CamelCase.ConvertName($"{value}"))];

    /// <summary>Gets all words as a list for a message.</summary>
    public static string List => string.Join(", ", All);

    private static bool IsFlags => typeof(T).IsDefined(typeof(FlagsAttribute), inherit: false);

    public static string Of(T value) =>
        Array.IndexOf(Values, value) is >= 0 and var index ? All[index] : throw Unknown(value);

    public static T Parse(string? word) => Find(word) ?? throw new JsonException($"\"{word}\" is no {typeof(T).Name}: expected {List}.");

    /// <summary>Finds the value of a word, or null where there is no such word.</summary>
    public static T? Find(string? word, StringComparison comparison = StringComparison.Ordinal) =>
        Array.FindIndex(All, known => string.Equals(known, word, comparison)) is >= 0 and var index ? Values[index] : null;

    public static T Read(ref Utf8JsonReader reader) =>
        IsFlags ? JsonReading.At(typeof(T).Name, JsonElement.ParseValue(ref reader), ReadFlags)
        : reader.TokenType == JsonTokenType.String ? Parse(reader.GetString())
        : throw new JsonException($"A {typeof(T).Name} is written as a word, not as {reader.TokenType}.");

    public static void Write(Utf8JsonWriter writer, T value)
    {
        if (IsFlags)
        {
            WriteFlags(writer, value);
        }
        else
        {
            writer.WriteStringValue(Of(value));
        }
    }

    private static T ReadFlags(JsonElement json)
    {
        var flags = 0u;
        foreach (var word in JsonReading.Array(json, JsonReading.String))
        {
            var bits = Bits(Parse(word));
            flags = (flags & bits) == 0 ? flags | bits : throw new JsonException($"{word} is there twice.");
        }

        return (T)Enum.ToObject(typeof(T), flags);
    }

    private static void WriteFlags(Utf8JsonWriter writer, T value)
    {
        var set = Values.Where(one => (Bits(value) & Bits(one)) != 0).ToList();
        if (set.Aggregate(0u, static (bits, one) => bits | Bits(one)) != Bits(value))
        {
            throw Unknown(value);
        }

        writer.WriteStartArray();
        foreach (var one in set)
        {
            writer.WriteStringValue(Of(one));
        }

        writer.WriteEndArray();
    }

    private static uint Bits(T value) => unchecked((uint)Convert.ToInt64(value, provider: null));

    private static JsonException Unknown(T value) => new($"There is no {typeof(T).Name} {Enum.Format(typeof(T), value, "D")}.");
}
