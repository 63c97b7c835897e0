using System.Globalization;
using System.Text.RegularExpressions;

namespace EventJournal;

/// <summary>Whatever is reported takes one line: texts that come from outside neither break it, nor turn it round, nor speak to the terminal.</summary>
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

    // Besides what breaks a line: the marks, embeddings, overrides and isolates that change in which direction it is read.
    [GeneratedRegex(@"[\p{Cc}\p{Zl}\p{Zp}\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Disturbing { get; }
}
