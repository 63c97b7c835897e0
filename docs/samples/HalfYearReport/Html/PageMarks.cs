using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace HalfYearReport;

/// <summary>
/// Replaces invisible characters on a page by their names, in text and attributes, whether written as characters or as references. One of them is [U+202E],
/// which reverses the direction of what follows.
/// </summary>
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
