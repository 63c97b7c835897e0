using System.Globalization;

namespace MongCai.Kpi;

/// <summary>Reads the texts of settings. Words that a person writes are read in upper or lower case.</summary>
internal static class SettingsText
{
    private const string AtLeast = "atLeast";

    private static readonly Dictionary<string, VerdictPolicy> VerdictPolicies = Named(VerdictPolicy.Strict, VerdictPolicy.LenientAtTheBound, VerdictPolicy.BeyondTheRange);

    private static readonly Dictionary<string, MissingDataPolicy> MissingDataPolicies = Named(MissingDataPolicy.RequireAll, MissingDataPolicy.SkipMissing, MissingDataPolicy.MissingAsZero);

    private static readonly Dictionary<string, string> LanguageNames = new(StringComparer.OrdinalIgnoreCase)
    {
        ["vietnamese"] = LanguageTag.Vietnamese,
        ["english"] = LanguageTag.English,
        ["french"] = LanguageTag.French,
    };

    private static readonly Dictionary<string, ElapsedShare> ElapsedShares = new(StringComparer.OrdinalIgnoreCase)
    {
        ["byDays"] = ElapsedShare.ByDays,
        ["byMonths"] = ElapsedShare.ByMonths,
    };

    public static T Word<T>(string text)
        where T : struct, Enum => Words<T>.Find(text, StringComparison.OrdinalIgnoreCase) ?? throw NotOneOf(text, Words<T>.List);

    /// <summary>Finds a lexicon by the tag of its language; a language of the library also by its English name.</summary>
    public static Lexicon Language(string text, IReadOnlyList<Lexicon> lexicons)
    {
        Lexicon[] known = [.. lexicons, Lexicon.Vietnamese, Lexicon.English, Lexicon.French];
        return Array.Find(known, lexicon => string.Equals(lexicon.Language, LanguageNames.GetValueOrDefault(text, text), StringComparison.OrdinalIgnoreCase))
            ?? throw NotOneOf(text, string.Join(", ", known.Select(static lexicon => lexicon.Language).Distinct(StringComparer.Ordinal)));
    }

    public static ClosingRule Closing(string text) =>
        string.Equals(text, "monthEnd", StringComparison.OrdinalIgnoreCase) ? ClosingRule.MonthEnd
        : int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var day) && day is >= 1 and <= ClosingRule.LastSharedDay ? ClosingRule.OnDay(day)
        : throw NotOneOf(text, "monthEnd, or a day from 1 to 28");

    public static VerdictPolicy Verdicts(string text) => Of(VerdictPolicies, text);

    public static ElapsedShare Elapsed(string text) => Of(ElapsedShares, text);

    public static BandScale Bands(string text) => string.Equals(text, "redYellowGreen", StringComparison.OrdinalIgnoreCase) ? BandScale.RedYellowGreen : throw NotOneOf(text, "redYellowGreen, or a list of bands");

    public static MissingDataPolicy MissingData(string text) =>
        text.StartsWith($"{AtLeast} ", StringComparison.OrdinalIgnoreCase) ? MissingDataPolicy.AtLeast(Share(text[AtLeast.Length..].Trim()))
        : MissingDataPolicies.TryGetValue(text, out var policy) ? policy
        : throw NotOneOf(text, $"{string.Join(", ", MissingDataPolicies.Keys)}, or {AtLeast} and a share");

    /// <summary>
    /// Reads a share as a ratio, <c>1/4</c>, a percentage, <c>25%</c>, or a number up to 1, <c>0.25</c>. A larger number is refused, because it is a percentage
    /// without its sign.
    /// </summary>
    public static Ratio Share(string text) =>
        Ratio.TryParse(text, NumberFormat.Invariant, out var ratio) ? ratio
        : Percentage.TryParse(text, NumberFormat.Invariant, out var percentage) ? Ratio.FromPercent(percentage.Value)
        : Rational.TryParse(text, NumberFormat.Invariant, out var number) ? number <= 1 ? new Ratio(number, 1) : throw NotOneOf(text, $"{text}%, if a percentage is meant, or a share such as 1/4 or 0.25")
        : throw NotOneOf(text, "a share such as 1/4, 25% or 0.25");

    // The text form of a policy is the word of its setting.
    private static Dictionary<string, T> Named<T>(params T[] policies)
        where T : notnull => policies.ToDictionary(static policy => $"{policy}", StringComparer.OrdinalIgnoreCase);

    private static T Of<T>(Dictionary<string, T> words, string text) => words.TryGetValue(text, out var value) ? value : throw NotOneOf(text, string.Join(", ", words.Keys));

    private static FormatException NotOneOf(string text, string expected) => new($"\"{text}\" is none of what is expected: {expected}.");
}
