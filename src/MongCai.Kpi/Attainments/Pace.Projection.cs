using Ardalis.GuardClauses;

namespace MongCai.Kpi;

/// <content>The projection: where the actual leads by the end of the period.</content>
public sealed partial class Pace
{
    /// <summary>
    /// Gets the method of <see cref="Projection"/>: the run rate for an indicator that accumulates, the glide for a level with a baseline. It is undefined with
    /// <see cref="UndefinedReason.NoPath"/> for anything else, and with <see cref="UndefinedReason.NoMethodNamed"/> for a distinct count, which rarely
    /// continues as it began.
    /// </summary>
    public Calculated<ProjectionMethod> ProjectionMethod => Attainment.Target is { } target ? target.Form.OwnProjection(target.Indicator) : UndefinedReason.MissingTarget;

    /// <summary>
    /// Gets the forecast for the end of the target's period, by <see cref="ProjectionMethod"/>. It has the status <see cref="ObservationStatus.Forecast"/> and
    /// never leads to a verdict.
    /// </summary>
    /// <value>
    /// The observation of the forecast. Its value is undefined where nothing has elapsed, with <see cref="UndefinedReason.TooEarly"/> where less has elapsed
    /// than the policies ask for, and where it would lie outside the indicator's bounds.
    /// </value>
    public Observation Projection => Forecast(ProjectionMethod.Then(Projected), details: null);

    /// <summary>Projects the actual to the end of the target's period by the methods that are named.</summary>
    /// <param name="methods">The methods to project by, at least one.</param>
    /// <returns>The forecast. Where several methods differ, it is a range from the lowest to the highest of them, which is no confidence interval.</returns>
    /// <exception cref="ArgumentException">No method is named.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There is no such method.</exception>
    /// <example><c>pace.ProjectBy(ProjectionMethod.RunRate, ProjectionMethod.Profile)</c></example>
    public Observation ProjectBy(params ReadOnlySpan<ProjectionMethod> methods)
    {
        if (methods.IsEmpty)
        {
            throw new ArgumentException($"A forecast is made by a method: name one, such as {Kpi.ProjectionMethod.RunRate}.", nameof(methods));
        }

        var (lowest, highest) = (default(Rational?), default(Rational?));
        foreach (var method in methods)
        {
            var projected = Projected(Guard.Against.UnknownValue(method, nameof(methods)));
            if (!projected.TryGetValue(out var value))
            {
                return Forecast(projected, details: null);
            }

            lowest = lowest is { } low ? Rational.Min(low, value) : value;
            highest = highest is { } high ? Rational.Max(high, value) : value;
        }

        return lowest is { } single && lowest == highest
            ? Forecast(single, details: null)
            : Forecast(UndefinedReason.OnlyABound, new ObservationDetails { Range = RationalInterval.Between(lowest, highest) });
    }

    private Calculated<Rational> Projected(ProjectionMethod method)
    {
        var early = Attainment.Policies.TooEarlyBelow;
        return Then((form, moment) => Attainment.ToDate.Value.Then(actual =>
            Elapsed.TryGetValue(out var elapsed) && elapsed < early ? UndefinedReason.TooEarly
            : form.ProjectedBy(method, actual, moment, WhyNothingElapsed) is var projected && projected.TryGetValue(out var value) && !moment.Indicator.Possible.Contains(value) ? UndefinedReason.OutsideBounds
            : projected));
    }

    private UndefinedReason WhyNothingElapsed =>
        Attainment.Target is { } target && Date >= target.Period.Start ? UndefinedReason.NothingExpected : UndefinedReason.NothingElapsed;

    private Observation Forecast(Calculated<Rational> value, ObservationDetails? details) =>
        new(Attainment.Observation.Indicator, Attainment.Target?.Period ?? Attainment.Observation.Period, value, details)
        {
            Area = Attainment.Observation.Area,
            Category = Attainment.Observation.Category,
            Status = ObservationStatus.Forecast,
        };
}
