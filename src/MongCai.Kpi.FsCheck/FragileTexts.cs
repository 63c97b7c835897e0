using FsCheck;
using FsCheck.Fluent;

namespace MongCai.Kpi.Testing;

/// <summary>Texts that a store, a form or a file may change silently: by cutting, trimming, changing case or recomposing accents.</summary>
internal static class FragileTexts
{
    private const int LongestPerSize = 100;
    private const int Longest = 5_000;
    private const string Sentence = "Hội chợ việc làm, 37 hộ thoát nghèo; ";

    /// <summary>The word "hội" with one character for each letter; a reader sees no difference from <see cref="Decomposed"/>.</summary>
    public const string Composed = "h\u1ed9i";

    /// <summary>The word "hội" with its accents as characters of their own.</summary>
    public const string Decomposed = "ho\u0323\u0302i";

    /// <summary>
    /// Gets short texts: blank, padded, with two lines and either line end, with composed and separate accents, with quotes, entities, a tab, and a character
    /// of two UTF-16 code units.
    /// </summary>
    public static Gen<string> Short => Gen.Elements(
        string.Empty, " ", " dẫn đầu", "theo sau ", "dòng 1\nline 2 \"quoted\"", "dòng 1\r\nline 2", Composed, Decomposed, "\ud83c\udfe0", "a\tb", "It's \"so\"", "HỘI", "a,b;c", "&amp;lt;b&amp;gt;");

    /// <summary>Gets texts of up to a hundred times as many characters as FsCheck's size, and at most five thousand.</summary>
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
