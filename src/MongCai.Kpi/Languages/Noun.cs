namespace MongCai.Kpi;

/// <summary>A noun in its plural forms, with the place of its gender: <c>ménage|ménages (m)</c>.</summary>
internal sealed record Noun(string[] Forms, int Gender)
{
    /// <summary>Gets the last form of the noun, which is the one for many.</summary>
    public string Many => Forms[^1];

    /// <summary>Reads the forms and the gender of a noun.</summary>
    /// <param name="text">The forms, and behind them the gender in parentheses; without one, the noun has the first gender of the language.</param>
    /// <param name="name">The key of the noun.</param>
    /// <param name="forms">The number of plural forms of the language.</param>
    /// <param name="genders">The names of the genders of the language.</param>
    /// <param name="problems">The collection that receives each problem as a sentence.</param>
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
