using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using MongCai.Kpi.Serialization;

namespace MongCai.Kpi;

/// <summary>What a host chooses once: language, rounding, calendar, closing day, and what actuals are measured under. It is given to <see cref="KpiServiceCollectionExtensions.AddMongCaiKpi"/> and injected as it is.</summary>
/// <remarks>Options are immutable; a host begins with <see cref="Default"/> or with its settings, and changes the rest by <c>with</c>. Equality is that of all parts. There is no JSON form: settings are read by <see cref="FromSettings"/>.</remarks>
/// <example>
/// <code>
/// services.AddMongCaiKpi(KpiOptions.FromSettings(configuration.GetSection("Kpi").AsEnumerable()));
/// services.AddMongCaiKpi(KpiOptions.Default with { Language = Lexicon.English, Closing = ClosingRule.OnDay(14) });
/// </code>
/// </example>
[JsonConverter(typeof(ObjectJsonConverter<KpiOptions>))]
public sealed record KpiOptions : INotJson<KpiOptions>
{
    // Not public: whoever takes an IOptions<KpiOptions> would be given the defaults, and not what the host chose.
    private KpiOptions()
    {
    }

    /// <summary>Gets the options of a host that chooses nothing.</summary>
    public static KpiOptions Default { get; } = new();

    /// <summary>Gets the words of the language that reports are printed in.</summary>
    /// <value><see cref="Lexicon.Vietnamese"/> unless set.</value>
    /// <exception cref="ArgumentNullException">It is null.</exception>
    public Lexicon Language
    {
        get;
        init => field = Guard.Against.Null(value, nameof(Language));
    } = Lexicon.Vietnamese;

    /// <summary>Gets the rule by which figures are rounded.</summary>
    /// <value><see cref="Rounding.HalfAwayFromZero"/> unless set.</value>
    /// <exception cref="ArgumentOutOfRangeException">There is no such rule.</exception>
    public Rounding Rounding
    {
        get;
        init => field = Guard.Against.UnknownValue(value, nameof(Rounding));
    } = Rounding.HalfAwayFromZero;

    /// <summary>Gets what is printed of a figure that would show the wrong side of what it is measured against, such as 99.96% of a target that is missed.</summary>
    /// <value><see cref="NearThreshold.Round"/> unless set.</value>
    /// <exception cref="ArgumentOutOfRangeException">There is no such rule.</exception>
    public NearThreshold NearThreshold
    {
        get;
        init => field = Guard.Against.UnknownValue(value, nameof(NearThreshold));
    } = NearThreshold.Round;

    /// <summary>Gets the reporting calendar.</summary>
    /// <value><see cref="ReportingCalendar.January"/> unless set.</value>
    public ReportingCalendar Calendar { get; init; }

    /// <summary>Gets the day on which the books of a month are closed.</summary>
    /// <value><see cref="ClosingRule.MonthEnd"/> unless set.</value>
    /// <exception cref="ArgumentNullException">It is null.</exception>
    public ClosingRule Closing
    {
        get;
        init => field = Guard.Against.Null(value, nameof(Closing));
    } = ClosingRule.MonthEnd;

    /// <summary>Gets what actuals are measured under, in a scorecard or alone: verdicts, bands, pace and missing reports.</summary>
    /// <value>The defaults of <see cref="MeasurementPolicies"/> unless set.</value>
    /// <exception cref="ArgumentNullException">It is null.</exception>
    public MeasurementPolicies Measurement
    {
        get;
        init => field = Guard.Against.Null(value, nameof(Measurement));
    } = new();

    /// <summary>Gets the phrases of reports, in the language and with the rounding that were chosen.</summary>
    public Phrasebook Phrases => new(Language, Rounding, NearThreshold);

    /// <summary>Reads the options from settings, wherever they come from: a JSON file, environment variables, the command line.</summary>
    /// <param name="settings">
    /// The pairs of a section: what <c>configuration.GetSection("Kpi").AsEnumerable()</c> gives, with whole paths or with paths relative to the section. Case does not matter in keys and words.
    /// </param>
    /// <param name="lexicons">Languages beside those of the library, or in their place; the setting names one of them by its tag.</param>
    /// <returns>The options; what the settings leave out is the default.</returns>
    /// <remarks>
    /// <code>
    /// {
    ///   "Kpi": {
    ///     "Language": "en",                             vi, en, fr, or the language of a lexicon that is passed
    ///     "Words": { "fiscalYear": "FY{named}" },       phrases and words in the place of those of the language, by their keys
    ///     "Rounding": "halfAwayFromZero",               halfAwayFromZero, truncation
    ///     "NearThreshold": "keepSide",                  round, keepSide, hedge
    ///     "Calendar": "07-start",                       01, or the month in which the year starts and whether it is named by its start or its end
    ///     "Closing": "14",                              monthEnd, or a day from 1 to 28
    ///     "Measurement": {
    ///       "Verdicts": "strict",                       strict, lenientAtTheBound, beyondTheRange
    ///       "MissingData": "atLeast 80%",               requireAll, skipMissing, missingAsZero, atLeast and a share
    ///       "Tolerance": "2%",                          a ratio, or a percentage
    ///       "TooEarlyBelow": "1/4",
    ///       "BandBy": "index",                          attainment, index
    ///       "Elapsed": "byDays",                        byDays, byMonths, or a list of the shares reached at the end of each month; or { "By": one of these, "Closing": "14" }
    ///       "Bands": [ { "Code": "red" }, { "Code": "green", "From": "90%", "Name": { "vi": "xanh", "en": "green" } } ]          a name may be one text
    ///     }
    ///   }
    /// }
    /// </code>
    /// </remarks>
    /// <exception cref="ArgumentNullException"><paramref name="settings"/>, <paramref name="lexicons"/> or one of them is null.</exception>
    /// <exception cref="FormatException">Settings are wrong: a key that there is not, a value that is none, a setting given twice, nothing at all. The message names each with its place, and what was expected.</exception>
    public static KpiOptions FromSettings(IEnumerable<KeyValuePair<string, string?>> settings, params IEnumerable<Lexicon> lexicons) =>
        SettingsReader.Read(SettingsNode.Of(Guard.Against.Null(settings)), [.. Guard.Against.Null(lexicons).Select(static lexicon => Guard.Against.Null(lexicon, nameof(lexicons)))]);
}
