using System.Globalization;

namespace MongCai.Kpi;

/// <summary>Makes options of settings, and says everything that is wrong with them at once.</summary>
internal sealed class SettingsReader
{
    private const int MonthsInYear = 12;
    private const int MostNamed = 3;

    private static readonly string[] Keys = [nameof(KpiOptions.Language), nameof(KpiOptions.Rounding), nameof(KpiOptions.Calendar), nameof(KpiOptions.Closing), nameof(KpiOptions.Measurement)];

    private static readonly string[] MeasurementKeys =
    [
        nameof(MeasurementPolicies.Verdicts), nameof(MeasurementPolicies.MissingData), nameof(MeasurementPolicies.Tolerance), nameof(MeasurementPolicies.TooEarlyBelow),
        nameof(MeasurementPolicies.BandBy), nameof(MeasurementPolicies.Elapsed), nameof(MeasurementPolicies.Bands),
    ];

    private readonly SettingsProblems _problems = new();

    public static bool IsKnown(string key) => Keys.Contains(key, StringComparer.OrdinalIgnoreCase) || MeasurementKeys.Contains(key, StringComparer.OrdinalIgnoreCase);

    public static KpiOptions Read(SettingsNode section)
    {
        var reader = new SettingsReader();
        var options = reader.Options(section);
        reader._problems.ThrowIfAny();
        return options;
    }

    private KpiOptions Options(SettingsNode section)
    {
        if (section.Children.Count == 0 && section.Values.Count == 0)
        {
            _problems.Add(section, "There are no settings here. A host that chooses nothing calls AddMongCaiKpi without options; else the name of the section is another.");
        }
        else if (section.Children.Count > 1 && !section.Children.Any(static place => IsKnown(place.Name)))
        {
            _problems.Add(section, $"None of {Some(section.Children)} is a setting of the library: expected {string.Join(", ", Keys)}. Pass the pairs of its section alone, configuration.GetSection(\"Kpi\").AsEnumerable().");
            return KpiOptions.Default;
        }

        var options = KpiOptions.Default;
        foreach (var place in Named(section, Keys, MeasurementKeys))
        {
            options = place.Name.ToUpperInvariant() switch
            {
                "LANGUAGE" => Value(place, SettingsText.Language) is { } language ? options with { Language = language } : options,
                "ROUNDING" => Value(place, SettingsText.Word<Rounding>) is { } rounding ? options with { Rounding = rounding } : options,
                "CALENDAR" => Value(place, SettingsText.Calendar) is { } calendar ? options with { Calendar = calendar } : options,
                "CLOSING" => One(place, SettingsText.Closing) is { } closing ? options with { Closing = closing } : options,
                _ => options with { Measurement = Measurement(place) },
            };
        }

        return options;
    }

    private MeasurementPolicies Measurement(SettingsNode section)
    {
        var policies = new MeasurementPolicies();
        foreach (var place in Named(section, MeasurementKeys, Keys))
        {
            policies = _problems.Try(place, () => Policy(policies, place)) ?? policies;
        }

        return policies;
    }

    private MeasurementPolicies Policy(MeasurementPolicies policies, SettingsNode place) => place.Name.ToUpperInvariant() switch
    {
        "VERDICTS" => One(place, SettingsText.Verdicts) is { } verdicts ? policies with { Verdicts = verdicts } : policies,
        "MISSINGDATA" => One(place, SettingsText.MissingData) is { } missing ? policies with { MissingData = missing } : policies,
        "TOLERANCE" => Value(place, SettingsText.Share) is { } tolerance ? policies with { Tolerance = tolerance } : policies,
        "TOOEARLYBELOW" => Value(place, SettingsText.Share) is { } share ? policies with { TooEarlyBelow = share } : policies,
        "BANDBY" => Value(place, SettingsText.Word<PerformanceMeasure>) is { } measure ? policies with { BandBy = measure } : policies,
        "ELAPSED" => Elapsed(place) is { } elapsed ? policies with { Elapsed = elapsed } : policies,
        _ => Bands(place) is { } bands ? policies with { Bands = bands } : policies,
    };

    private ElapsedShare? Elapsed(SettingsNode place)
    {
        if (place.Children.Count == 0)
        {
            return One(place, SettingsText.Elapsed);
        }

        if (place.Children.All(static child => NumberOf(child) is not null))
        {
            return Profile(place);
        }

        var (by, closing) = (ElapsedShare.ByDays, default(ClosingRule));
        foreach (var part in Named(place, ["By", "Closing"], []))
        {
            if (string.Equals(part.Name, "Closing", StringComparison.OrdinalIgnoreCase))
            {
                closing = One(part, SettingsText.Closing);
            }
            else
            {
                by = (part.Children.Count == 0 ? One(part, SettingsText.Elapsed) : Profile(part)) ?? by;
            }
        }

        return closing is null ? by : by.Within(closing);
    }

    private ElapsedShare? Profile(SettingsNode place)
    {
        var shares = Listed(place).Select(one => Value(one, SettingsText.Share)).ToList();
        if (shares.Count > 0 && shares.Count != MonthsInYear)
        {
            _problems.Add(place, $"A profile has the shares reached at the end of each of the {(Rational)MonthsInYear} months, and here are {(Rational)shares.Count}.");
            return null;
        }

        return shares.Count == 0 || shares.Contains(null) ? null : _problems.Try(place, () => ElapsedShare.ByProfile(shares.Select(static share => share!.Value.Value)));
    }

    private BandScale? Bands(SettingsNode place)
    {
        if (place.Children.Count == 0)
        {
            return One(place, SettingsText.Bands);
        }

        var entries = Listed(place);
        var bands = entries.Select((entry, index) => Step(entry, isLowest: index == 0)).ToList();
        return bands.Contains(null) || bands is not [{ } lowest, .. var steps] ? null : _problems.Try(place, () => new BandScale(lowest.Band, steps!));
    }

    // The lowest band has no beginning; its step is not used.
    private BandStep? Step(SettingsNode entry, bool isLowest)
    {
        var parts = Named(entry, ["Code", "From", "Name"], []).ToDictionary(static part => part.Name, StringComparer.OrdinalIgnoreCase);
        var code = Needed(entry, parts, "Code") is { } place ? One(place, static text => text) : null;
        var name = parts.TryGetValue("Name", out var names) ? Name(names) : code is null ? null : new BilingualText(code, code);
        Ratio? from = isLowest ? default(Ratio) : Needed(entry, parts, "From") is { } beginning ? Value(beginning, SettingsText.Share) : null;
        if (isLowest && parts.TryGetValue("From", out var lowest))
        {
            _problems.Add(lowest, "The first band is that of whatever is below the second: it has no beginning.");
        }

        return code is null || name is null || from is not { } start ? null : new BandStep(start, new Band(code, name));
    }

    private BilingualText? Name(SettingsNode place)
    {
        var parts = Named(place, ["vi", "en"], []).ToDictionary(static part => part.Name, StringComparer.OrdinalIgnoreCase);
        var vietnamese = Needed(place, parts, "vi") is { } first ? One(first, static text => text) : null;
        var english = Needed(place, parts, "en") is { } second ? One(second, static text => text) : null;
        return vietnamese is null || english is null ? null : new BilingualText(vietnamese, english);
    }

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

    /// <summary>The entries of a list, in the order of their numbers, of which none is left out.</summary>
    private SettingsNode[] Listed(SettingsNode place)
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

    /// <summary>The places below one that have a known name; the others are refused.</summary>
    private IEnumerable<SettingsNode> Named(SettingsNode section, string[] known, string[] elsewhere)
    {
        foreach (var value in section.Values)
        {
            _problems.Add(section, $"\"{value}\" is no setting: expected {string.Join(", ", known)} below it{(section.Children.Count > 0 ? ", and no text beside them" : string.Empty)}.");
        }

        foreach (var place in section.Children)
        {
            if (known.Contains(place.Name, StringComparer.OrdinalIgnoreCase))
            {
                yield return place;
                continue;
            }

            var there = elsewhere.FirstOrDefault(name => string.Equals(name, place.Name, StringComparison.OrdinalIgnoreCase));
            _problems.Add(place, $"There is no such setting here: expected {string.Join(", ", known)}.{(there is null ? string.Empty : ReferenceEquals(elsewhere, MeasurementKeys) ? $" {there} stands below Measurement." : $" {there} stands above Measurement.")}");
        }
    }

    private T? One<T>(SettingsNode place, Func<string, T> read)
        where T : class => Text(place) is { } text ? _problems.Try(place, () => read(text)) : null;

    private T? Value<T>(SettingsNode place, Func<string, T> read)
        where T : struct => Text(place) is { } text ? _problems.Try<T?>(place, () => read(text)) : null;

    /// <summary>The one text of a place, or null where that is what is wrong.</summary>
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
