using FsCheck;
using FsCheck.Fluent;

namespace MongCai.Kpi.Testing;

/// <summary>Texts that a store, a form or a file changes without a word: cut, trimmed, folded, composed.</summary>
internal static class FragileTexts
{
    private const int LongestPerSize = 100;
    private const int Longest = 5_000;
    private const string Sentence = "Hội chợ việc làm, 37 hộ thoát nghèo; ";

    /// <summary>"hội" in one character a letter, and in letters with their marks after them: the same to a reader.</summary>
    public const string Composed = "h\u1ed9i";

    /// <summary>The same word with its marks apart.</summary>
    public const string Decomposed = "ho\u0323\u0302i";

    /// <summary>Blank, padded, of two lines under both line ends, composed and not, with quotes, entities, a tab and characters of two units.</summary>
    public static Gen<string> Short => Gen.Elements(
        string.Empty, " ", " dẫn đầu", "theo sau ", "dòng 1\nline 2 \"quoted\"", "dòng 1\r\nline 2", Composed, Decomposed, "\ud83c\udfe0", "a\tb", "It's \"so\"", "HỘI", "a,b;c", "&amp;lt;b&amp;gt;");

    /// <summary>As many as a hundred times FsCheck's size of characters, at most five thousand.</summary>
    public static Gen<string> Long => Gen.Sized(static size =>
        from length in Gen.Choose(0, Math.Min(LongestPerSize * size, Longest))
        select string.Create(length, Sentence, static (text, sentence) =>
        {
            for (var place = 0; place < text.Length; place++)
            {
                text[place] = sentence[place % sentence.Length];
            }
        }));
}
