using System.Text;

namespace MongCai.Kpi.Claims;

/// <summary>A sentence as it is read: letters composed, one blank for any run of white space, and nothing of no width. It needs no data of a culture.</summary>
internal static class SentenceText
{
    private const string NoWidth = "\u00AD\u200B\u200C\u200D\u2060\uFEFF";
    private const string Tones = "\u0300\u0301\u0303\u0309\u0323";

    // Each vowel with its five tones: grave, acute, tilde, hook above, dot below.
    private const string Toned =
        "aàáãảạ ăằắẵẳặ âầấẫẩậ eèéẽẻẹ êềếễểệ iìíĩỉị oòóõỏọ ôồốỗổộ ơờớỡởợ uùúũủụ ưừứữửự yỳýỹỷỵ";

    private static readonly Dictionary<(char Letter, char Mark), char> Composed = Compositions();

    public static string Of(string sentence)
    {
        var text = new StringBuilder(sentence.Length);
        foreach (var character in sentence)
        {
            if (char.IsWhiteSpace(character))
            {
                if (text.Length > 0 && text[^1] != ' ')
                {
                    text.Append(' ');
                }
            }
            else if (text.Length > 0 && Composed.TryGetValue((text[^1], character), out var letter))
            {
                text[^1] = letter;
            }
            else if (!NoWidth.Contains(character, StringComparison.Ordinal))
            {
                text.Append(character);
            }
        }

        return text.ToString();
    }

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
