namespace MongCai.Kpi;

/// <summary>Creates options from settings, and reports everything that is wrong with them at once.</summary>
internal sealed partial class SettingsReader
{
    private static readonly Dictionary<string, Func<SettingsReader, KpiOptions, SettingsNode, KpiOptions>> OptionsByKey = new(StringComparer.OrdinalIgnoreCase)
    {
        [nameof(KpiOptions.Language)] = static (reader, options, place) => reader.One(place, text => SettingsText.Language(text, reader._lexicons)) is { } language ? options with { Language = language } : options,

        // Words replace those of the language, which may come later among the settings, so they are read last.
        [WordsKey] = static (_, options, _) => options,
        [nameof(KpiOptions.Rounding)] = static (reader, options, place) => reader.Value(place, SettingsText.Word<Rounding>) is { } rounding ? options with { Rounding = rounding } : options,
        [nameof(KpiOptions.NearThreshold)] = static (reader, options, place) => reader.Value(place, SettingsText.Word<NearThreshold>) is { } near ? options with { NearThreshold = near } : options,
        [nameof(KpiOptions.Calendar)] = static (reader, options, place) => reader.Value(place, ReportingCalendar.Parse) is { } calendar ? options with { Calendar = calendar } : options,
        [nameof(KpiOptions.Closing)] = static (reader, options, place) => reader.One(place, SettingsText.Closing) is { } closing ? options with { Closing = closing } : options,
        [nameof(KpiOptions.Measurement)] = static (reader, options, place) => options with { Measurement = reader.Measurement(place) },
    };

    private static readonly Dictionary<string, Func<SettingsReader, MeasurementPolicies, SettingsNode, MeasurementPolicies>> PoliciesByKey = new(StringComparer.OrdinalIgnoreCase)
    {
        [nameof(MeasurementPolicies.Verdicts)] = static (reader, policies, place) => reader.One(place, SettingsText.Verdicts) is { } verdicts ? policies with { Verdicts = verdicts } : policies,
        [nameof(MeasurementPolicies.MissingData)] = static (reader, policies, place) => reader.One(place, SettingsText.MissingData) is { } missing ? policies with { MissingData = missing } : policies,
        [nameof(MeasurementPolicies.Tolerance)] = static (reader, policies, place) => reader.Value(place, SettingsText.Share) is { } tolerance ? policies with { Tolerance = tolerance } : policies,
        [nameof(MeasurementPolicies.TooEarlyBelow)] = static (reader, policies, place) => reader.Value(place, SettingsText.Share) is { } share ? policies with { TooEarlyBelow = share } : policies,
        [nameof(MeasurementPolicies.BandBy)] = static (reader, policies, place) => reader.Value(place, SettingsText.Word<PerformanceMeasure>) is { } measure ? policies with { BandBy = measure } : policies,
        [nameof(MeasurementPolicies.Elapsed)] = static (reader, policies, place) => reader.Elapsed(place) is { } elapsed ? policies with { Elapsed = elapsed } : policies,
        [nameof(MeasurementPolicies.Bands)] = static (reader, policies, place) => reader.Bands(place) is { } bands ? policies with { Bands = bands } : policies,
    };

    private const string WordsKey = "Words";

    private readonly SettingsProblems _problems = new();
    private readonly IReadOnlyList<Lexicon> _lexicons;

    private SettingsReader(IReadOnlyList<Lexicon> lexicons) => _lexicons = lexicons;

    public static bool IsKnown(string key) => OptionsByKey.ContainsKey(key) || PoliciesByKey.ContainsKey(key);

    public static KpiOptions Read(SettingsNode section, IReadOnlyList<Lexicon> lexicons)
    {
        var reader = new SettingsReader(lexicons);
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
            _problems.Add(section, $"None of {Some(section.Children)} is a setting of the library: expected {Listed(OptionsByKey.Keys)}. Pass the pairs of its section alone, configuration.GetSection(\"Kpi\").AsEnumerable().");
            return KpiOptions.Default;
        }

        var chosen = Named(section, OptionsByKey.Keys, place => PoliciesByKey.ContainsKey(place.Name) ? $" {place.Name} stands below {nameof(KpiOptions.Measurement)}." : string.Empty)
            .Aggregate(KpiOptions.Default, (options, place) => OptionsByKey[place.Name](this, options, place));
        return section.Children.FirstOrDefault(static place => string.Equals(place.Name, WordsKey, StringComparison.OrdinalIgnoreCase)) is { } words ? Reworded(chosen, words) : chosen;
    }

    private MeasurementPolicies Measurement(SettingsNode section) =>
        Named(section, PoliciesByKey.Keys, place => OptionsByKey.ContainsKey(place.Name) ? $" {place.Name} stands above {nameof(KpiOptions.Measurement)}." : string.Empty)
            .Aggregate(new MeasurementPolicies(), (policies, place) => _problems.Try(place, () => PoliciesByKey[place.Name](this, policies, place)) ?? policies);

    private KpiOptions Reworded(KpiOptions options, SettingsNode place)
    {
        foreach (var value in place.Values)
        {
            _problems.Add(place, $"\"{value}\" is no setting: expected phrases and words below it, by their keys.");
        }

        var words = place.Children.Select(child => (Key: LexiconKeys.FindInAnyCase(child.Name)?.Name ?? child.Name, Words: One(child, static text => text))).ToList();
        return words.TrueForAll(static one => one.Words is not null) && _problems.Try(place, () => options.Language.With([.. words.Select(static one => (one.Key, one.Words!))])) is { } lexicon
            ? options with { Language = lexicon }
            : options;
    }
}
