using System.Text.Json;

namespace MongCai.Kpi;

/// <summary>The words of an enumeration in JSON and in rows: its names in camelCase.</summary>
internal static class Words<T>
    where T : struct, Enum
{
    private static readonly T[] Values = Enum.GetValues<T>();

    private static readonly string[] All = [.. Values.Select(static value => JsonNamingPolicy.CamelCase.ConvertName($"{value}"))];

    /// <summary>All words, to be listed in a sentence.</summary>
    public static string List => string.Join(", ", All);

    public static string Of(T value) =>
        Array.IndexOf(Values, value) is >= 0 and var index ? All[index] : throw new JsonException($"There is no {typeof(T).Name} {value:D}.");

    public static T Parse(string? word) => Find(word) ?? throw new JsonException($"\"{word}\" is no {typeof(T).Name}: expected {List}.");

    /// <summary>The value of a word, or null where there is no such word.</summary>
    public static T? Find(string? word) => Array.IndexOf(All, word) is >= 0 and var index ? Values[index] : null;
}
