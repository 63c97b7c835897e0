using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using MongCai.Kpi.Serialization;

namespace MongCai.Kpi;

/// <summary>
/// The observations of one indicator in one area over periods of one kind, in the order of time: the months of a year, the years of a stage.
/// </summary>
/// <remarks>
/// One needs a series to compare a period with an earlier one, or to add up a year to date. All observations are of the total or of one category.
/// There may be gaps: a period without an observation is missing.
/// Two series are equal only when they are the same object: compare their <see cref="Observations"/>. The JSON form has the observations and is read back.
/// </remarks>
/// <example><code>var change = new ObservationSeries([january, february]).ChangeFromPrevious(february.Period);</code></example>
[JsonConverter(typeof(ObjectJsonConverter<ObservationSeries>))]
public sealed partial class ObservationSeries
{
    private readonly Observation[] _observations;

    /// <summary>Creates a series from observations in any order.</summary>
    /// <param name="observations">At least one observation, and at most one for each period.</param>
    /// <exception cref="ArgumentNullException"><paramref name="observations"/> or one of them is null.</exception>
    /// <exception cref="ArgumentException">
    /// There is no observation; two have different indicators, areas, categories, kinds of period or calendars; or two have the same period.
    /// </exception>
    public ObservationSeries(IEnumerable<Observation> observations)
    {
        _observations = [.. Guard.Against.Null(observations).Select(static observation => Guard.Against.Null(observation, nameof(observations)))];
        if (_observations.Length == 0)
        {
            throw new ArgumentException("A series has an observation.", nameof(observations));
        }

        Array.Sort(_observations, static (left, right) => (left.Period.End, left.Period.Start).CompareTo((right.Period.End, right.Period.Start)));
        var first = _observations[0];
        for (var index = 1; index < _observations.Length; index++)
        {
            var next = _observations[index];
            if (ProblemOf(first, _observations[index - 1], next) is { } problem)
            {
                throw new ArgumentException($"{next} is not of the series of {first}: {problem}.", nameof(observations));
            }
        }
    }

    /// <summary>Gets the indicator that was measured.</summary>
    public Indicator Indicator => _observations[0].Indicator;

    /// <summary>Gets the area in which the indicator was measured.</summary>
    public AreaCode Area => _observations[0].Area;

    /// <summary>Gets the category of which the indicator was measured, such as women.</summary>
    public Category Category => _observations[0].Category;

    /// <summary>Gets the kind of the periods, such as months.</summary>
    public PeriodKind Kind => _observations[0].Period.Kind;

    /// <summary>Gets the observations, in the order of their periods.</summary>
    public IReadOnlyList<Observation> Observations => Array.AsReadOnly(_observations);

    /// <summary>Gets the observation of the last period.</summary>
    public Observation Latest => _observations[^1];

    /// <summary>Gets the observation of a period.</summary>
    /// <param name="period">The period of the observation.</param>
    /// <returns>The observation; a missing one, <see cref="MissingReason.NotReported"/>, where the series has none for the period.</returns>
    [SuppressMessage("Design", "CA1043", Justification = "A period is the key of an observation, as a date is the key of a rate.")]
    public Observation this[ReportingPeriod period] =>
        Array.Find(_observations, observation => observation.Period == period) ?? Observation.Missing(Indicator, period).Where(Latest);

    /// <summary>Returns the part of the series up to the end of a period.</summary>
    /// <param name="period">The period with whose end the part ends.</param>
    /// <returns>The series of the observations whose periods end no later than <paramref name="period"/>.</returns>
    /// <exception cref="ArgumentException">The first period of the series ends after <paramref name="period"/>.</exception>
    public ObservationSeries UpTo(ReportingPeriod period)
    {
        var earlier = Array.FindAll(_observations, observation => observation.Period.End <= period.End);
        return earlier.Length > 0
            ? new ObservationSeries(earlier)
            : throw new ArgumentException($"The series of {_observations[0]} begins after {period}.", nameof(period));
    }

    /// <summary>Returns the change of a period from the period before it.</summary>
    /// <param name="period">A period of the series' kind.</param>
    /// <returns>The change; its figures are undefined where an observation is missing.</returns>
    /// <exception cref="ArgumentException">The series is of another kind of period or another calendar.</exception>
    /// <exception cref="InvalidOperationException">
    /// Periods of the kind do not follow one another, or no period precedes <paramref name="period"/>.
    /// </exception>
    public Change ChangeFromPrevious(ReportingPeriod period) => new(this[OwnKind(period).Previous()], this[period]);

    /// <summary>Returns the change of a period from the same period last year (so với cùng kỳ).</summary>
    /// <param name="period">A period of the series' kind.</param>
    /// <param name="weeks">The rule by which a week of last year is chosen; required for a week, and not used for other periods.</param>
    /// <returns>The change; its figures are undefined where an observation is missing.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="weeks"/> is null for a week.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="weeks"/> is not a value of the enumeration, for a week.</exception>
    /// <exception cref="ArgumentException">The series is of another kind of period or another calendar.</exception>
    /// <exception cref="InvalidOperationException"><paramref name="period"/> has no same period last year.</exception>
    public Change ChangeFromLastYear(ReportingPeriod period, WeekCounterpart? weeks = null) =>
        new(this[OwnKind(period).SamePeriodLastYear(weeks).Earlier], this[period]);

    /// <summary>Returns the observations, or the first of them where there are many, for a reader only.</summary>
    /// <returns>The text in the form <c>jobs 2019-M01: 120; 2019-M02: 95</c>.</returns>
    public override string ToString() => _observations.Length == 1
        ? $"{Latest}"
        : $"{_observations[0]}; {Listing.Of([.. _observations.Skip(1)], static observation => $"{observation.Period}: {observation.ValueInWords}", "; ")}";

    private ReportingPeriod OwnKind(ReportingPeriod period) => period.Kind == Kind && period.Calendar == Latest.Period.Calendar
        ? period
        : throw new ArgumentException($"{period} is another kind of period than {Latest.Period}.", nameof(period));

    private static string? ProblemOf(Observation first, Observation previous, Observation next) =>
        next.MismatchWith(first)
        ?? (next.Period.Kind != first.Period.Kind || next.Period.Calendar != first.Period.Calendar ? $"{next.Period} is another kind of period than {first.Period}"
            : next.Period == previous.Period ? "there is another one of the same period"
            : null);
}
