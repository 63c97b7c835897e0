using FsCheck;
using FsCheck.Fluent;
using MongCai.Kpi.Poverty;
using NodaTime;

namespace MongCai.Kpi.Testing;

/// <summary>
/// Laws that a host applies to its own parts, in any runner: <c>.Check()</c> throws a <see cref="LawBrokenException"/> that says which law is broken and by which case;
/// each law is also a <see cref="Property"/> of FsCheck.
/// </summary>
/// <example><c>[Fact] public void Our_verdicts_keep_the_laws() => KpiLaws.VerdictPolicy(ours).Check();</c></example>
public static partial class KpiLaws
{
    // No national list of indicators is longer.
    private const int MostIndicators = 12;

    private const string Windows = "The function of data windows";
    private const string Banded = "The banding";

    /// <summary>The laws of a verdict policy.</summary>
    /// <param name="policy">The policy.</param>
    /// <returns>The laws.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="policy"/> is null.</exception>
    public static VerdictPolicyLaws VerdictPolicy(VerdictPolicy policy) => new(Given.NotNull(policy));

    /// <summary>The laws of bands of attainment. Their constructor has seen to most of them: it is a host's own function or conditions that are tested.</summary>
    /// <param name="bands">The bands.</param>
    /// <returns>The laws.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="bands"/> is null.</exception>
    public static BandingLaws Banding(BandScale bands)
    {
        Given.NotNull(bands);
        return new BandingLaws(
            new(Banded), [bands.Lowest.Code, .. bands.Steps.Select(static step => step.Band.Code)], attained => [bands.BandOf(attained).Code], [.. bands.Steps.Select(static step => step.From)]);
    }

    /// <summary>The laws of a host's own function from attainments to bands.</summary>
    /// <param name="fromLowest">The bands, the lowest first.</param>
    /// <param name="bandOf">The band of an attainment; null where it has none.</param>
    /// <returns>The laws.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static BandingLaws Banding(IEnumerable<string> fromLowest, Func<Ratio, string?> bandOf)
    {
        Given.NotNull(bandOf);
        return new BandingLaws(new(Banded), [.. Given.NotNull(fromLowest)], attained => bandOf(attained) is { } band ? [band] : [], []);
    }

    /// <summary>The laws of bands that are each a condition of its own, as settings often have them: from so much, to so much.</summary>
    /// <param name="fromLowest">The bands with their conditions, the lowest first.</param>
    /// <returns>The laws.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="fromLowest"/> or a condition is null.</exception>
    public static BandingLaws Banding(params IEnumerable<(string Band, Func<Ratio, bool> Covers)> fromLowest)
    {
        (string Band, Func<Ratio, bool> Covers)[] bands = [.. Given.NotNull(fromLowest).Select(static band => (band.Band, Given.NotNull(band.Covers, nameof(fromLowest))))];
        return new BandingLaws(
            new(Banded), [.. bands.Select(static band => band.Band)], attained => [.. bands.Where(band => band.Covers(attained)).Select(static band => band.Band)], []);
    }

    /// <summary>The laws of what counts as elapsed.</summary>
    /// <param name="elapsed">What counts as elapsed.</param>
    /// <param name="targets">The kind of period that targets have: a profile is made for one.</param>
    /// <param name="calendar">The calendar; that of January where none is given.</param>
    /// <returns>The laws.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="elapsed"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="targets"/> is no kind, or one that does not tile time.</exception>
    public static PaceProfileLaws PaceProfile(ElapsedShare elapsed, PeriodKind targets = PeriodKind.Year, ReportingCalendar calendar = default)
    {
        Given.NotNull(elapsed);
        return targets is >= PeriodKind.Year and <= PeriodKind.Day
            ? new PaceProfileLaws(elapsed, targets, calendar)
            : throw new ArgumentOutOfRangeException(nameof(targets), targets, "The laws are tried on periods of a kind that tiles time.");
    }

    /// <summary>The laws of a closing rule.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="calendar">The calendar; that of January where none is given.</param>
    /// <returns>The laws.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="rule"/> is null.</exception>
    public static ClosingRuleLaws ClosingRule(ClosingRule rule, ReportingCalendar calendar = default)
    {
        Given.NotNull(rule);
        return new ClosingRuleLaws(new($"The closing rule \"{rule}\""), period => rule.WindowOf(period).ToDateInterval(), TiledYears.Of(calendar));
    }

    /// <summary>The laws of data windows that a host works out itself for any year from 1900 to 2100 of the calendar of January: by a formula, in a service.</summary>
    /// <param name="windowOf">The days from which a period's data come, both ends included.</param>
    /// <returns>The laws.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="windowOf"/> is null.</exception>
    public static ClosingRuleLaws DataWindows(Func<ReportingPeriod, DateInterval> windowOf) => new(new(Windows), Given.NotNull(windowOf), TiledYears.Of(calendar: default));

    /// <summary>The laws of data windows of some years, of another calendar, of some kinds of periods: those in a table, in a database.</summary>
    /// <param name="windowOf">The days from which a period's data come, both ends included. It is not asked for what lies outside of the years or is of another kind.</param>
    /// <param name="first">The first year; its calendar is that of all.</param>
    /// <param name="last">The last year, this one included.</param>
    /// <param name="kinds">The kinds of periods, weeks among them; years, half-years, trimesters, quarters and months where none is named.</param>
    /// <returns>The laws.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="windowOf"/> or <paramref name="kinds"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="first"/> or <paramref name="last"/> is no year, they have two calendars, or the last is before the first.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A kind is none of these five and not the week.</exception>
    public static ClosingRuleLaws DataWindows(
        Func<ReportingPeriod, DateInterval> windowOf, ReportingPeriod first, ReportingPeriod last, params IEnumerable<PeriodKind> kinds) =>
        new(new(Windows), Given.NotNull(windowOf), TiledYears.Of(first, last, [.. Given.NotNull(kinds)]));

    /// <summary>
    /// The laws of a poverty standard, its own lines among the cases. Its constructor refuses criteria that are not monotone: it is a host's own function that is tested.
    /// </summary>
    /// <param name="standard">The standard.</param>
    /// <returns>The laws.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="standard"/> is null.</exception>
    public static PovertyStandardLaws PovertyStandard(PovertyStandard standard)
    {
        Given.NotNull(standard);
        var indicators = standard.Indicators is { Count: > 0 and var count } ? count : MostIndicators;
        return new PovertyStandardLaws(
            new($"The poverty standard {standard.Code}"), (area, income, deprivations) => standard.Classify(area, income, deprivations).Class, indicators, LinesOf(standard), withLosses: true);
    }

    /// <summary>The laws of a host's own rule of classification.</summary>
    /// <param name="classify">The class of a household: the kind of area, đồng per person and month, never less than 0, the number of deprivations.</param>
    /// <param name="indicators">In how many indicators a household may be deprived, at most: 12 under the national standard of 2021. The rule is not asked about more.</param>
    /// <param name="lines">The income lines of the rule, where they are known, to be looked at closely.</param>
    /// <returns>The laws.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="classify"/> or <paramref name="lines"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="indicators"/> is negative.</exception>
    public static PovertyStandardLaws PovertyStandard(Func<AreaType, decimal, int, PovertyClass> classify, int indicators, params IEnumerable<decimal> lines)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(indicators);
        return new PovertyStandardLaws(new("The rule of classification"), Given.NotNull(classify), indicators, Given.NotNull(lines), withLosses: false);
    }

    /// <summary>The laws of a policy for missing data.</summary>
    /// <param name="policy">The policy.</param>
    /// <returns>The laws.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="policy"/> is null.</exception>
    public static MissingDataLaws MissingData(MissingDataPolicy policy) => new(Given.NotNull(policy));

    /// <summary>The laws of a host's own roll-up of a flow, of any numbers, negative ones and fractions too.</summary>
    /// <param name="rollUp">The whole and its coverage, from what each area reported, null where it reported nothing.</param>
    /// <returns>The laws.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="rollUp"/> is null.</exception>
    public static RollUpLaws RollUp(Func<IReadOnlyList<Rational?>, (Calculated<Rational> Whole, Coverage Coverage)> rollUp) => RollUp(rollUp, Reports.AnyNumber);

    /// <summary>The laws of a host's own roll-up of a flow that takes some reports alone.</summary>
    /// <param name="rollUp">The whole and its coverage, from what each area reported, null where it reported nothing.</param>
    /// <param name="reports">What an area may report, zero among it.</param>
    /// <returns>The laws.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static RollUpLaws RollUp(Func<IReadOnlyList<Rational?>, (Calculated<Rational> Whole, Coverage Coverage)> rollUp, Arbitrary<Rational> reports) =>
        new(Given.NotNull(rollUp), Given.NotNull(reports));

    /// <summary>Returns the laws of a roll-up over the categories of a breakdown.</summary>
    /// <param name="rollUp">Makes the total of what was reported for the categories of a breakdown, as <see cref="MongCai.Kpi.RollUp.OverCategories"/> does.</param>
    /// <returns>The laws.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="rollUp"/> is null.</exception>
    /// <example><c>KpiLaws.CategoryRollUp((breakdown, parts) => RollUp.OverCategories(breakdown, Category.Total, parts, ours)).Check()</c></example>
    public static CategoryRollUpLaws CategoryRollUp(Func<Breakdown, IReadOnlyList<Observation>, Observation> rollUp) => new(Given.NotNull(rollUp));

    /// <summary>The laws of a store that keeps a set of records.</summary>
    /// <param name="create">Makes an empty store. It is asked for every case, and each store is disposed of.</param>
    /// <param name="recorded">The instants at which records are recorded, where the host has only some: whole microseconds, if its database keeps no more. Any to the nanosecond where nothing is given.</param>
    /// <returns>The laws.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="create"/> is null.</exception>
    public static EventStoreLaws EventStore(Func<IEventStore> create, Gen<Instant>? recorded = null) => new(Given.NotNull(create), new("The event store"), recorded);

    /// <summary>The laws of a store that keeps records in the order in which they arrived.</summary>
    /// <param name="create">Makes an empty store. It is asked for every case, and each store is disposed of.</param>
    /// <param name="recorded">The instants at which records are recorded, where the host has only some: whole microseconds, if its database keeps no more. Any to the nanosecond where nothing is given.</param>
    /// <returns>The laws.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="create"/> is null.</exception>
    public static EventLogLaws EventLog(Func<IEventStore> create, Gen<Instant>? recorded = null) => new(Given.NotNull(create), recorded);

    /// <summary>The laws of the text form that a type brings: its <c>ToString()</c> and its <c>Parse</c>.</summary>
    /// <typeparam name="T">The type.</typeparam>
    /// <param name="values">Values to try.</param>
    /// <param name="malformed">Texts that have to be refused, such as near misses of valid ones, beside those that few formats have: an empty one, one with a question mark.</param>
    /// <returns>The laws.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static TextFormatLaws<T> TextFormat<T>(Arbitrary<T> values, params IEnumerable<string> malformed)
        where T : IParsable<T> => TextFormat(Text, Parsed<T>, values, malformed);

    /// <inheritdoc cref="TextFormat{T}(Arbitrary{T}, IEnumerable{string})"/>
    /// <param name="values">Values to try.</param>
    /// <param name="malformed">The texts that have to be refused, and no others: a type may allow spaces, or have a value whose text is empty.</param>
    public static TextFormatLaws<T> TextFormat<T>(Arbitrary<T> values, Gen<string> malformed)
        where T : IParsable<T> => TextFormat(Text, Parsed<T>, values, malformed);

    /// <summary>The laws of a text format.</summary>
    /// <typeparam name="T">What is written and read.</typeparam>
    /// <param name="format">Writes a value.</param>
    /// <param name="parse">Reads a text, and throws where it is none.</param>
    /// <param name="values">Values to try.</param>
    /// <param name="malformed">Texts that have to be refused, such as near misses of valid ones, beside those that few formats have: an empty one, one with a question mark.</param>
    /// <returns>The laws.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static TextFormatLaws<T> TextFormat<T>(Func<T, string> format, Func<string, T> parse, Arbitrary<T> values, params IEnumerable<string> malformed)
        where T : notnull =>
        new(Given.NotNull(format), Given.NotNull(parse), Given.NotNull(values), TextFormatLaws<T>.MalformedAnd(values.Generator, [.. Given.NotNull(malformed)]));

    /// <inheritdoc cref="TextFormat{T}(Func{T, string}, Func{string, T}, Arbitrary{T}, IEnumerable{string})"/>
    /// <param name="format">Writes a value.</param>
    /// <param name="parse">Reads a text, and throws where it is none.</param>
    /// <param name="values">Values to try.</param>
    /// <param name="malformed">The texts that have to be refused, and no others: a format may allow spaces, or have a value whose text is empty.</param>
    public static TextFormatLaws<T> TextFormat<T>(Func<T, string> format, Func<string, T> parse, Arbitrary<T> values, Gen<string> malformed)
        where T : notnull => new(Given.NotNull(format), Given.NotNull(parse), Given.NotNull(values), Given.NotNull(malformed).Select(MalformedText<T>.Of));

    /// <summary>The income lines of a standard, of both kinds of area.</summary>
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
