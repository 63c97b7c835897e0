using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace MongCai.Kpi;

/// <summary>Checks and shortens the tags of languages (BCP 47), as far as texts need them: <c>vi</c>, <c>fr-CA</c>, <c>zh-Hans</c>.</summary>
internal static class LanguageTag
{
    public const string Vietnamese = "vi";
    public const string English = "en";
    public const string French = "fr";

    private const int ShortestLanguage = 2;
    private const int LongestLanguage = 3;
    private const int LongestSubtag = 8;

    /// <summary>Returns a tag in lower case, or throws if the text is no tag.</summary>
    /// <exception cref="ArgumentException">The text is no tag of a language.</exception>
    [SuppressMessage("Globalization", "CA1308", Justification = "Tags of languages are written in lower case.")]
    public static string Of(string? tag, [CallerArgumentExpression(nameof(tag))] string? parameterName = null) =>
        IsTag(tag) ? tag!.ToLowerInvariant() : throw new ArgumentException(Problem(tag), parameterName);

    /// <summary>Returns the sentence that says why a text is no tag.</summary>
    public static string Problem(string? tag) => $"There is no language \"{tag}\": expected a tag such as vi, en, fr or fr-CA.";

    /// <summary>Determines whether a text is a tag: a language of two or three letters, with any subtags behind it.</summary>
    public static bool IsTag(string? tag)
    {
        if (tag is null)
        {
            return false;
        }

        var subtags = tag.Split('-');
        return subtags[0].Length is >= ShortestLanguage and <= LongestLanguage && subtags[0].All(char.IsAsciiLetter)
            && subtags.Skip(1).All(static subtag => subtag.Length is > 0 and <= LongestSubtag && subtag.All(char.IsAsciiLetterOrDigit));
    }

    /// <summary>Returns the tag without its last subtag: <c>fr</c> for <c>fr-CA</c>, and null for <c>fr</c>.</summary>
    public static string? Wider(string tag) => tag.LastIndexOf('-') is > 0 and var end ? tag[..end] : null;
}
