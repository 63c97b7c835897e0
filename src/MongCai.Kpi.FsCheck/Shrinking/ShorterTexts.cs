using System.Text;

namespace MongCai.Kpi.Testing;

/// <summary>Shrinks texts to shorter ones, and to plainer ones of the same length.</summary>
internal static class ShorterTexts
{
    private const int FewCharacters = 40;
    private const string Plain = "a";

    private static readonly Rune PlainCharacter = new('a');

    /// <summary>
    /// Returns the simplest text, then texts that are shorter by halves down to single characters, then texts with an <c>a</c> in place of other characters.
    /// None of them is blank.
    /// </summary>
    public static IEnumerable<string> Simpler(string text, string simplest = Plain)
    {
        if (string.Equals(text, simplest, StringComparison.Ordinal))
        {
            return [];
        }

        Rune[] characters = [.. text.EnumerateRunes()];
        return Lists.Shorter(characters, fewest: 1).Concat(Plainer(characters)).Select(static next => string.Concat(next))
            .Where(next => !string.IsNullOrWhiteSpace(next) && !string.Equals(next, text, StringComparison.Ordinal))
            .Prepend(simplest);
    }

    private static IEnumerable<IReadOnlyList<Rune>> Plainer(Rune[] characters)
    {
        yield return Enumerable.Repeat(PlainCharacter, characters.Length).ToArray();
        for (var place = 0; place < characters.Length && characters.Length <= FewCharacters; place++)
        {
            if (characters[place] != PlainCharacter)
            {
                yield return [.. characters[..place], PlainCharacter, .. characters[(place + 1)..]];
            }
        }
    }
}
