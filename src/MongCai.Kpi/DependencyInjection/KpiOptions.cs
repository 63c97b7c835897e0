using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using MongCai.Kpi.Serialization;

namespace MongCai.Kpi;

/// <summary>
/// The choices that a host makes once: language, rounding, calendar, closing day, and the policies that actuals are measured under. They are given to
/// <see cref="KpiServiceCollectionExtensions.AddMongCaiKpi"/> and injected as one object, in which a policy that the host registered replaces the chosen one.
/// </summary>
/// <remarks>
/// <para>Options are immutable. A host begins with <see cref="Default"/> or with its settings, and changes the rest by <c>with</c>.</para>
/// <para>Two options are equal when all their parts are equal. There is no JSON form; settings are read by <see cref="FromSettings"/>.</para>
/// </remarks>
/// <example>
/// <code>
/// services.AddMongCaiKpi(KpiOptions.FromSettings(configuration.GetSection("Kpi").AsEnumerable()));
/// </code>
/// Without settings:
/// <code>
/// services.AddMongCaiKpi(KpiOptions.Default with { Language = Lexicon.English, Closing = ClosingRule.OnDay(14) });
/// </code>
/// </example>
[JsonConverter(typeof(ObjectJsonConverter<KpiOptions>))]
public sealed record KpiOptions : INotJson<KpiOptions>
{
    // The constructor is not public: a service that takes an IOptions<KpiOptions> would otherwise receive the defaults instead of the host's choices.
    private KpiOptions()
    {
    }

    /// <summary>Gets the options of a host that chooses nothing.</summary>
    public static KpiOptions Default { get; } = new();

    /// <summary>Gets the words of the language that reports are printed in.</summary>
    /// <value><see cref="Lexicon.Vietnamese"/> unless set.</value>
    /// <exception cref="ArgumentNullException">The value to set is null.</exception>
    public Lexicon Language
    {
        get;
        init => field = Guard.Against.Null(value, nameof(Language));
    } = Lexicon.Vietnamese;

    /// <summary>Gets the rule by which figures are rounded.</summary>
    /// <value><see cref="Rounding.HalfAwayFromZero"/> unless set.</value>
    /// <exception cref="ArgumentOutOfRangeException">The value to set is no rounding rule.</exception>
    public Rounding Rounding
    {
        get;
        init => field = Guard.Against.UnknownValue(value, nameof(Rounding));
    } = Rounding.HalfAwayFromZero;

    /// <summary>Gets what is printed in place of a figure that would show the wrong side of its threshold, such as 99.96% of a missed target.</summary>
    /// <value><see cref="NearThreshold.Round"/> unless set.</value>
    /// <exception cref="ArgumentOutOfRangeException">The value to set is no such rule.</exception>
    public NearThreshold NearThreshold
    {
        get;
        init => field = Guard.Against.UnknownValue(value, nameof(NearThreshold));
    } = NearThreshold.Round;

    /// <summary>Gets the reporting calendar, which says in which month a year begins. The host passes it where it makes or reads periods.</summary>
    /// <value><see cref="ReportingCalendar.January"/> unless set.</value>
    public ReportingCalendar Calendar { get; init; }

    /// <summary>Gets the rule for the day on which the books of a month are closed.</summary>
    /// <value><see cref="ClosingRule.MonthEnd"/> unless set.</value>
    /// <exception cref="ArgumentNullException">The value to set is null.</exception>
    public ClosingRule Closing
    {
        get;
        init => field = Guard.Against.Null(value, nameof(Closing));
    } = ClosingRule.MonthEnd;

    /// <summary>Gets the policies that actuals are measured under, in a scorecard or alone: verdicts, bands, pace and missing reports.</summary>
    /// <value>
    /// Unless set, the defaults of <see cref="MeasurementPolicies"/>: strict verdicts, bands of red, yellow and green, elapsed days, and all reports required.
    /// </value>
    /// <exception cref="ArgumentNullException">The value to set is null.</exception>
    public MeasurementPolicies Measurement
    {
        get;
        init => field = Guard.Against.Null(value, nameof(Measurement));
    } = new();

    /// <summary>Gets the phrases of reports, in the chosen language and with the chosen rules.</summary>
    public Phrasebook Phrases => new(Language, Rounding, NearThreshold);

    /// <summary>Reads the options from settings, which may come from a JSON file, environment variables or the command line.</summary>
    /// <param name="settings">
    /// The pairs of a section, as <c>configuration.GetSection("Kpi").AsEnumerable()</c> returns them, with whole paths or with paths relative to the section.
    /// Keys and words are read in upper or lower case.
    /// </param>
    /// <param name="lexicons">
    /// The languages that can be named beside those of the library, or that replace them; the setting names a language by its tag.
    /// </param>
    /// <returns>The options. What the settings leave out has its default.</returns>
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
    /// <exception cref="FormatException">
    /// The settings are wrong: a key is unknown, a value cannot be read, a setting is given twice, or there are no settings at all. The message names each
    /// problem with its place and what was expected.
    /// </exception>
    public static KpiOptions FromSettings(IEnumerable<KeyValuePair<string, string?>> settings, params IEnumerable<Lexicon> lexicons) =>
        SettingsReader.Read(SettingsNode.Of(Guard.Against.Null(settings)), [.. Guard.Against.Null(lexicons).Select(static lexicon => Guard.Against.Null(lexicon, nameof(lexicons)))]);
}
