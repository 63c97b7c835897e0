using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using MongCai.Kpi.Serialization;
using NodaTime;

namespace MongCai.Kpi;

/// <summary>Collects the actuals and targets of a scorecard, in any order and as they come in. It is not safe to use from several threads; the scorecards it builds are.</summary>
/// <example><code>
/// var builder = new ScorecardBuilder(county, indicators, year.SplitInto(PeriodKind.Quarter));
/// builder.AddRange(targets);
/// builder.AddRange(reports);
/// var card = builder.Build(policies, asOf: new LocalDate(2025, 6, 30));
/// </code></example>
[JsonConverter(typeof(ObjectJsonConverter<ScorecardBuilder>))]
public sealed class ScorecardBuilder : INotJson<ScorecardBuilder>
{
    private readonly CardSides _sides;
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
        _sides = new CardSides(axes);
        _lastDay = axes.Periods.Entries.Select(static period => period.End).DefaultIfEmpty(LocalDate.MinIsoValue).Max();
    }

    /// <summary>
    /// Shows an indicator also by the categories of a breakdown, each of which has a line of its own below that of all. Each category has actuals and targets of its own: none is taken from the total, and the total is never a
    /// sum of categories.
    /// </summary>
    /// <param name="indicator">An indicator of the scorecard.</param>
    /// <param name="breakdown">The breakdown. The same one again changes nothing; another one follows those before it.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">The scorecard has no such indicator, or the indicator is shown by another breakdown of the same code.</exception>
    /// <exception cref="InvalidOperationException">An actual or a target was added before: how a scorecard is broken down is said first.</exception>
    /// <example><c>builder.BreakDown(rate, sex)</c></example>
    public void BreakDown(Indicator indicator, Breakdown breakdown)
    {
        Guard.Against.Null(indicator);
        _sides.BreakDown(indicator, Guard.Against.Null(breakdown), isEmpty: _actuals.IsEmpty && _targets.IsEmpty);
    }

    /// <summary>Adds an actual. The same one again changes nothing; one that says "not reported" makes room for the report that comes later.</summary>
    /// <param name="observation">
    /// The actual, of an area, an indicator and a category of the scorecard: of a period that it shows, or of an earlier one by which these are measured: the quarters before, the year to date, the same period last year.
    /// </param>
    /// <exception cref="ArgumentNullException"><paramref name="observation"/> is null.</exception>
    /// <exception cref="ArgumentException">The scorecard has no such area, indicator or category, the period ends after all that it shows, or it has another actual there: a correction is a <see cref="Vintage"/>.</exception>
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

    /// <summary>Adds an actual and the moment at which it became known: a report as it came in, or its correction. The same one again changes nothing.</summary>
    /// <param name="vintage">The vintage. An actual that was added without a moment was always known.</param>
    /// <exception cref="ArgumentNullException"><paramref name="vintage"/> is null.</exception>
    /// <exception cref="ArgumentException">As for an actual; or another one became known at the same moment.</exception>
    public void Add(Vintage vintage)
    {
        var observation = Guard.Against.Null(vintage).Observation;
        var row = RowOf(observation, nameof(vintage));
        var before = _actuals.Of(observation.Period) is { } there && there.States[row] != ActualState.Vintages ? there.At(row, observation.Area, new CardLine(observation.Indicator, observation.Category)) : null;
        _actuals.ToWrite(observation.Period, Axes.Rows).Add(row, vintage, before);
    }

    /// <summary>Adds the official actuals of all areas, in the order of the areas.</summary>
    /// <param name="indicator">The indicator.</param>
    /// <param name="period">The period.</param>
    /// <param name="values">One an area; null where it has not reported.</param>
    /// <param name="category">The category that they are of; the total where none is named.</param>
    /// <exception cref="ArgumentNullException"><paramref name="indicator"/> is null.</exception>
    /// <exception cref="ArgumentException">The scorecard has no such indicator or category, the period ends after all that it shows, there is not one value an area, a value is impossible for the indicator, or
    /// there is another one already.</exception>
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

    /// <summary>Adds a target, or a version of one. The same one again changes nothing.</summary>
    /// <param name="target">The target, of an area, an indicator and a category of the scorecard, for any period. Versions of one area, indicator, category, period and basis each have their <see cref="Target.Adoption"/>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="target"/> is null.</exception>
    /// <exception cref="ArgumentException">The scorecard has no such area, indicator or category, or there is another target of the same period and basis, and one of them has no adoption or both are of one day.</exception>
    public void Add(Target target)
    {
        Guard.Against.Null(target);
        _targets.Add(Axes.RowOf(target.Area, target.Indicator, target.Category, nameof(target)), target);
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

    /// <summary>Adds actuals, each with the moment at which it became known, such as <see cref="ObservationVintages.All"/>.</summary>
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
