using System.Text;

namespace MongCai.Kpi.Claims;

/// <summary>
/// Normalises a sentence before it is read: letters are composed, each run of white space becomes one blank, and characters without width are removed. It needs
/// no culture data.
/// </summary>
internal static class SentenceText
{
    private const char Apostrophe = '’';
    private const int GroupLength = 3;
    private const string NoWidth = "\u00AD\u200B\u200C\u200D\u2060\uFEFF";

    public static string Of(string sentence, NumberFormat numbers)
    {
        var text = new StringBuilder(sentence.Length);
        var groupMark = numbers.GroupMark is { } mark && char.IsWhiteSpace(mark) ? numbers.GroupMark : null;
        for (var at = 0; at < sentence.Length; at++)
        {
            var character = sentence[at];
            if (char.IsWhiteSpace(character))
            {
                if (groupMark is { } group && IsGroup(sentence, at, text, numbers.DecimalMark))
                {
                    text.Append(group);
                }
                else if (text.Length > 0 && text[^1] != ' ')
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
                text.Append(character == Apostrophe && IsBetweenLetters(sentence, at) ? '\'' : character);
            }
        }

        return text.ToString();
    }

    // Where a format parts groups by a space, any kind of space is accepted: 2 064. Four digits before a space are a year, and no group: in 2019 100 files were
    // opened.
    private static bool IsGroup(string sentence, int at, StringBuilder before, char decimalMark)
    {
        var start = before.Length;
        while (start > 0 && char.IsAsciiDigit(before[start - 1]))
        {
            start--;
        }

        var digits = before.Length - start;
        return digits is > 0 and <= GroupLength
            && !BeginsWithZero(before, start)
            && (start == 0 || before[start - 1] != decimalMark)
            && IsThreeDigits(sentence.AsSpan(at + 1));
    }

    // "0 500" is two figures, and "2 000 500" is one.
    private static bool BeginsWithZero(StringBuilder before, int start) => before[start] == '0' && (start == 0 || before[start - 1] == ' ' || !char.IsWhiteSpace(before[start - 1]));

    private static bool IsThreeDigits(ReadOnlySpan<char> text) =>
        text.Length >= GroupLength && !text[..GroupLength].ContainsAnyExceptInRange('0', '9') && (text.Length == GroupLength || !char.IsAsciiDigit(text[GroupLength]));

    private static bool IsBetweenLetters(string sentence, int at) => at > 0 && char.IsLetter(sentence[at - 1]) && at + 1 < sentence.Length && char.IsLetter(sentence[at + 1]);
}
