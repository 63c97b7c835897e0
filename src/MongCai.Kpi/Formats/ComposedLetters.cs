namespace MongCai.Kpi;

/// <summary>Puts the letters of Vietnamese together with accents that stand behind them as characters of their own. It needs no data of a culture.</summary>
internal static class ComposedLetters
{
    private const string Tones = "\u0300\u0301\u0303\u0309\u0323";

    // Each vowel with its five tones: grave, acute, tilde, hook above, dot below.
    private const string Toned =
        "aàáãảạ ăằắẵẳặ âầấẫẩậ eèéẽẻẹ êềếễểệ iìíĩỉị oòóõỏọ ôồốỗổộ ơờớỡởợ uùúũủụ ưừứữửự yỳýỹỷỵ";

    private static readonly Dictionary<(char Letter, char Mark), char> Composed = Compositions();

    /// <summary>Puts a letter and the accent behind it together, where they make up a letter.</summary>
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
