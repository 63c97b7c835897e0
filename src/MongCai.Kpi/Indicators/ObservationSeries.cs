using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using MongCai.Kpi.Serialization;

namespace MongCai.Kpi;

/// <summary>Observations of one indicator in one area, of all or of one category, over periods of one kind, in the order of time: a year's months, a stage's years.</summary>
/// <remarks>There may be gaps: what is not there is missing. Equality is that of the object: compare <see cref="Observations"/>. In JSON it is written and read as its observations.</remarks>
[JsonConverter(typeof(ObjectJsonConverter<ObservationSeries>))]
public sealed partial class ObservationSeries
{
    private readonly Observation[] _observations;

    /// <summary>A series of observations in any order.</summary>
    /// <param name="observations">At least one, and one a period.</param>
    /// <exception cref="ArgumentNullException"><paramref name="observations"/> or one of them is null.</exception>
    /// <exception cref="ArgumentException">There is none; two are of different indicators, areas, categories, kinds of period or calendars; or two are of one period.</exception>
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

    /// <summary>What was measured.</summary>
    public Indicator Indicator => _observations[0].Indicator;

    /// <summary>Where it was measured.</summary>
    public AreaCode Area => _observations[0].Area;

    /// <summary>Gets the category that it was measured of.</summary>
    public Category Category => _observations[0].Category;

    /// <summary>The kind of the periods.</summary>
    public PeriodKind Kind => _observations[0].Period.Kind;

    /// <summary>The observations, in the order of their periods.</summary>
    public IReadOnlyList<Observation> Observations => Array.AsReadOnly(_observations);

    /// <summary>The observation of the last period.</summary>
    public Observation Latest => _observations[^1];

    /// <summary>The observation of a period; missing where the series has none.</summary>
    /// <param name="period">The period.</param>
    /// <returns>The observation.</returns>
    [SuppressMessage("Design", "CA1043", Justification = "A period is the key of an observation, as a date is the key of a rate.")]
    public Observation this[ReportingPeriod period] =>
        Array.Find(_observations, observation => observation.Period == period) ?? Observation.Missing(Indicator, period).Where(Latest);

    /// <summary>The series of the observations up to the end of a period.</summary>
    /// <param name="period">The period.</param>
    /// <returns>The earlier part of the series.</returns>
    /// <exception cref="ArgumentException">There is no observation so early.</exception>
    public ObservationSeries UpTo(ReportingPeriod period)
    {
        var earlier = Array.FindAll(_observations, observation => observation.Period.End <= period.End);
        return earlier.Length > 0
            ? new ObservationSeries(earlier)
            : throw new ArgumentException($"The series of {_observations[0]} begins after {period}.", nameof(period));
    }

    /// <summary>How a period compares with the one before it.</summary>
    /// <param name="period">A period of the series' kind.</param>
    /// <returns>The change; undefined where an observation is missing.</returns>
    /// <exception cref="ArgumentException">The series is of another kind of period or another calendar.</exception>
    /// <exception cref="InvalidOperationException">The kind of period does not tile time, or it is the first period there is.</exception>
    public Change ChangeFromPrevious(ReportingPeriod period) => new(this[OwnKind(period).Previous()], this[period]);

    /// <summary>How a period compares with the same period last year (so với cùng kỳ).</summary>
    /// <param name="period">A period of the series' kind.</param>
    /// <param name="weeks">Which week a week is compared with; it must be named for a week.</param>
    /// <returns>The change; undefined where an observation is missing.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="weeks"/> is null for a week.</exception>
    /// <exception cref="ArgumentException">The series is of another kind of period or another calendar.</exception>
    /// <exception cref="InvalidOperationException">There is no same period last year.</exception>
    public Change ChangeFromLastYear(ReportingPeriod period, WeekCounterpart? weeks = null) =>
        new(this[OwnKind(period).SamePeriodLastYear(weeks).Earlier], this[period]);

    /// <summary>Text form, for a reader only: the observations; of many the first.</summary>
    /// <returns>The text.</returns>
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
