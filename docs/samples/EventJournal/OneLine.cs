using System.Globalization;
using System.Text.RegularExpressions;

namespace EventJournal;

/// <summary>
/// Makes one line of a text that comes from outside, so that it can neither break the line, nor change its direction, nor control the terminal.
/// </summary>
internal static partial class OneLine
{
    public static string Of(string text) => Disturbing.Replace(text, static found => Escaped(found.Value[0]));

    private static string Escaped(char character) => character switch
    {
        '\n' => "\\n",
        '\r' => "\\r",
        '\t' => "\\t",
        _ => $"\\u{((int)character).ToString("X4", CultureInfo.InvariantCulture)}",
    };

    // Besides characters that break a line, these are the marks, embeddings, overrides and isolates that change the reading direction.
    [GeneratedRegex(@"[\p{Cc}\p{Zl}\p{Zp}\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Disturbing { get; }
}
