using Ardalis.GuardClauses;
using NodaTime;

namespace MongCai.Kpi;

/// <summary>Where an actual stands on the way to its target at a moment of the target's period: what was expected by now, what is required of the rest, where it leads.</summary>
/// <remarks>
/// The way goes from the form's baseline B to its level T; for at least of what grows from nothing in the course of the period, a flow or a distinct count, from 0, and then it is
/// undefined for targets that are not positive. It is undefined, <see cref="UndefinedReason.MethodNotApplicable"/>, where there is no such way: for at least of anything else, at most,
/// a cap, a growth, two bounds, an approximate level, an average per year, a maintained form and a milestone. Everything is exact and calculated when it is asked for.
/// </remarks>
public sealed class Pace
{
    private readonly Calculated<(Rational Baseline, Rational Level, Rational Actual)> _way;

    internal Pace(Attainment attainment, Ratio elapsed, LocalDate date)
    {
        Attainment = attainment;
        Elapsed = elapsed;
        Date = date;
        _way = WayOf(attainment);
    }

    /// <summary>The attainment.</summary>
    public Attainment Attainment { get; }

    /// <summary>The share φ of the target's period that has elapsed.</summary>
    public Ratio Elapsed { get; }

    /// <summary>The nominal day up to which periods count as elapsed.</summary>
    public LocalDate Date { get; }

    /// <summary>What was expected by now: B + (T − B)·φ, in the indicator's unit.</summary>
    public Calculated<Rational> Expected => _way.Select(ExpectedOn);

    /// <summary>The way made over the way expected: (A − B)/(E − B). Above 1 it is ahead. Undefined where nothing has elapsed and where T = B.</summary>
    public Calculated<Ratio> Value => _way.TryGetValue(out var way) ? ValueOn(way) : _way.Reason ?? default;

    /// <summary>
    /// Where it leads if the rest goes as the part elapsed did: B + (A − B)/φ at the end of the target's period. A forecast, and marked so:
    /// <see cref="ObservationStatus.Forecast"/>. Its value is undefined where nothing has elapsed.
    /// </summary>
    public Observation Projection => new(Attainment.Observation.Indicator, Attainment.Target?.Period ?? Attainment.Observation.Period, ProjectedValue)
    {
        Area = Attainment.Observation.Area,
        Status = ObservationStatus.Forecast,
    };

    /// <summary>Whether it is ahead, on pace or behind.</summary>
    /// <param name="tolerance">How far from the expected pace still is on pace, 0 or more: <c>Ratio.FromPercent(2)</c>.</param>
    /// <returns>The standing; undefined where <see cref="Value"/> is.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="tolerance"/> is negative.</exception>
    public Calculated<Standing> StandingWithin(Ratio tolerance)
    {
        if (tolerance < default(Ratio))
        {
            throw new ArgumentOutOfRangeException(nameof(tolerance), $"A tolerance is not negative: {tolerance}.");
        }

        return Value.Select(value =>
            value.Value > 1m + tolerance.Value ? Standing.Ahead
            : value.Value < 1m - tolerance.Value ? Standing.Behind
            : Standing.OnPace);
    }

    /// <summary>How much a period of a kind has brought so far, on average: (A − B) over the whole periods elapsed.</summary>
    /// <param name="kind">A tiling kind that the target's period consists of, such as months.</param>
    /// <returns>The rate, or undefined: <see cref="UndefinedReason.NothingElapsed"/>.</returns>
    /// <exception cref="InvalidOperationException">The target's period does not consist of such periods.</exception>
    public Calculated<Rational> AchievedPer(PeriodKind kind)
    {
        if (!_way.TryGetValue(out var way))
        {
            return _way.Reason ?? default;
        }

        var elapsed = Periods(kind).Count(period => period.End <= Date);
        return elapsed == 0 ? UndefinedReason.NothingElapsed : (way.Actual - way.Baseline) / elapsed;
    }

    /// <summary>How much each remaining period of a kind has to bring to meet the target; 0 where it is met.</summary>
    /// <param name="kind">A tiling kind that the target's period consists of, such as months.</param>
    /// <returns>The rate, never negative, or undefined where no period remains and the target is missed: <see cref="UndefinedReason.NothingRemains"/>.</returns>
    /// <exception cref="InvalidOperationException">The target's period does not consist of such periods.</exception>
    public Calculated<Rational> RequiredPer(PeriodKind kind)
    {
        if (!_way.IsDefined || !Attainment.Remaining.TryGetValue(out var remaining))
        {
            return _way.Reason ?? Attainment.Remaining.Reason ?? default;
        }

        if (remaining.Sign == 0)
        {
            return remaining;
        }

        var left = Periods(kind).Count(period => period.End > Date);
        return left == 0 ? UndefinedReason.NothingRemains : remaining / left;
    }

    /// <summary>Expected, and the pace.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => $"{Attainment.Observation} with {Expected} expected at {Elapsed}: {Value}";

    private static Calculated<(Rational Baseline, Rational Level, Rational Actual)> WayOf(Attainment attainment)
    {
        if (attainment.Target is not { Form: var form })
        {
            return UndefinedReason.MissingTarget;
        }

        if (!attainment.Observation.Value.TryGetValue(out var actual))
        {
            return UndefinedReason.MissingObservation;
        }

        if (form.Kind == TargetKind.AtLeast && attainment.Observation.Indicator.Nature is not (Nature.Flow or Nature.DistinctCount))
        {
            return UndefinedReason.MethodNotApplicable;
        }

        return (form.Kind, form.Level) switch
        {
            (TargetKind.AtLeast, { Sign: 0 }) => UndefinedReason.ZeroTarget,
            (TargetKind.AtLeast, { Sign: < 0 }) => UndefinedReason.NegativeTarget,
            (TargetKind.AtLeast, { } level) => ((Rational)0m, level, actual),
            (TargetKind.FromBaseline or TargetKind.ReductionBy, { } level) => (form.Baseline.GetValueOrDefault(), level, actual),
            _ => UndefinedReason.MethodNotApplicable,
        };
    }

    private Calculated<Rational> ProjectedValue => _way.TryGetValue(out var way)
        ? Elapsed.Numerator.Sign == 0 ? UndefinedReason.NothingElapsed : way.Baseline + ((way.Actual - way.Baseline) / Elapsed.Value)
        : _way.Reason ?? default;

    private Rational ExpectedOn((Rational Baseline, Rational Level, Rational Actual) way) =>
        way.Baseline + ((way.Level - way.Baseline) * Elapsed.Value);

    private Calculated<Ratio> ValueOn((Rational Baseline, Rational Level, Rational Actual) way)
    {
        if (way.Level == way.Baseline)
        {
            return UndefinedReason.NoDistance;
        }

        return Elapsed.Numerator.Sign == 0
            ? UndefinedReason.NothingElapsed
            : new Ratio(way.Actual - way.Baseline, ExpectedOn(way) - way.Baseline);
    }

    private PeriodSequence Periods(PeriodKind kind) =>
        Guard.Against.Null(Attainment.Target).Period.SplitInto(kind);
}
