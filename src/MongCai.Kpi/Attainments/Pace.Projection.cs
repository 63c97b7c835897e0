using Ardalis.GuardClauses;

namespace MongCai.Kpi;

/// <content>Where it leads.</content>
public sealed partial class Pace
{
    /// <summary>
    /// Gets the method of <see cref="Projection"/>: the run rate of what accumulates, the glide of a level from its baseline. Undefined, <see cref="UndefinedReason.NoPath"/>, where neither is; and
    /// <see cref="UndefinedReason.NoMethodNamed"/> for a distinct count, which rarely goes on as it began.
    /// </summary>
    public Calculated<ProjectionMethod> ProjectionMethod => Attainment.Target is { } target ? target.Form.OwnProjection(target.Indicator) : UndefinedReason.MissingTarget;

    /// <summary>
    /// Gets where it leads by the end of the target's period, by <see cref="ProjectionMethod"/>. It is a forecast, marked so by <see cref="ObservationStatus.Forecast"/>, and never a verdict.
    /// </summary>
    /// <value>Its value is undefined where nothing has elapsed, where less has than the policies ask for, <see cref="UndefinedReason.TooEarly"/>, and where it would lie outside the indicator's bounds.</value>
    public Observation Projection => Forecast(ProjectionMethod.Then(Projected), details: null);

    /// <summary>Returns where it leads by methods that are named.</summary>
    /// <param name="methods">At least one.</param>
    /// <returns>The forecast; of several methods that differ, only a bound of it: from the lowest to the highest, which is no confidence interval.</returns>
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
