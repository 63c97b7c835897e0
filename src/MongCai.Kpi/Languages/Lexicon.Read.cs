namespace MongCai.Kpi;

/// <content>The reading of words, which reports everything that is wrong with them at once.</content>
public sealed partial class Lexicon
{
    private const char Alternative = '|';

    private static Dictionary<string, string> AsOne(IEnumerable<KeyValuePair<string, string>> words)
    {
        var known = new Dictionary<string, string>(StringComparer.Ordinal);
        List<string> twice = [];
        foreach (var (key, word) in words)
        {
            if (!known.TryAdd(key ?? throw new ArgumentNullException(nameof(words), "A key is null."), word ?? throw new ArgumentNullException(nameof(words), $"{key} is null.")))
            {
                twice.Add(key);
            }
        }

        return twice.Count == 0 ? known : throw new ArgumentException($"Given twice: {string.Join(", ", twice)}.", nameof(words));
    }

    private List<string> Read()
    {
        List<string> problems = [];
        ReadGenders(problems);
        problems.AddRange(_joins.Rules.Where(static rule => rule.Before.Length == 0 || !char.IsLetterOrDigit(rule.Before[0]))
            .Select(static rule => $"The join \"{rule.Before}\" with \"{rule.After}\" would never fit: what stands before begins with a word, and its blank stands at its end."));
        foreach (var (name, word) in _words)
        {
            if (LexiconKeys.Find(name) is { } key)
            {
                Read(key, word, problems);
            }
            else if (LexiconKeys.IsOwnNoun(name))
            {
                _ownNouns[name] = MongCai.Kpi.Noun.Read(word, name, Plurals.Forms, Genders, problems);
            }
            else
            {
                problems.Add($"There is no key \"{name}\"{Nearest(name)}.");
            }
        }

        var missing = LexiconKeys.All.Where(key => !key.IsOptional && !_words.ContainsKey(key.Name)).Select(static key => key.Name).ToList();
        if (missing.Count > 0)
        {
            problems.Insert(0, $"{(Rational)missing.Count} {(missing.Count == 1 ? "is" : "are")} missing: {string.Join(", ", missing)}.");
        }

        return problems;
    }

    private void Read(LexiconKey key, string word, List<string> problems)
    {
        if (string.IsNullOrWhiteSpace(word) && !key.IsOptional)
        {
            problems.Add($"{key.Name} is empty.");
            return;
        }

        switch (key.Kind)
        {
            case LexiconKind.Noun:
                _nouns[key.Index] = MongCai.Kpi.Noun.Read(word, key.Name, Plurals.Forms, Genders, problems);
                break;
            case LexiconKind.Words:
                _lists[key.Index] = Array.AsReadOnly(word.Split(Alternative, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries));
                break;
            default:
                _templates[key.Index] = Template.Read(word, key, Plurals.Forms, _genderCount, problems);
                break;
        }
    }

    private void ReadGenders(List<string> problems)
    {
        if (Genders.Any(string.IsNullOrWhiteSpace))
        {
            problems.Add("A gender has no name.");
        }

        if (Genders.Distinct(StringComparer.Ordinal).Count() < Genders.Count)
        {
            problems.Add("A gender is there twice.");
        }
    }

    // The keys of the same family are the likeliest ones to have been meant.
    private static string Nearest(string name)
    {
        var family = name.Split('.')[0];
        var near = LexiconKeys.All.Select(static key => key.Name).Where(other => string.Equals(other.Split('.')[0], family, StringComparison.OrdinalIgnoreCase)).ToList();
        return near.Count == 0 ? string.Empty : $": expected {string.Join(", ", near)}";
    }
}
