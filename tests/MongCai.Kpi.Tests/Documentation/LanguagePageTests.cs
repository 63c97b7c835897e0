using System.Text;
using System.Text.RegularExpressions;

namespace MongCai.Kpi.Tests.Documentation;

/// <summary>Tests that the page about languages lists every key, with its placeholders and its English words.</summary>
public partial class LanguagePageTests
{
    private const string WriteVariable = "MONGCAI_WRITE_KEYS";
    private const string Opening = "<!-- keys -->\n";
    private const string Closing = "<!-- end of keys -->";

    private static readonly string File = Path.Combine(Repository.Root, "docs", "your-language.md");

    [Fact]
    public void The_page_lists_every_key_with_its_places_and_its_English_words()
    {
        var (before, listed, behind) = Parts(System.IO.File.ReadAllText(File).ReplaceLineEndings("\n"));
        var expected = Listed();
        if (string.Equals(Environment.GetEnvironmentVariable(WriteVariable), "1", StringComparison.Ordinal))
        {
            System.IO.File.WriteAllText(File, $"{before}{expected}{behind}");
            listed = expected;
        }

        Assert.True(
            string.Equals(expected, listed, StringComparison.Ordinal),
            $"The keys of docs/your-language.md are not those of the code. Run this test with {WriteVariable}=1, and read what has become of them.\n{Differences(listed, expected)}");
    }

    [Fact]
    public void The_list_has_every_key_once() =>
        Assert.Equal(LexiconKeys.All.Select(static key => key.Name).Order(StringComparer.Ordinal), Groups().SelectMany(static group => group.Keys).Select(static key => key.Name).Order(StringComparer.Ordinal));

    private static (string Before, string Listed, string Behind) Parts(string page)
    {
        var start = page.IndexOf(Opening, StringComparison.Ordinal) + Opening.Length;
        var end = page.IndexOf(Closing, StringComparison.Ordinal);
        Assert.True(start >= Opening.Length && end >= start, $"{File} has no place for the keys, between {Opening.TrimEnd()} and {Closing}.");
        return (page[..start], page[start..end], page[end..]);
    }

    private static string Listed()
    {
        var list = new StringBuilder();
        foreach (var (title, keys) in Groups())
        {
            list.Append('\n').Append("### ").Append(title).Append("\n\n| key | places | English |\n|---|---|---|\n");
            foreach (var key in keys)
            {
                list.Append("| `").Append(key.Name).Append('`').Append(key.IsOptional ? " *" : string.Empty)
                    .Append(" | ").Append(PlacesOf(key))
                    .Append(" | ").Append(Lexicon.English.Words.TryGetValue(key.Name, out var words) ? $"`{words.Replace("|", "\\|", StringComparison.Ordinal)}`" : string.Empty)
                    .Append(" |\n");
            }
        }

        return list.Append('\n').ToString();
    }

    private static string PlacesOf(LexiconKey key) => key.Kind switch
    {
        LexiconKind.Noun => "noun",
        LexiconKind.Words => "list",
        _ => string.Join(", ", key.Places.Select((place, index) => $"`{{{place}}}`{(key.IsNeeded(index) ? string.Empty : " *")}")),
    };

    /// <summary>
    /// Lists the keys in the groups and the order of the English lexicon's source. A key that English does not need follows those that begin like it.
    /// </summary>
    private static List<(string Title, List<LexiconKey> Keys)> Groups()
    {
        List<(string Title, List<LexiconKey> Keys)> groups = [];
        foreach (var line in System.IO.File.ReadLines(Path.Combine(Repository.Sources, "Languages", "EnglishLexicon.cs")))
        {
            if (Title().Match(line) is { Success: true } title)
            {
                groups.Add((title.Groups["title"].Value, []));
            }
            else if (Entry().Match(line) is { Success: true } entry)
            {
                groups[^1].Keys.Add(LexiconKeys.Find(entry.Groups["key"].Value)!);
            }
        }

        foreach (var key in LexiconKeys.All.Where(static key => !Lexicon.English.Words.ContainsKey(key.Name)))
        {
            var (_, keys) = groups.First(group => group.Keys.Exists(other => IsOfFamily(other, key)));
            var parent = keys.FindIndex(other => string.Equals(other.Name, key.Name[..key.Name.LastIndexOf('.')], StringComparison.Ordinal));
            keys.Insert((parent >= 0 ? parent : keys.FindLastIndex(other => IsOfFamily(other, key))) + 1, key);
        }

        return groups;
    }

    private static bool IsOfFamily(LexiconKey one, LexiconKey other) => string.Equals(one.Name.Split('.')[0], other.Name.Split('.')[0], StringComparison.Ordinal);

    private static string Differences(string kept, string now)
    {
        var (before, after) = (kept.Split('\n'), now.Split('\n'));
        return string.Join('\n', [.. before.Except(after, StringComparer.Ordinal).Select(static line => $"- {line}"), .. after.Except(before, StringComparer.Ordinal).Select(static line => $"+ {line}")]);
    }

    [GeneratedRegex(@"^\s+// (?<title>.+)\.$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex Title();

    [GeneratedRegex(@"^\s+\[""(?<key>[^""]+)""\] =", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex Entry();
}
