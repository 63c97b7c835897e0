using System.Globalization;

namespace MongCai.Kpi;

/// <summary>Lists items in a message: all of them where they are few, or the first ones and the number of the others where they are many.</summary>
internal static class Listing
{
    private const int MostListed = 12;
    private const int First = 6;
    private const int FewCharacters = 80;
    private const int FirstCharacters = 40;
    private const int LastCharacters = 20;

    /// <summary>Returns the texts of the items; of more than twelve, the first six and the number of those that follow.</summary>
    public static string Of<T>(IReadOnlyCollection<T> items, Func<T, string> text, string between = ", ") => items.Count <= MostListed
        ? string.Join(between, items.Select(text))
        : $"{string.Join(between, items.Take(First).Select(text))}{between}… {Invariant(items.Count - First)} more";

    /// <inheritdoc cref="Of{T}(IReadOnlyCollection{T}, Func{T, string}, string)"/>
    public static string Of<T>(IReadOnlyCollection<T> items, string between = ", ")
        where T : notnull => Of(items, static item => item.ToString() ?? string.Empty, between);

    /// <summary>Returns a text in quotation marks; of a text longer than 80 characters, its beginning, its end and its length.</summary>
    public static string Quoted(string text) => text.Length <= FewCharacters
        ? $"\"{text}\""
        : $"\"{text[..FirstCharacters]}…{text[^LastCharacters..]}\" of {Invariant(text.Length)} characters";

    private static string Invariant(int count) => count.ToString(CultureInfo.InvariantCulture);
}
