using System.Text.Encodings.Web;
using System.Text.RegularExpressions;

namespace HalfYearReport;

/// <summary>How the one line about a problem shows what was read: short, and escaped where it would break the line.</summary>
internal static partial class Shown
{
    private const int Longest = 60;

    // Unlike the default it keeps Vietnamese letters as they are; nothing here is put into a web page.
    private static readonly JavaScriptEncoder Escaping = JavaScriptEncoder.UnsafeRelaxedJsonEscaping;

    /// <summary>A text as JSON writes it.</summary>
    public static string Quoted(string text) => $"\"{Escaping.Encode(Start(text))}\"";

    /// <summary>As much of a text as fits, from its start.</summary>
    public static string Start(string text) =>
        text.Length <= Longest ? text : $"{text[..(char.IsHighSurrogate(text[Longest - 1]) ? Longest - 1 : Longest)]}…";

    /// <summary>As much of a text as fits, up to its end.</summary>
    public static string End(string text) =>
        text.Length <= Longest ? text : $"…{text[^(char.IsLowSurrogate(text[^Longest]) ? Longest - 1 : Longest)..]}";

    /// <summary>A text that does not break the line it is printed in.</summary>
    public static string OnOneLine(string text) => LineBreaking.Replace(text, static found => Escaping.Encode(found.Value));

    /// <summary>Whether a text would break the line it is printed in, or say something else to a terminal.</summary>
    public static bool BreaksTheLine(string text) => LineBreaking.IsMatch(text);

    [GeneratedRegex(@"[\p{Cc}\p{Zl}\p{Zp}]", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex LineBreaking { get; }
}
