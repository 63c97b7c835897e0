using System.Text.RegularExpressions;

namespace HalfYearReport;

/// <summary>Splits a text into its numbers, which stay on one line, and the words between them.</summary>
internal static partial class PageText
{
    public static IEnumerable<(string Text, bool IsFigure)> Parts(string text)
    {
        var end = 0;
        foreach (Match match in Figure.Matches(text))
        {
            if (match.Index > end)
            {
                yield return (text[end..match.Index], false);
            }

            end = match.Index + match.Length;
            yield return (text[match.Index..end], true);
        }

        if (end < text.Length)
        {
            yield return (text[end..], false);
        }
    }

    // A number is a sign, digits with the marks that dates and fractions have as well, and a percent sign, or the multiple and the unit that belong to it.
    [GeneratedRegex(@"[-−]?\d+(?:[.,/–\u202F]\d+)*(?:\u202F?%|(?: (?:triệu|tỷ|million|billion|millions|milliards?)\b(?: de\b)?)?(?: \p{L}+)?)", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Figure { get; }
}
