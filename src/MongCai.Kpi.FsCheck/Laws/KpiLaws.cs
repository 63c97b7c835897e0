using FsCheck;
using FsCheck.Fluent;
using MongCai.Kpi.Poverty;
using NodaTime;

namespace MongCai.Kpi.Testing;

/// <summary>Laws that a host applies to its own parts, such as its verdict policy, its bands or its store of events.</summary>
/// <remarks>
/// Use them in a test of any framework. <c>.Check()</c> tries a law on many cases and throws a <see cref="LawBrokenException"/>, which says which law is
/// broken and by which case. Each law is also a <see cref="Property"/> of FsCheck.
/// </remarks>
/// <example><c>[Fact] public void Our_verdicts_keep_the_laws() => KpiLaws.VerdictPolicy(ours).Check();</c></example>
public static partial class KpiLaws
{
    // No list of indicators of a national poverty standard is longer.
    private const int MostIndicators = 12;

    private const string Windows = "The function of data windows";
    private const string Banded = "The banding";

    /// <summary>Returns the laws of a verdict policy, by which the policy never contradicts the facts.</summary>
    /// <param name="policy">The verdict policy under test.</param>
    /// <returns>The laws, which a test checks with <c>Check()</c>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="policy"/> is null.</exception>
    public static VerdictPolicyLaws VerdictPolicy(VerdictPolicy policy) => new(Preconditions.NotNull(policy));

    /// <summary>Returns the laws of a scale of bands of attainment.</summary>
    /// <remarks>The constructor of <see cref="BandScale"/> ensures most of them already; they find more in a host's own function or conditions.</remarks>
    /// <param name="bands">The scale of bands under test.</param>
    /// <returns>The laws, which a test checks with <c>Check()</c>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="bands"/> is null.</exception>
    public static BandingLaws Banding(BandScale bands)
    {
        Preconditions.NotNull(bands);
        return new BandingLaws(
            new(Banded), [bands.Lowest.Code, .. bands.Steps.Select(static step => step.Band.Code)], attained => [bands.BandOf(attained).Code], [.. bands.Steps.Select(static step => step.From)]);
    }

    /// <summary>Returns the laws of a host's own function from attainments to bands.</summary>
    /// <param name="fromLowest">The names of the bands, the lowest first.</param>
    /// <param name="bandOf">Gives the band of an attainment; null where it has none.</param>
    /// <returns>The laws, which a test checks with <c>Check()</c>.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static BandingLaws Banding(IEnumerable<string> fromLowest, Func<Ratio, string?> bandOf)
    {
        Preconditions.NotNull(bandOf);
        return new BandingLaws(new(Banded), [.. Preconditions.NotNull(fromLowest)], attained => bandOf(attained) is { } band ? [band] : [], []);
    }

    /// <summary>Returns the laws of bands of which each is a condition of its own, as settings often have them: from so much to so much.</summary>
    /// <param name="fromLowest">The names of the bands with their conditions, the lowest band first.</param>
    /// <returns>The laws, which a test checks with <c>Check()</c>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="fromLowest"/> or a condition is null.</exception>
    public static BandingLaws Banding(params IEnumerable<(string Band, Func<Ratio, bool> Covers)> fromLowest)
    {
        (string Band, Func<Ratio, bool> Covers)[] bands = [.. Preconditions.NotNull(fromLowest).Select(static band => (band.Band, Preconditions.NotNull(band.Covers, nameof(fromLowest))))];
        return new BandingLaws(
            new(Banded), [.. bands.Select(static band => band.Band)], attained => [.. bands.Where(band => band.Covers(attained)).Select(static band => band.Band)], []);
    }

    /// <summary>Returns the laws of an elapsed share, the share of a period that counts as over on a day.</summary>
    /// <param name="elapsed">The elapsed share under test.</param>
    /// <param name="targets">The kind of period that the targets have, because a profile is made for one kind.</param>
    /// <param name="calendar">The reporting calendar; by default the one whose years begin in January.</param>
    /// <returns>The laws, which a test checks with <c>Check()</c>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="elapsed"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="targets"/> is no kind, or one that does not tile time.</exception>
    public static PaceProfileLaws PaceProfile(ElapsedShare elapsed, PeriodKind targets = PeriodKind.Year, ReportingCalendar calendar = default)
    {
        Preconditions.NotNull(elapsed);
        return targets is >= PeriodKind.Year and <= PeriodKind.Day
            ? new PaceProfileLaws(elapsed, targets, calendar)
            : throw new ArgumentOutOfRangeException(nameof(targets), targets, "The laws are tried on periods of a kind that tiles time.");
    }

    /// <summary>Returns the laws of a closing rule, tried on the years from 1900 to 2100.</summary>
    /// <param name="rule">The closing rule under test.</param>
    /// <param name="calendar">The reporting calendar; by default the one whose years begin in January.</param>
    /// <returns>The laws, which a test checks with <c>Check()</c>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="rule"/> is null.</exception>
    public static ClosingRuleLaws ClosingRule(ClosingRule rule, ReportingCalendar calendar = default)
    {
        Preconditions.NotNull(rule);
        return new ClosingRuleLaws(new($"The closing rule \"{rule}\""), period => rule.WindowOf(period).ToDateInterval(), TiledYears.Of(calendar));
    }

    /// <summary>
    /// Returns the laws of data windows that a host works out itself, by a formula or in a service, for any year from 1900 to 2100 of the January calendar.
    /// </summary>
    /// <param name="windowOf">Gives the days from which the data of a period come, both ends included.</param>
    /// <returns>The laws, which a test checks with <c>Check()</c>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="windowOf"/> is null.</exception>
    public static ClosingRuleLaws DataWindows(Func<ReportingPeriod, DateInterval> windowOf) => new(new(Windows), Preconditions.NotNull(windowOf), TiledYears.Of(calendar: default));

    /// <summary>
    /// Returns the laws of data windows that exist only for some years, calendars or kinds of periods, such as those in a table or a database.
    /// </summary>
    /// <param name="windowOf">
    /// Gives the days from which the data of a period come, both ends included. It is not asked about periods outside the years or of other kinds.
    /// </param>
    /// <param name="first">The first year; its calendar is the calendar of all years.</param>
    /// <param name="last">The last year, which is included.</param>
    /// <param name="kinds">The kinds of periods to try, which may include weeks; by default years, half-years, trimesters, quarters and months.</param>
    /// <returns>The laws, which a test checks with <c>Check()</c>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="windowOf"/> or <paramref name="kinds"/> is null.</exception>
    /// <exception cref="ArgumentException">
    /// <paramref name="first"/> or <paramref name="last"/> is not a year, they have different calendars, or the last is before the first.
    /// </exception>
    /// <exception cref="ArgumentOutOfRangeException">A kind is neither one of these five nor the week.</exception>
    public static ClosingRuleLaws DataWindows(
        Func<ReportingPeriod, DateInterval> windowOf, ReportingPeriod first, ReportingPeriod last, params IEnumerable<PeriodKind> kinds) =>
        new(new(Windows), Preconditions.NotNull(windowOf), TiledYears.Of(first, last, [.. Preconditions.NotNull(kinds)]));

    /// <summary>Returns the laws of a poverty standard, with households on and beside its own income lines among the cases.</summary>
    /// <remarks>
    /// The constructor of <see cref="MongCai.Kpi.Poverty.PovertyStandard"/> refuses criteria that are not monotone already; the laws find more in a host's
    /// own function.
    /// </remarks>
    /// <param name="standard">The poverty standard under test.</param>
    /// <returns>The laws, which a test checks with <c>Check()</c>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="standard"/> is null.</exception>
    public static PovertyStandardLaws PovertyStandard(PovertyStandard standard)
    {
        Preconditions.NotNull(standard);
        var indicators = standard.Indicators is { Count: > 0 and var count } ? count : MostIndicators;
        return new PovertyStandardLaws(
            new($"The poverty standard {standard.Code}"), (area, income, deprivations) => standard.Classify(area, income, deprivations).Class, indicators, LinesOf(standard), withLosses: true);
    }

    /// <summary>Returns the laws of a host's own rule that classifies households as poor, near-poor and so on.</summary>
    /// <param name="classify">
    /// Gives the class of a household from the kind of area, the income in đồng per person and month, never less than 0, and the number of deprivations.
    /// </param>
    /// <param name="indicators">
    /// The number of indicators in which a household may be deprived, at most: 12 under the national standard of 2021. The rule is not asked about more.
    /// </param>
    /// <param name="lines">The income lines of the rule, if they are known; households on and beside them are tried.</param>
    /// <returns>The laws, which a test checks with <c>Check()</c>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="classify"/> or <paramref name="lines"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="indicators"/> is negative.</exception>
    public static PovertyStandardLaws PovertyStandard(Func<AreaType, decimal, int, PovertyClass> classify, int indicators, params IEnumerable<decimal> lines)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(indicators);
        return new PovertyStandardLaws(new("The rule of classification"), Preconditions.NotNull(classify), indicators, Preconditions.NotNull(lines), withLosses: false);
    }

    /// <summary>Returns the laws of a policy for missing data.</summary>
    /// <param name="policy">The policy for missing data under test.</param>
    /// <returns>The laws, which a test checks with <c>Check()</c>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="policy"/> is null.</exception>
    public static MissingDataLaws MissingData(MissingDataPolicy policy) => new(Preconditions.NotNull(policy));

    /// <summary>Returns the laws of a host's own roll-up of a flow that takes any number as a report, also a negative one or a fraction.</summary>
    /// <param name="rollUp">Calculates the whole and its coverage from what each area reported, where null is a missing report.</param>
    /// <returns>The laws, which a test checks with <c>Check()</c>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="rollUp"/> is null.</exception>
    public static RollUpLaws RollUp(Func<IReadOnlyList<Rational?>, (Calculated<Rational> Whole, Coverage Coverage)> rollUp) => RollUp(rollUp, Reports.AnyNumber);

    /// <summary>Returns the laws of a host's own roll-up of a flow that takes only some numbers as reports.</summary>
    /// <param name="rollUp">Calculates the whole and its coverage from what each area reported, where null is a missing report.</param>
    /// <param name="reports">The numbers that an area may report, zero among them.</param>
    /// <returns>The laws, which a test checks with <c>Check()</c>.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static RollUpLaws RollUp(Func<IReadOnlyList<Rational?>, (Calculated<Rational> Whole, Coverage Coverage)> rollUp, Arbitrary<Rational> reports) =>
        new(Preconditions.NotNull(rollUp), Preconditions.NotNull(reports));

    /// <summary>Returns the laws of a host's own roll-up over the categories of a breakdown.</summary>
    /// <param name="rollUp">
    /// Calculates the total from what the categories of a breakdown reported, as <see cref="MongCai.Kpi.RollUp.OverCategories"/> does.
    /// </param>
    /// <returns>The laws, which a test checks with <c>Check()</c>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="rollUp"/> is null.</exception>
    /// <example><c>KpiLaws.CategoryRollUp((breakdown, parts) => RollUp.OverCategories(breakdown, Category.Total, parts, ours)).Check()</c></example>
    public static CategoryRollUpLaws CategoryRollUp(Func<Breakdown, IReadOnlyList<Observation>, Observation> rollUp) => new(Preconditions.NotNull(rollUp));

    /// <summary>Returns the laws of a store that keeps event records, whatever their order.</summary>
    /// <param name="create">Creates an empty store. It is called for every case, and each store is disposed of.</param>
    /// <param name="recorded">
    /// The instants at which records are recorded, for a store that keeps only some of them: whole microseconds, for instance, if its database keeps no more.
    /// By default they are any instants, to the nanosecond.
    /// </param>
    /// <returns>The laws, which a test checks with <c>Check()</c>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="create"/> is null.</exception>
    public static EventStoreLaws EventStore(Func<IEventStore> create, Gen<Instant>? recorded = null) => new(Preconditions.NotNull(create), new("The event store"), recorded);

    /// <summary>Returns the laws of a store that keeps event records in the order in which they arrived.</summary>
    /// <param name="create">Creates an empty store. It is called for every case, and each store is disposed of.</param>
    /// <param name="recorded">
    /// The instants at which records are recorded, for a store that keeps only some of them: whole microseconds, for instance, if its database keeps no more.
    /// By default they are any instants, to the nanosecond.
    /// </param>
    /// <returns>The laws, which a test checks with <c>Check()</c>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="create"/> is null.</exception>
    public static EventLogLaws EventLog(Func<IEventStore> create, Gen<Instant>? recorded = null) => new(Preconditions.NotNull(create), recorded);

    /// <summary>Returns the laws of the text form of a type: of its <c>ToString()</c> and its <c>Parse</c>.</summary>
    /// <typeparam name="T">The type with the text form.</typeparam>
    /// <param name="values">The values that are written and read.</param>
    /// <param name="malformed">
    /// Further texts that have to be refused, such as near misses of valid ones. Texts that few formats accept, such as an empty one or one with a question
    /// mark, are always tried.
    /// </param>
    /// <returns>The laws, which a test checks with <c>Check()</c>.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static TextFormatLaws<T> TextFormat<T>(Arbitrary<T> values, params IEnumerable<string> malformed)
        where T : IParsable<T> => TextFormat(Text, Parsed<T>, values, malformed);

    /// <inheritdoc cref="TextFormat{T}(Arbitrary{T}, IEnumerable{string})"/>
    /// <param name="values">The values that are written and read.</param>
    /// <param name="malformed">
    /// The only texts that have to be refused, for a type that allows spaces, for instance, or has a value whose text is empty.
    /// </param>
    public static TextFormatLaws<T> TextFormat<T>(Arbitrary<T> values, Gen<string> malformed)
        where T : IParsable<T> => TextFormat(Text, Parsed<T>, values, malformed);

    /// <summary>Returns the laws of a text format, given as a function that writes and a function that reads.</summary>
    /// <typeparam name="T">The type of the values that are written and read.</typeparam>
    /// <param name="format">Writes a value as a text.</param>
    /// <param name="parse">Reads a value from a text, and throws where the text is malformed.</param>
    /// <param name="values">The values that are written and read.</param>
    /// <param name="malformed">
    /// Further texts that have to be refused, such as near misses of valid ones. Texts that few formats accept, such as an empty one or one with a question
    /// mark, are always tried.
    /// </param>
    /// <returns>The laws, which a test checks with <c>Check()</c>.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static TextFormatLaws<T> TextFormat<T>(Func<T, string> format, Func<string, T> parse, Arbitrary<T> values, params IEnumerable<string> malformed)
        where T : notnull =>
        new(Preconditions.NotNull(format), Preconditions.NotNull(parse), Preconditions.NotNull(values), TextFormatLaws<T>.MalformedAnd(values.Generator, [.. Preconditions.NotNull(malformed)]));

    /// <inheritdoc cref="TextFormat{T}(Func{T, string}, Func{string, T}, Arbitrary{T}, IEnumerable{string})"/>
    /// <param name="format">Writes a value as a text.</param>
    /// <param name="parse">Reads a value from a text, and throws where the text is malformed.</param>
    /// <param name="values">The values that are written and read.</param>
    /// <param name="malformed">
    /// The only texts that have to be refused, for a format that allows spaces, for instance, or has a value whose text is empty.
    /// </param>
    public static TextFormatLaws<T> TextFormat<T>(Func<T, string> format, Func<string, T> parse, Arbitrary<T> values, Gen<string> malformed)
        where T : notnull => new(Preconditions.NotNull(format), Preconditions.NotNull(parse), Preconditions.NotNull(values), Preconditions.NotNull(malformed).Select(MalformedText<T>.Of));

    /// <summary>Lists the income lines of a standard, for both kinds of area.</summary>
    internal static IEnumerable<decimal> LinesOf(PovertyStandard standard) => standard.Criteria.SelectMany(Lines);

    private static string Text<T>(T value)
        where T : notnull => value.ToString() ?? string.Empty;

    private static T Parsed<T>(string text)
        where T : IParsable<T> => T.Parse(text, provider: null);

    private static IEnumerable<decimal> Lines(PovertyCriterion criterion) =>
        from line in new[] { criterion.IncomeAbove, criterion.IncomeAtMost }
        where line is not null
        from area in Enum.GetValues<AreaType>()
        select line.In(area);
}
