using System.Text.Encodings.Web;
using System.Text.RegularExpressions;

namespace ReportCheck;

/// <summary>How a line on the terminal shows what was read: short, and escaped where it would break the line.</summary>
internal static partial class Shown
{
    private const int Longest = 60;

    // Unlike the default it keeps Vietnamese letters as they are; nothing here is put into a web page.
    private static readonly JavaScriptEncoder Escaping = JavaScriptEncoder.UnsafeRelaxedJsonEscaping;

    /// <summary>The start of a text, as JSON writes it.</summary>
    public static string Quoted(string text) => $"\"{Escaping.Encode(Start(text))}\"";

    /// <summary>A text that does not break the line it is printed in, nor say something else to a terminal.</summary>
    public static string OnOneLine(string text) => LineBreaking.Replace(text, static found => Escaping.Encode(found.Value));

    private static string Start(string text) =>
        text.Length <= Longest ? text : $"{text[..(char.IsHighSurrogate(text[Longest - 1]) ? Longest - 1 : Longest)]}…";

    [GeneratedRegex(@"[\p{Cc}\p{Zl}\p{Zp}]", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex LineBreaking { get; }
}
