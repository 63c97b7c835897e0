using System.Text;

namespace MongCai.Kpi.Claims;

/// <summary>A sentence as it is read: letters composed, one blank for any run of white space, and nothing of no width. It needs no data of a culture.</summary>
internal static class SentenceText
{
    private const string NoWidth = "\u00AD\u200B\u200C\u200D\u2060\uFEFF";

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
            else if (text.Length > 0 && ComposedLetters.TryCompose(text[^1], character, out var letter))
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
}
