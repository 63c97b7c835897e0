using System.Globalization;

namespace MongCai.Kpi;

/// <summary>Items one after the other, for a reader: all where they are few, the first and how many more where they are many.</summary>
internal static class Listing
{
    private const int Few = 12;
    private const int First = 6;
    private const int FewCharacters = 80;
    private const int FirstCharacters = 40;
    private const int LastCharacters = 20;

    /// <summary>The texts of the items; of more than a dozen the first half-dozen, and how many follow.</summary>
    public static string Of<T>(IReadOnlyCollection<T> items, Func<T, string> text, string between = ", ") => items.Count <= Few
        ? string.Join(between, items.Select(text))
        : $"{string.Join(between, items.Take(First).Select(text))}{between}… {Invariant(items.Count - First)} more";

    /// <inheritdoc cref="Of{T}(IReadOnlyCollection{T}, Func{T, string}, string)"/>
    public static string Of<T>(IReadOnlyCollection<T> items, string between = ", ")
        where T : notnull => Of(items, static item => item.ToString() ?? string.Empty, between);

    /// <summary>A text in quotes; of a long one how it begins and ends, and how long it is.</summary>
    public static string Quoted(string text) => text.Length <= FewCharacters
        ? $"\"{text}\""
        : $"\"{text[..FirstCharacters]}…{text[^LastCharacters..]}\" of {Invariant(text.Length)} characters";

    private static string Invariant(int count) => count.ToString(CultureInfo.InvariantCulture);
}
