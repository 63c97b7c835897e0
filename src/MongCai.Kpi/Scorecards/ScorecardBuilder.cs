using Ardalis.GuardClauses;
using NodaTime;

namespace MongCai.Kpi;

/// <summary>Collects the actuals and targets of a scorecard, in any order and as they come in. It is not safe to use from several threads; the scorecards it builds are.</summary>
/// <example><code>
/// var builder = new ScorecardBuilder(county, indicators, year.SplitInto(PeriodKind.Quarter));
/// builder.AddRange(targets);
/// builder.AddRange(reports);
/// var card = builder.Build(policies, asOf: new LocalDate(2025, 6, 30));
/// </code></example>
public sealed class ScorecardBuilder
{
    private readonly CardAxes _axes;
    private readonly Actuals _actuals = new();
    private readonly CommittedTargets _targets = new();
    private readonly LocalDate _lastDay;

    /// <summary>Creates the builder of a scorecard whose areas each stand for themselves.</summary>
    /// <param name="areas">Its areas, each once.</param>
    /// <param name="indicators">Its indicators, each once.</param>
    /// <param name="periods">The periods that it shows, each once.</param>
    /// <exception cref="ArgumentNullException">An argument or an indicator is null.</exception>
    /// <exception cref="ArgumentException">Something is there twice.</exception>
    public ScorecardBuilder(IEnumerable<AreaCode> areas, IEnumerable<Indicator> indicators, IEnumerable<ReportingPeriod> periods)
        : this(new CardAxes(Guard.Against.Null(areas), Guard.Against.Null(indicators), Guard.Against.Null(periods), hierarchy: null))
    {
    }

    /// <summary>
    /// Creates the builder of a scorecard over a hierarchy: its areas are all those of the hierarchy, and it rolls each up from those that belong to it, with their successions.
    /// </summary>
    /// <param name="areas">The areas, which they belong to, and what became of them.</param>
    /// <param name="indicators">Its indicators, each once.</param>
    /// <param name="periods">The periods that it shows, each once.</param>
    /// <exception cref="ArgumentNullException">An argument or an indicator is null.</exception>
    /// <exception cref="ArgumentException">Something is there twice.</exception>
    public ScorecardBuilder(AreaHierarchy areas, IEnumerable<Indicator> indicators, IEnumerable<ReportingPeriod> periods)
        : this(new CardAxes(Guard.Against.Null(areas).Spans.Select(static span => span.Area).Distinct(), Guard.Against.Null(indicators), Guard.Against.Null(periods), areas))
    {
    }

    private ScorecardBuilder(CardAxes axes)
    {
        _axes = axes;
        _lastDay = axes.Periods.Entries.Select(static period => period.End).DefaultIfEmpty(LocalDate.MinIsoValue).Max();
    }

    /// <summary>Adds an actual. The same one again changes nothing; one that says "not reported" makes room for the report that comes later.</summary>
    /// <param name="observation">
    /// The actual, of an area and an indicator of the scorecard: of a period that it shows, or of an earlier one by which these are measured: the quarters before, the year to date, the same period last year.
    /// </param>
    /// <exception cref="ArgumentNullException"><paramref name="observation"/> is null.</exception>
    /// <exception cref="ArgumentException">The scorecard has no such area or indicator, the period ends after all that it shows, or it has another actual there: a correction is a <see cref="Vintage"/>.</exception>
    public void Add(Observation observation)
    {
        var row = RowOf(Guard.Against.Null(observation), nameof(observation));
        if (ActualColumn.SaysNothing(observation))
        {
            return;
        }

        if (_actuals.Of(observation.Period) is { } column && column.Has(row))
        {
            if (column.States[row] == ActualState.Vintages && !column.VintagesOf(row).Any(vintage => vintage.KnownSince == Instant.MinValue && vintage.Observation != observation))
            {
                _actuals.ToWrite(observation.Period, _axes.Rows).Add(row, new Vintage(observation, Instant.MinValue), before: null);
                return;
            }

            if (column.States[row] == ActualState.Vintages || column.At(row, observation.Area, observation.Indicator) != observation)
            {
                throw new ArgumentException($"{observation} is not the only one of its area, indicator and period: {Known(column, row, observation)} is there. A correction is added as a {nameof(Vintage)}, with the moment since which it is known.", nameof(observation));
            }

            return;
        }

        _actuals.ToWrite(observation.Period, _axes.Rows).Set(row, observation);
    }

    /// <summary>Adds an actual that is known since a moment: a report as it came in, or its correction. The same one again changes nothing.</summary>
    /// <param name="vintage">The vintage. An actual that was added without a moment was always known.</param>
    /// <exception cref="ArgumentNullException"><paramref name="vintage"/> is null.</exception>
    /// <exception cref="ArgumentException">As for an actual; or another one is known since the same moment.</exception>
    public void Add(Vintage vintage)
    {
        var observation = Guard.Against.Null(vintage).Observation;
        var row = RowOf(observation, nameof(vintage));
        var before = _actuals.Of(observation.Period) is { } there && there.States[row] != ActualState.Vintages ? there.At(row, observation.Area, observation.Indicator) : null;
        _actuals.ToWrite(observation.Period, _axes.Rows).Add(row, vintage, before);
    }

    /// <summary>Adds the official actuals of all areas, in the order of the areas.</summary>
    /// <param name="indicator">The indicator.</param>
    /// <param name="period">The period.</param>
    /// <param name="values">One an area; null where it has not reported.</param>
    /// <exception cref="ArgumentNullException"><paramref name="indicator"/> is null.</exception>
    /// <exception cref="ArgumentException">The scorecard has no such indicator, the period ends after all that it shows, there is not one value an area, a value is impossible for the indicator, or
    /// there is another one already.</exception>
    public void Add(Indicator indicator, ReportingPeriod period, ReadOnlySpan<decimal?> values)
    {
        Guard.Against.Null(indicator);
        if (values.Length != _axes.Areas.Count)
        {
            throw new ArgumentException($"There are {(Rational)values.Length} values for {(Rational)_axes.Areas.Count} areas.", nameof(values));
        }

        var first = _axes.RowAt(0, _axes.IndicatorAt(indicator, nameof(indicator)));
        var column = _actuals.ToWrite(NotTooLate(period, nameof(period)), _axes.Rows);
        for (var area = 0; area < values.Length; area++)
        {
            if (values[area] is not { } value)
            {
                continue;
            }

            if ((column.Has(first + area) && (column.States[first + area] != ActualState.Plain || column.Values[first + area] != value)) || !indicator.CanBe(value))
            {
                throw new ArgumentException($"{indicator} {_axes.Areas[area]} {period} cannot be {(Rational)value}: it is impossible, or has another value already.", nameof(values));
            }

            column.Set(first + area, value);
        }
    }

    /// <summary>Adds a target, or a version of one. The same one again changes nothing.</summary>
    /// <param name="target">The target, of an area and an indicator of the scorecard, for any period. Versions of one area, indicator, period and basis each have their <see cref="Target.Adoption"/>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="target"/> is null.</exception>
    /// <exception cref="ArgumentException">The scorecard has no such area or indicator, or there is another target of the same period and basis, and one of them has no adoption or both are of one day.</exception>
    public void Add(Target target)
    {
        Guard.Against.Null(target);
        _targets.Add(_axes.RowOf(target.Area, target.Indicator, nameof(target)), target);
    }

    /// <summary>Adds actuals.</summary>
    /// <param name="observations">The actuals.</param>
    /// <exception cref="ArgumentNullException"><paramref name="observations"/> or one of them is null.</exception>
    /// <exception cref="ArgumentException">As for one.</exception>
    public void AddRange(IEnumerable<Observation> observations)
    {
        foreach (var observation in Guard.Against.Null(observations))
        {
            Add(observation);
        }
    }

    /// <summary>Adds actuals that are known since their moments, such as <see cref="ObservationVintages.All"/>.</summary>
    /// <param name="vintages">The vintages.</param>
    /// <exception cref="ArgumentNullException"><paramref name="vintages"/> or one of them is null.</exception>
    /// <exception cref="ArgumentException">As for one.</exception>
    public void AddRange(IEnumerable<Vintage> vintages)
    {
        foreach (var vintage in Guard.Against.Null(vintages))
        {
            Add(vintage);
        }
    }

    /// <summary>Adds targets, such as <see cref="TargetVersions.All"/>.</summary>
    /// <param name="targets">The targets.</param>
    /// <exception cref="ArgumentNullException"><paramref name="targets"/> or one of them is null.</exception>
    /// <exception cref="ArgumentException">As for one.</exception>
    public void AddRange(IEnumerable<Target> targets)
    {
        foreach (var target in Guard.Against.Null(targets))
        {
            Add(target);
        }
    }

    /// <summary>Builds the scorecard of what was added so far. A cell is measured on each basis against the target of the shortest period that contains its own, since that period began.</summary>
    /// <param name="policies">What it is judged by; the defaults where none are named.</param>
    /// <param name="asOf">
    /// The day of the scorecard: periods that begin later have not started, whatever was reported for them, and of the versions of a target the one in force on it counts. Without it all reports count, and the
    /// latest versions.
    /// </param>
    /// <param name="knownAt">
    /// The moment, on the clock of the place, at which a scorecard is to be as it was known then: by the actuals that were known, and by the versions of targets that had been adopted on that day. Without it, all
    /// that is known now.
    /// </param>
    /// <returns>The scorecard.</returns>
    /// <exception cref="ArgumentException"><paramref name="asOf"/> is not in the ISO calendar.</exception>
    /// <example><c>builder.Build(policies, asOf: half.End, knownAt: published)</c> is the card as it was published.</example>
    public Scorecard Build(MeasurementPolicies? policies = null, LocalDate? asOf = null, OffsetDateTime? knownAt = null)
    {
        var day = asOf is { } named ? Guard.Against.NotIso(named, nameof(asOf)) : (LocalDate?)null;
        var knownOn = knownAt?.WithCalendar(CalendarSystem.Iso).Date;
        return new Scorecard(
            _axes,
            _actuals.KnownAt(knownAt?.ToInstant(), day),
            _targets.InForce(_axes, day ?? knownOn ?? LocalDate.MaxIsoValue, knownOn ?? LocalDate.MaxIsoValue),
            policies ?? MeasurementPolicies.Default,
            day);
    }

    private static string Known(ActualColumn column, int row, Observation observation) =>
        column.States[row] == ActualState.Vintages ? $"{column.VintagesOf(row)[^1]}" : $"{column.At(row, observation.Area, observation.Indicator)}";

    private int RowOf(Observation observation, string parameterName)
    {
        _ = NotTooLate(observation.Period, parameterName);
        return _axes.RowOf(observation.Area, observation.Indicator, parameterName);
    }

    private ReportingPeriod NotTooLate(ReportingPeriod period, string parameterName) => !_axes.Periods.Entries.Any(shown => shown.Calendar == period.Calendar)
        ? throw new ArgumentException($"{period} is of another calendar than all periods of the scorecard, such as {string.Join(", ", _axes.Periods.Entries.Take(1))}: name the period of theirs that has its days.", parameterName)
        : period.End <= _lastDay
        ? period
        : throw new ArgumentException($"The scorecard has no period {period}, and shows none that ends so late: its last one is {_axes.Periods.Entries.MaxBy(static shown => shown.End)}.", parameterName);
}
