using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;

namespace Samples;

/// <summary>
/// Formats text that was read for a message: short where it is quoted, and escaped where it would break its line, change its direction or be invisible.
/// </summary>
internal static class Shown
{
    private const int Longest = 60;

    // Unlike the default, this encoder keeps Vietnamese letters; nothing here is put into a web page.
    private static readonly JavaScriptEncoder Escaping = JavaScriptEncoder.UnsafeRelaxedJsonEscaping;

    /// <summary>Lists the invisible characters that are one UTF-16 code unit.</summary>
    public static IEnumerable<char> Hidden =>
        Enumerable.Range(0, char.MaxValue + 1).Where(static value => Rune.TryCreate(value, out var rune) && IsHidden(rune)).Select(static value => (char)value);

    /// <summary>Returns the start of a text in quotes, as JSON writes it.</summary>
    public static string Quoted(string text) => $"\"{OnOneLine(Escaping.Encode(Start(text)))}\"";

    /// <summary>Returns as much of a text as fits, from its start.</summary>
    public static string Start(string text) =>
        text.Length <= Longest ? text : $"{text[..(char.IsHighSurrogate(text[Longest - 1]) ? Longest - 1 : Longest)]}…";

    /// <summary>Returns as much of a text as fits, up to its end.</summary>
    public static string End(string text) =>
        text.Length <= Longest ? text : $"…{text[^(char.IsLowSurrogate(text[^Longest]) ? Longest - 1 : Longest)..]}";

    /// <summary>Returns a text that neither breaks the line it is printed in nor sends a terminal anything that a reader does not see.</summary>
    public static string OnOneLine(string text) => Replaced(text, static rune => BreaksTheLine(rune) || IsHidden(rune), Escaped);

    /// <summary>Returns the lines of a text, each as <see cref="OnOneLine"/> returns it.</summary>
    public static string OnLines(string text) => Replaced(text, static rune => rune.Value != '\n' && (BreaksTheLine(rune) || IsHidden(rune)), Escaped);

    /// <summary>Returns a text in which invisible characters are replaced by their names, such as [U+202E].</summary>
    public static string Marked(string text) => Replaced(text, IsHidden, static rune => $"[U+{Hexadecimal(rune.Value)}]");

    /// <summary>Determines whether a text would break the line it is printed in, or control a terminal.</summary>
    public static bool BreaksTheLine(string text) => text.EnumerateRunes().Any(BreaksTheLine);

    private static bool BreaksTheLine(Rune rune) =>
        Rune.GetUnicodeCategory(rune) is UnicodeCategory.Control or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator;

    // Joiners belong to the spelling of words and of emoji. A few visible signs of Arabic and Kaithi are in the same category and are no invisible
    // characters, either.
    private static bool IsHidden(Rune rune) =>
        Rune.GetUnicodeCategory(rune) == UnicodeCategory.Format
        && rune.Value is not (0x200C or 0x200D or (>= 0x0600 and <= 0x0605) or 0x06DD or 0x070F or 0x0890 or 0x0891 or 0x08E2 or 0x110BD or 0x110CD);

    private static string Escaped(Rune rune) =>
        BreaksTheLine(rune) ? Escaping.Encode(rune.ToString()) : string.Concat(rune.ToString().Select(static unit => $"\\u{Hexadecimal(unit)}"));

    private static string Hexadecimal(int value) => value.ToString("X4", CultureInfo.InvariantCulture);

    private static string Replaced(string text, Func<Rune, bool> isReplaced, Func<Rune, string> by)
    {
        if (!text.EnumerateRunes().Any(isReplaced))
        {
            return text;
        }

        var replaced = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            _ = replaced.Append(isReplaced(rune) ? by(rune) : rune.ToString());
        }

        return replaced.ToString();
    }
}
