using System.Diagnostics;
using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using MongCai.Kpi.Serialization;
using NodaTime;

namespace MongCai.Kpi;

/// <summary>Collects the actuals and targets of a scorecard, in any order and as they come in, and builds the scorecard from them.</summary>
/// <remarks>A builder is not safe to use from several threads; the scorecards that it builds are.</remarks>
/// <example><code>
/// var builder = new ScorecardBuilder(county, indicators, year.SplitInto(PeriodKind.Quarter));
/// builder.AddRange(targets);
/// builder.AddRange(reports);
/// var card = builder.Build(policies, asOf: new LocalDate(2025, 6, 30));
/// </code></example>
[DebuggerDisplay("{Axes.Areas.Count} areas, {Axes.Indicators.Count} indicators, up to {_lastDay}")]
[JsonConverter(typeof(ObjectJsonConverter<ScorecardBuilder>))]
public sealed class ScorecardBuilder : INotJson<ScorecardBuilder>
{
    private readonly CardAxesBuilder _sides;
    private readonly Actuals _actuals = new();
    private readonly CommittedTargets _targets = new();
    private readonly LocalDate _lastDay;

    /// <summary>Creates the builder of a scorecard whose areas each stand for themselves.</summary>
    /// <param name="areas">The areas of the scorecard, each once.</param>
    /// <param name="indicators">The indicators of the scorecard, each once.</param>
    /// <param name="periods">The periods that the scorecard shows, each once.</param>
    /// <exception cref="ArgumentNullException">An argument or an indicator is null.</exception>
    /// <exception cref="ArgumentException">
    /// An area, an indicator or a period occurs twice, or two indicators with one code have different definitions.
    /// </exception>
    public ScorecardBuilder(IEnumerable<AreaCode> areas, IEnumerable<Indicator> indicators, IEnumerable<ReportingPeriod> periods)
        : this(new CardAxes(Guard.Against.Null(areas), Guard.Against.Null(indicators), Guard.Against.Null(periods), hierarchy: null))
    {
    }

    /// <summary>
    /// Creates the builder of a scorecard over a hierarchy. The scorecard has all areas of the hierarchy, and rolls each of them up from the areas that belong
    /// to it, with their successions.
    /// </summary>
    /// <param name="areas">The areas over time, with their successions.</param>
    /// <param name="indicators">The indicators of the scorecard, each once.</param>
    /// <param name="periods">The periods that the scorecard shows, each once.</param>
    /// <exception cref="ArgumentNullException">An argument or an indicator is null.</exception>
    /// <exception cref="ArgumentException">An indicator or a period occurs twice, or two indicators with one code have different definitions.</exception>
    public ScorecardBuilder(AreaHierarchy areas, IEnumerable<Indicator> indicators, IEnumerable<ReportingPeriod> periods)
        : this(new CardAxes(Guard.Against.Null(areas).Spans.Select(static span => span.Area).Distinct(), Guard.Against.Null(indicators), Guard.Against.Null(periods), areas))
    {
    }

    private ScorecardBuilder(CardAxes axes)
    {
        _sides = new CardAxesBuilder(axes);
        _lastDay = axes.Periods.Entries.Select(static period => period.End).DefaultIfEmpty(LocalDate.MinIsoValue).Max();
    }

    /// <summary>Declares that an indicator is also shown by the categories of a breakdown, each of which gets a line of its own below the total.</summary>
    /// <remarks>
    /// Each category has actuals and targets of its own: none is derived from the total, and the total is never computed as a sum of categories.
    /// </remarks>
    /// <param name="indicator">An indicator of the scorecard.</param>
    /// <param name="breakdown">The breakdown. The same breakdown again changes nothing; a further one follows those before it.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">
    /// The scorecard has no such indicator, or the indicator is already shown by another breakdown with the same code.
    /// </exception>
    /// <exception cref="InvalidOperationException">An actual or a target has already been added: breakdowns have to be declared first.</exception>
    /// <example><c>builder.BreakDown(rate, sex)</c></example>
    public void BreakDown(Indicator indicator, Breakdown breakdown)
    {
        Guard.Against.Null(indicator);
        _sides.BreakDown(indicator, Guard.Against.Null(breakdown), isEmpty: _actuals.IsEmpty && _targets.IsEmpty);
    }

    /// <summary>Adds an actual. The same actual again changes nothing, and one that says "not reported" leaves room for the report that comes later.</summary>
    /// <param name="observation">
    /// The actual of an area, an indicator and a category of the scorecard. Its period is one that the scorecard shows, or an earlier one by which these are
    /// measured, such as the quarters before, the year to date, or the same period last year.
    /// </param>
    /// <exception cref="ArgumentNullException"><paramref name="observation"/> is null.</exception>
    /// <exception cref="ArgumentException">
    /// The scorecard has no such area, indicator or category; the period ends after all that the scorecard shows, or is of another calendar; or there is
    /// another actual already, which only a <see cref="Vintage"/> can correct.
    /// </exception>
    public void Add(Observation observation)
    {
        var row = RowOf(Guard.Against.Null(observation), nameof(observation));
        if (ActualColumn.SaysNothing(observation))
        {
            return;
        }

        if (_actuals.Of(observation.Period) is { } column && column.Has(row))
        {
            if (column.States[row] == ActualState.Vintages && !column.VintagesOf(row).Any(vintage => vintage.KnownAt == Instant.MinValue && vintage.Observation != observation))
            {
                _actuals.ToWrite(observation.Period, Axes.Rows).Add(row, new Vintage(observation, Instant.MinValue), before: null);
                return;
            }

            if (column.States[row] == ActualState.Vintages || column.At(row, observation.Area, new CardLine(observation.Indicator, observation.Category)) != observation)
            {
                throw new ArgumentException($"{observation} is not the only one of its area, indicator, category and period: {Known(column, row, observation)} is there. A correction is added as a {nameof(Vintage)}, with the moment since which it is known.", nameof(observation));
            }

            return;
        }

        _actuals.ToWrite(observation.Period, Axes.Rows).Set(row, observation);
    }

    /// <summary>
    /// Adds an actual together with the moment at which it became known: a report as it came in, or the correction of one. The same vintage again changes
    /// nothing.
    /// </summary>
    /// <param name="vintage">The actual and its moment. An actual that was added without a moment counts as always known.</param>
    /// <exception cref="ArgumentNullException"><paramref name="vintage"/> is null.</exception>
    /// <exception cref="ArgumentException">
    /// The actual is refused, as <see cref="Add(Observation)"/> says; or another actual became known at the same moment.
    /// </exception>
    public void Add(Vintage vintage)
    {
        var observation = Guard.Against.Null(vintage).Observation;
        var row = RowOf(observation, nameof(vintage));
        var before = _actuals.Of(observation.Period) is { } there && there.States[row] != ActualState.Vintages ? there.At(row, observation.Area, new CardLine(observation.Indicator, observation.Category)) : null;
        _actuals.ToWrite(observation.Period, Axes.Rows).Add(row, vintage, before);
    }

    /// <summary>Adds the official actuals of all areas for one indicator and period.</summary>
    /// <param name="indicator">An indicator of the scorecard.</param>
    /// <param name="period">The period of the actuals.</param>
    /// <param name="values">One value for each area, in the order of the areas; null for an area that has not reported.</param>
    /// <param name="category">The category of the actuals; the total unless named.</param>
    /// <exception cref="ArgumentNullException"><paramref name="indicator"/> is null.</exception>
    /// <exception cref="ArgumentException">
    /// The scorecard has no such indicator or category; the period ends after all that the scorecard shows, or is of another calendar; the number of values is
    /// not that of the areas; or a value is impossible for the indicator, or contradicts another one that is there already.
    /// </exception>
    public void Add(Indicator indicator, ReportingPeriod period, ReadOnlySpan<decimal?> values, Category category = default)
    {
        Guard.Against.Null(indicator);
        if (values.Length != Axes.Areas.Count)
        {
            throw new ArgumentException($"There are {(Rational)values.Length} values for {(Rational)Axes.Areas.Count} areas.", nameof(values));
        }

        var first = Axes.RowAt(0, Axes.LineAt(indicator, category, category.IsTotal ? nameof(indicator) : nameof(category)));
        var column = _actuals.ToWrite(NotTooLate(period, nameof(period)), Axes.Rows);
        for (var area = 0; area < values.Length; area++)
        {
            if (values[area] is not { } value)
            {
                continue;
            }

            if ((column.Has(first + area) && (column.States[first + area] != ActualState.Plain || column.Values[first + area] != value)) || !indicator.CanBe(value))
            {
                throw new ArgumentException($"{indicator.Code} {Axes.Areas[area]} {period} cannot be {(Rational)value}: it is impossible, or has another value already.", nameof(values));
            }

            column.Set(first + area, value);
        }
    }

    /// <summary>Adds a target, or a version of a target. The same target again changes nothing.</summary>
    /// <param name="target">
    /// The target of an area, an indicator and a category of the scorecard, for any period. Different versions for one area, indicator, category, period and
    /// basis each need their <see cref="Target.Adoption"/>.
    /// </param>
    /// <exception cref="ArgumentNullException"><paramref name="target"/> is null.</exception>
    /// <exception cref="ArgumentException">
    /// The scorecard has no such area, indicator or category; or there is another target for the same period and basis, and one of the two has no adoption or
    /// both were adopted on the same day.
    /// </exception>
    public void Add(Target target)
    {
        Guard.Against.Null(target);
        _targets.Add(Axes.RowOf(target.Area, target.Indicator, target.Category, nameof(target)), target);
    }

    /// <summary>Adds several actuals, each as <see cref="Add(Observation)"/> does.</summary>
    /// <param name="observations">The actuals to add.</param>
    /// <exception cref="ArgumentNullException"><paramref name="observations"/> or one of them is null.</exception>
    /// <exception cref="ArgumentException">An actual is refused, as <see cref="Add(Observation)"/> says.</exception>
    public void AddRange(IEnumerable<Observation> observations)
    {
        foreach (var observation in Guard.Against.Null(observations))
        {
            Add(observation);
        }
    }

    /// <summary>Adds several actuals, each with the moment at which it became known, such as all of <see cref="ObservationVintages.All"/>.</summary>
    /// <param name="vintages">The actuals and their moments.</param>
    /// <exception cref="ArgumentNullException"><paramref name="vintages"/> or one of them is null.</exception>
    /// <exception cref="ArgumentException">An actual is refused, as <see cref="Add(Vintage)"/> says.</exception>
    public void AddRange(IEnumerable<Vintage> vintages)
    {
        foreach (var vintage in Guard.Against.Null(vintages))
        {
            Add(vintage);
        }
    }

    /// <summary>Adds several targets, such as all of <see cref="TargetVersions.All"/>.</summary>
    /// <param name="targets">The targets to add.</param>
    /// <exception cref="ArgumentNullException"><paramref name="targets"/> or one of them is null.</exception>
    /// <exception cref="ArgumentException">A target is refused, as <see cref="Add(Target)"/> says.</exception>
    public void AddRange(IEnumerable<Target> targets)
    {
        foreach (var target in Guard.Against.Null(targets))
        {
            Add(target);
        }
    }

    /// <summary>Builds the scorecard of what was added so far.</summary>
    /// <remarks>
    /// On each basis a cell is measured against the target of the shortest period that contains the period of the cell, with its value since that target's
    /// period began.
    /// </remarks>
    /// <param name="policies">The policies by which the scorecard is judged; <see cref="MeasurementPolicies.Default"/> where null.</param>
    /// <param name="asOf">
    /// The day of the scorecard: periods that begin later have not started, whatever was reported for them, and the version of a target that is in force on
    /// that day counts. If null, all reports and the latest versions count.
    /// </param>
    /// <param name="knownAt">
    /// The moment, on the clock of the place, as of which the scorecard is to be known: it then uses the actuals that were known and the versions of targets
    /// that had been adopted by that day. If null, it uses everything that is known now.
    /// </param>
    /// <returns>The scorecard, which later additions to the builder do not change.</returns>
    /// <exception cref="ArgumentException"><paramref name="asOf"/> is not in the ISO calendar.</exception>
    /// <example><c>builder.Build(policies, asOf: half.End, knownAt: published)</c> builds the scorecard as it was published.</example>
    public Scorecard Build(MeasurementPolicies? policies = null, LocalDate? asOf = null, OffsetDateTime? knownAt = null)
    {
        var day = asOf is { } named ? Guard.Against.NotIso(named, nameof(asOf)) : (LocalDate?)null;
        var knownDay = knownAt?.WithCalendar(CalendarSystem.Iso).Date;
        return new Scorecard(
            Axes,
            _actuals.KnownAt(knownAt?.ToInstant(), day),
            _targets.InForce(Axes, day ?? knownDay ?? LocalDate.MaxIsoValue, knownDay ?? LocalDate.MaxIsoValue),
            policies ?? MeasurementPolicies.Default,
            day);
    }

    private CardAxes Axes => _sides.Axes;

    private static string Known(ActualColumn column, int row, Observation observation) =>
        column.States[row] == ActualState.Vintages ? $"{column.VintagesOf(row)[^1]}" : $"{column.At(row, observation.Area, new CardLine(observation.Indicator, observation.Category))}";

    private int RowOf(Observation observation, string parameterName)
    {
        _ = NotTooLate(observation.Period, parameterName);
        return Axes.RowOf(observation.Area, observation.Indicator, observation.Category, parameterName);
    }

    private ReportingPeriod NotTooLate(ReportingPeriod period, string parameterName) => !Axes.Periods.Entries.Any(shown => shown.Calendar == period.Calendar)
        ? throw new ArgumentException($"{period} is of another calendar than all periods of the scorecard, such as {string.Join(", ", Axes.Periods.Entries.Take(1))}: name the period of theirs that has its days.", parameterName)
        : period.End <= _lastDay
        ? period
        : throw new ArgumentException($"The scorecard has no period {period}, and shows none that ends so late: its last one is {Axes.Periods.Entries.MaxBy(static shown => shown.End)}.", parameterName);
}
