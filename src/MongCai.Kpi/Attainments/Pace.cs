using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using MongCai.Kpi.Serialization;
using NodaTime;

namespace MongCai.Kpi;

/// <summary>Where an actual stands on the way to its target at a moment of the target's period: what was expected by now, what is required of the rest, where it leads.</summary>
/// <remarks>
/// The way goes from the form's baseline B to its level T; for at least of what grows from nothing in the course of the period, a flow or a distinct count, from 0, and then it is
/// undefined for targets that are not positive. It is undefined, <see cref="UndefinedReason.MethodNotApplicable"/>, where there is no such way: for at least of anything else, at most,
/// a cap, a growth, two bounds, an approximate level, an average per year, a maintained form and a milestone. Everything is exact and calculated when it is asked for.
/// </remarks>
[JsonConverter(typeof(WriteOnlyJsonConverter<Pace>))]
public sealed class Pace
{
    private readonly Calculated<Way> _way;

    internal Pace(Attainment attainment, Calculated<Ratio> elapsed, LocalDate date)
    {
        Attainment = attainment;
        Elapsed = elapsed;
        Date = date;
        _way = Way.Of(attainment.Target);
    }

    /// <summary>The attainment.</summary>
    public Attainment Attainment { get; }

    /// <summary>The share φ of the target's period that has elapsed; undefined where there is no target.</summary>
    public Calculated<Ratio> Elapsed { get; }

    /// <summary>The nominal day up to which periods count as elapsed.</summary>
    public LocalDate Date { get; }

    /// <summary>What was expected by now: B + (T − B)·φ, in the indicator's unit. It needs no actual.</summary>
    public Calculated<Rational> Expected => _way.Then(way => Elapsed.Select(way.At));

    /// <summary>
    /// The way made over the way expected: (A − B)/(E − B). Above 1 it is ahead. Undefined where T = B, and where nothing was expected by now:
    /// <see cref="UndefinedReason.NothingElapsed"/> before the period, <see cref="UndefinedReason.NothingExpected"/> where a profile begins later.
    /// </summary>
    public Calculated<Ratio> Value => _way.Then(way => Elapsed.Then(elapsed => Attainment.Measured.Then(actual =>
        way.IsNone ? UndefinedReason.NoDistance
        : elapsed.Numerator.Sign == 0 ? WhyNothing
        : Calculated.Of(new Ratio(actual - way.Baseline, way.At(elapsed) - way.Baseline)))));

    /// <summary>
    /// Where it leads if the rest goes as the part elapsed did: B + (A − B)/φ at the end of the target's period. A forecast, and marked so:
    /// <see cref="ObservationStatus.Forecast"/>. Its value is undefined where nothing was expected by now.
    /// </summary>
    public Observation Projection => new(Attainment.Observation.Indicator, Attainment.Target?.Period ?? Attainment.Observation.Period, ProjectedValue)
    {
        Area = Attainment.Observation.Area,
        Status = ObservationStatus.Forecast,
    };

    private Calculated<Rational> ProjectedValue => _way.Then(way => Elapsed.Then(elapsed => Attainment.Measured.Then(actual =>
        elapsed.Numerator.Sign == 0 ? WhyNothing : Calculated.Of(way.Baseline + ((actual - way.Baseline) / elapsed.Value)))));

    private UndefinedReason WhyNothing =>
        Attainment.Target is { } target && Date >= target.Period.Start ? UndefinedReason.NothingExpected : UndefinedReason.NothingElapsed;

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

    /// <summary>How much a period of a kind has brought so far, on average: (A − B) over the periods elapsed. A period that is not over counts by its days.</summary>
    /// <param name="kind">A tiling kind that the target's period consists of, such as months.</param>
    /// <returns>The rate, or undefined: <see cref="UndefinedReason.NothingElapsed"/>.</returns>
    /// <exception cref="ArgumentException"><paramref name="kind"/> does not tile time.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There is no such kind.</exception>
    /// <exception cref="InvalidOperationException">The target's period does not consist of such periods.</exception>
    public Calculated<Rational> AchievedPer(PeriodKind kind)
    {
        Guard.Against.UnknownValue(kind);
        return _way.Then(way => Attainment.Measured.Then(actual =>
            Over(kind) is { Sign: > 0 } elapsed ? Calculated.Of((actual - way.Baseline) / elapsed) : UndefinedReason.NothingElapsed));
    }

    /// <summary>How much each remaining period of a kind has to bring to meet the target; 0 where it is met. A period that has begun counts by the days it has left.</summary>
    /// <param name="kind">A tiling kind that the target's period consists of, such as months.</param>
    /// <returns>
    /// The rate, never negative, and to be passed where the target is strict; or undefined where no period remains and the target is missed:
    /// <see cref="UndefinedReason.NothingRemains"/>.
    /// </returns>
    /// <exception cref="ArgumentException"><paramref name="kind"/> does not tile time.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There is no such kind.</exception>
    /// <exception cref="InvalidOperationException">The target's period does not consist of such periods.</exception>
    public Calculated<Rational> RequiredPer(PeriodKind kind)
    {
        Guard.Against.UnknownValue(kind);
        var isMet = Attainment.IsMet == true;
        return _way.Then(_ => Attainment.Remaining.Then(remaining =>
            isMet ? Calculated.Of<Rational>(0)
            : Periods(kind).Count - Over(kind) is { Sign: > 0 } left ? remaining / left
            : UndefinedReason.NothingRemains));
    }

    /// <summary>Expected, and the pace.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => $"{Attainment.Observation} with {Expected} expected at {Elapsed}: {Value}";

    /// <summary>How many periods are over, the one that has begun by its days.</summary>
    private Rational Over(PeriodKind kind)
    {
        Rational over = 0;
        foreach (var period in Periods(kind).TakeWhile(period => period.Start <= Date))
        {
            over += (Rational)(DayNumber.Of(LocalDate.Min(period.End, Date)) - DayNumber.Of(period.Start) + 1) / period.Days;
        }

        return over;
    }

    private PeriodSequence Periods(PeriodKind kind) => Guard.Against.Null(Attainment.Target).Period.SplitInto(kind);
}
