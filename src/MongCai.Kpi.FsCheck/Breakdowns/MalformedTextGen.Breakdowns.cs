using FsCheck;
using FsCheck.Fluent;

namespace MongCai.Kpi.Testing;

/// <content>Generators of malformed texts of categories.</content>
public static partial class MalformedTextGen
{
    /// <summary>
    /// Gets a generator of texts that are not categories: codes alone, names as reports print them, a breakdown without a category, twice or with too many
    /// codes, or a character that codes do not have.
    /// </summary>
    public static Gen<string> Categories => Gen.Frequency(
        (1, Gen.Elements("", " ", "F", "nữ", "_t", "=", "sex=", "=F", "sex=*", "*=F", "sex=F*M", "age*sex=F", "sex*sex=F*M", "_T=F", "sex:F", "sex==F", "sex=F=M", "tổng số")),
        (1, Ended(KpiGen.Categories.Select(static category => $"{category}"))),
        (2, from category in KpiGen.Categories from place in Gen.Choose(0, 20) from character in Gen.Elements(' ', '\t', '\n', '\0', '#', '%', '=', ',', '@', '\\', '(', '"') select WithStrayCharacter($"{category}", place, character)));

    // A sign of equality within <c>_T</c> would make a category of a breakdown, so it goes to the end.
    private static string WithStrayCharacter(string text, int place, char character) =>
        character == '=' && !text.Contains('=', StringComparison.Ordinal) ? $"{text}=" : text.Insert(place % (text.Length + 1), character.ToString());
}
