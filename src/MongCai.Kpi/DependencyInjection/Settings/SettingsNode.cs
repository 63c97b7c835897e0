namespace MongCai.Kpi;

/// <summary>A place in the settings, with the values that were given there and the places below it.</summary>
internal sealed class SettingsNode(string path)
{
    private readonly List<SettingsNode> _children = [];
    private readonly List<string> _values = [];

    /// <summary>Gets the whole path of the place, as the host wrote it.</summary>
    public string Path { get; } = path;

    public string Name => Path[(Path.LastIndexOf(':') + 1)..];

    public IReadOnlyList<string> Values => _values;

    public IReadOnlyList<SettingsNode> Children => _children;

    /// <summary>Builds the tree of a section from its pairs, whose paths are whole or begin below the section.</summary>
    public static SettingsNode Of(IEnumerable<KeyValuePair<string, string?>> settings)
    {
        KeyValuePair<string, string?>[] pairs = [.. settings.Where(static pair => !string.IsNullOrEmpty(pair.Key))];
        var section = new SettingsNode(SectionOf(pairs));
        foreach (var (key, value) in pairs)
        {
            var place = section;
            for (var end = EndOfNext(key, section.Path.Length == 0 ? -1 : section.Path.Length); end > 0; end = end == key.Length ? -1 : EndOfNext(key, end))
            {
                place = place.Below(key[..end]);
            }

            if (value is not null)
            {
                place._values.Add(value);
            }
        }

        return section;
    }

    // The section itself is among its pairs, without a value, and every other pair lies below it.
    private static string SectionOf(KeyValuePair<string, string?>[] pairs)
    {
        var shortest = pairs.Length == 0 ? default : pairs.MinBy(static pair => pair.Key.Length);
        var isSection = shortest is { Key: { } key, Value: null } && !SettingsReader.IsKnown(key)
            && pairs.All(pair => ReferenceEquals(pair.Key, key) || pair.Key.StartsWith($"{key}:", StringComparison.OrdinalIgnoreCase));
        return isSection ? shortest.Key : string.Empty;
    }

    private static int EndOfNext(string key, int before)
    {
        if (before + 1 >= key.Length)
        {
            return -1;
        }

        var end = key.IndexOf(':', before + 1);
        return end < 0 ? key.Length : end;
    }

    private SettingsNode Below(string path)
    {
        var below = _children.Find(child => string.Equals(child.Path, path, StringComparison.OrdinalIgnoreCase));
        if (below is null)
        {
            below = new SettingsNode(path);
            _children.Add(below);
        }

        return below;
    }
}
