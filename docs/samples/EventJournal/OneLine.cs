using System.Text.Encodings.Web;
using System.Text.RegularExpressions;

namespace EventJournal;

/// <summary>Whatever is reported takes one line: texts that come from outside neither break it nor speak to the terminal.</summary>
internal static partial class OneLine
{
    public static string Of(string text) => LineBreaking.Replace(text, static found => JavaScriptEncoder.UnsafeRelaxedJsonEscaping.Encode(found.Value));

    [GeneratedRegex(@"[\p{Cc}\p{Zl}\p{Zp}]", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex LineBreaking { get; }
}
