using System.Text.Encodings.Web;
using System.Text.RegularExpressions;

namespace CountyYear;

/// <summary>How a text that was read is shown: escaped where it would break its line, or say something else to a terminal.</summary>
internal static partial class Shown
{
    // Unlike the default it keeps Vietnamese letters as they are; nothing here is put into a web page.
    private static readonly JavaScriptEncoder Escaping = JavaScriptEncoder.UnsafeRelaxedJsonEscaping;

    public static string OnOneLine(string text) => LineBreaking.Replace(text, static found => Escaping.Encode(found.Value));

    /// <summary>A figure that is good as a number, and may be too large to be rounded to its decimals.</summary>
    public static string Rounded<T>(Func<string> rounded, T exact)
    {
        try
        {
            return rounded();
        }
        catch (OverflowException)
        {
            return $"{exact}";
        }
    }

    [GeneratedRegex(@"[\p{Cc}\p{Zl}\p{Zp}]", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex LineBreaking { get; }
}
