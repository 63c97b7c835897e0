using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace HalfYearReport;

/// <summary>Names on a page the characters that nobody would see there, such as [U+202E], which turns around what follows it: in text and in attributes, as they are or as a reference.</summary>
internal static partial class PageMarks
{
    public static string On(string page) => Shown.Marked(Reference.Replace(page, static found => Marked(found)));

    private static string Marked(Match reference)
    {
        var code = int.Parse(reference.Groups["code"].Value, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);
        var meant = Rune.TryCreate(code, out var rune) ? rune.ToString() : string.Empty;
        var marked = Shown.Marked(meant);
        return string.Equals(marked, meant, StringComparison.Ordinal) ? reference.Value : marked;
    }

    [GeneratedRegex("&#x(?<code>[0-9A-F]{1,6});", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Reference { get; }
}
