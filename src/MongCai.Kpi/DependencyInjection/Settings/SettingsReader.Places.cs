using System.Globalization;

namespace MongCai.Kpi;

/// <content>The finding of settings and their texts, and the refusal of everything that is not read.</content>
internal sealed partial class SettingsReader
{
    private const int MostNamed = 3;

    private SettingsNode? Needed(SettingsNode place, Dictionary<string, SettingsNode> parts, string key)
    {
        if (parts.TryGetValue(key, out var part))
        {
            return part;
        }

        if (place.Values.Count == 0)
        {
            _problems.Add(place, $"\"{key}\" is missing.");
        }

        return null;
    }

    /// <summary>Returns the entries of a list in the order of their numbers, and reports a number that is left out.</summary>
    private SettingsNode[] Entries(SettingsNode place)
    {
        foreach (var value in place.Values)
        {
            _problems.Add(place, $"\"{value}\" stands beside a list: expected one of the two.");
        }

        foreach (var stray in place.Children.Where(static child => NumberOf(child) is null))
        {
            _problems.Add(stray, "Expected a list, whose entries are numbered from 0.");
        }

        SettingsNode[] entries = [.. place.Children.Where(static child => NumberOf(child) is not null).OrderBy(NumberOf)];
        foreach (var (entry, number) in entries.Select(static (entry, number) => (entry, number)).Where(static at => NumberOf(at.entry) != at.number).Take(1))
        {
            _problems.Add(entry, $"The list has no entry {(Rational)number}: entries are numbered from 0 without a gap.");
        }

        return entries;
    }

    private static string Some(IReadOnlyList<SettingsNode> places) =>
        $"{string.Join(", ", places.Take(MostNamed).Select(static place => place.Name))}{(places.Count > MostNamed ? $" and {(Rational)(places.Count - MostNamed)} others" : string.Empty)}";

    private static int? NumberOf(SettingsNode entry) => int.TryParse(entry.Name, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static string Listed(IEnumerable<string> keys) => string.Join(", ", keys);

    /// <summary>Returns the places below a section that have a known name, and reports the others, with a hint where there is one.</summary>
    private IEnumerable<SettingsNode> Named(SettingsNode section, IReadOnlyCollection<string> known, Func<SettingsNode, string>? hint = null)
    {
        foreach (var value in section.Values)
        {
            _problems.Add(section, $"\"{value}\" is no setting: expected {Listed(known)} below it{(section.Children.Count > 0 ? ", and no text beside them" : string.Empty)}.");
        }

        foreach (var place in section.Children)
        {
            if (known.Contains(place.Name, StringComparer.OrdinalIgnoreCase))
            {
                yield return place;
            }
            else
            {
                _problems.Add(place, $"There is no such setting here: expected {Listed(known)}.{hint?.Invoke(place)}");
            }
        }
    }

    private T? One<T>(SettingsNode place, Func<string, T> read)
        where T : class => Text(place) is { } text ? _problems.Try(place, () => read(text)) : null;

    private T? Value<T>(SettingsNode place, Func<string, T> read)
        where T : struct => Text(place) is { } text ? _problems.Try<T?>(place, () => read(text)) : null;

    /// <summary>Returns the one text of a place; null, with a problem, where there is not exactly one.</summary>
    private string? Text(SettingsNode place)
    {
        string[] all = [.. place.Values, .. place.Children.Select(static child => child.Path)];
        if (all is [var text] && place.Children.Count == 0 && !string.IsNullOrWhiteSpace(text))
        {
            return text.Trim();
        }

        _problems.Add(
            place,
            place.Children.Count > 0 ? $"Expected one text, and there are {string.Join(" and ", all)}."
            : all.Length > 1 ? $"The setting is given {(Rational)all.Length} times: {string.Join(" and ", all.Select(static one => $"\"{one}\""))}."
            : "The value is empty: leave the key out where the default is meant.");
        return null;
    }
}
