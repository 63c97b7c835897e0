namespace MongCai.Kpi;

/// <summary>A noun in its plural forms, with the place of its gender: <c>ménage|ménages (m)</c>.</summary>
internal sealed record Noun(string[] Forms, int Gender)
{
    /// <summary>The last form: that of many.</summary>
    public string Many => Forms[^1];

    /// <summary>Reads the forms and the gender of a noun.</summary>
    /// <param name="text">The forms, and in parentheses the gender, which is the first of the language where there is none.</param>
    /// <param name="name">The key it stands under.</param>
    /// <param name="forms">How many plural forms the language has.</param>
    /// <param name="genders">The names of its genders.</param>
    /// <param name="problems">What is wrong, one sentence each.</param>
    public static Noun Read(string text, string name, int forms, IReadOnlyList<string> genders, ICollection<string> problems)
    {
        var (words, gender) = (text, 0);
        for (var index = 0; index < genders.Count; index++)
        {
            var behind = $" ({genders[index]})";
            if (text.EndsWith(behind, StringComparison.Ordinal))
            {
                (words, gender) = (text[..^behind.Length], index);
            }
        }

        if (genders.Count > 0 && words.Length == text.Length && text.EndsWith(')') && text.LastIndexOf(" (", StringComparison.Ordinal) is >= 0 and var open)
        {
            problems.Add($"{name}: \"{text}\" has the gender {text[(open + 2)..^1]}, which the language has not: expected {string.Join(" or ", genders)}.");
        }

        var split = words.Split('|', StringSplitOptions.TrimEntries);
        if (split.Length == forms && split.All(static word => word.Length > 0))
        {
            return new Noun(split, gender);
        }

        // A noun that does not change, such as đồng in English, need not be written twice.
        if (split is [{ Length: > 0 } one])
        {
            return new Noun([.. Enumerable.Repeat(one, forms)], gender);
        }

        problems.Add($"{name}: \"{text}\" has {(Rational)split.Length} forms: expected {(Rational)forms}, with | between them.");
        return new Noun([.. Enumerable.Repeat(text, forms)], gender);
    }
}
