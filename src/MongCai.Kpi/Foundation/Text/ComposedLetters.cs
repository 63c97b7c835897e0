namespace MongCai.Kpi;

/// <summary>Composes Vietnamese letters from a letter and the accents that stand behind it as characters of their own. It needs no culture data.</summary>
internal static class ComposedLetters
{
    private const string Tones = "\u0300\u0301\u0303\u0309\u0323";

    // Each vowel is followed by its five tones: grave, acute, tilde, hook above, dot below.
    private const string Toned =
        "aàáãảạ ăằắẵẳặ âầấẫẩậ eèéẽẻẹ êềếễểệ iìíĩỉị oòóõỏọ ôồốỗổộ ơờớỡởợ uùúũủụ ưừứữửự yỳýỹỷỵ";

    private static readonly Dictionary<(char Letter, char Mark), char> Composed = Compositions();

    /// <summary>Tries to compose a letter and the accent behind it into one letter.</summary>
    public static bool TryCompose(char letter, char mark, out char composed) => Composed.TryGetValue((letter, mark), out composed);

    private static Dictionary<(char Letter, char Mark), char> Compositions()
    {
        var composed = new Dictionary<(char, char), char>
        {
            [('a', '\u0302')] = 'â',
            [('a', '\u0306')] = 'ă',
            [('e', '\u0302')] = 'ê',
            [('o', '\u0302')] = 'ô',
            [('o', '\u031B')] = 'ơ',
            [('u', '\u031B')] = 'ư',
            [('ạ', '\u0302')] = 'ậ',
            [('ạ', '\u0306')] = 'ặ',
            [('ẹ', '\u0302')] = 'ệ',
            [('ọ', '\u0302')] = 'ộ',
        };
        foreach (var row in Toned.Split(' '))
        {
            for (var tone = 0; tone < Tones.Length; tone++)
            {
                composed[(row[0], Tones[tone])] = row[tone + 1];
            }
        }

        foreach (var ((letter, mark), whole) in composed.ToArray())
        {
            composed[(char.ToUpperInvariant(letter), mark)] = char.ToUpperInvariant(whole);
        }

        return composed;
    }
}
