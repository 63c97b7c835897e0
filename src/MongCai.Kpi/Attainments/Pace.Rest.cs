using Ardalis.GuardClauses;

namespace MongCai.Kpi;

/// <content>The rates of the elapsed periods, and the rates required of the rest.</content>
public sealed partial class Pace
{
    /// <summary>
    /// Gets the headroom: how much may still be used under at most, less than or a cap. It is T − A, negative where more was used, and undefined for every
    /// other form.
    /// </summary>
    public Calculated<Rational> Headroom => Attainment.Utilisation == UndefinedReason.MethodNotApplicable ? UndefinedReason.MethodNotApplicable
        : Attainment.Measured.Then(actual => Attainment.Target?.Form.LevelOrNone is { } level ? Calculated.Of(level - actual) : UndefinedReason.MethodNotApplicable);

    /// <summary>
    /// Returns the average amount that a period of a kind has brought so far: (A − B) over the periods elapsed. A period that is not over counts by its days.
    /// </summary>
    /// <param name="kind">A kind of period without gaps or overlaps that divides the target's period, such as months.</param>
    /// <returns>
    /// The average per period. It is undefined with <see cref="UndefinedReason.NothingElapsed"/> before the period, and with
    /// <see cref="UndefinedReason.NoPath"/> where nothing adds up over periods.
    /// </returns>
    /// <exception cref="ArgumentException">The periods of <paramref name="kind"/> do not follow one another without gaps or overlaps.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There is no such kind.</exception>
    /// <exception cref="InvalidOperationException">The target's period does not consist of such periods.</exception>
    public Calculated<Rational> AchievedPer(PeriodKind kind)
    {
        Guard.Against.UnknownValue(kind);
        return PathToTarget.Then(path => Attainment.ToDate.Value.Then(actual =>
            Over(kind) is { Sign: > 0 } elapsed ? Calculated.Of((actual - path.Start) / elapsed) : UndefinedReason.NothingElapsed));
    }

    /// <summary>
    /// Returns the amount that each remaining period of a kind has to bring to meet the target, or may use under at most; 0 where nothing is missing or left to
    /// use. A period that has begun counts by the days it has left.
    /// </summary>
    /// <param name="kind">A kind of period without gaps or overlaps that divides the target's period, such as months.</param>
    /// <returns>
    /// The amount per period, never negative; where the target is strict, it has to be passed. It is undefined with
    /// <see cref="UndefinedReason.NothingRemains"/> where no period remains and the target is missed.
    /// </returns>
    /// <exception cref="ArgumentException">The periods of <paramref name="kind"/> do not follow one another without gaps or overlaps.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There is no such kind.</exception>
    /// <exception cref="InvalidOperationException">The target's period does not consist of such periods.</exception>
    public Calculated<Rational> RequiredPer(PeriodKind kind)
    {
        Guard.Against.UnknownValue(kind);
        var meetsNow = Attainment.MeetsNow;
        return PathToTarget.Then(path => Attainment.ToDate.Value.Then(actual =>
        {
            var missing = path.RestOf(actual);
            return Periods(kind).Count - Over(kind) is { Sign: > 0 } left ? missing / left
                : meetsNow == true || (missing.Sign == 0 && meetsNow != false) ? Calculated.Of<Rational>(0)
                : UndefinedReason.NothingRemains;
        }));
    }

    /// <summary>
    /// Returns the rate that is required of the rest of the period, for a target of a rate whose numerator and denominator both add up: (T·(D + d) − N)/d.
    /// </summary>
    /// <param name="expectedDenominator">The denominator d that is expected of the rest, more than 0, such as the number of files until December.</param>
    /// <returns>
    /// The rate as a ratio of 1, never negative; under at most it is the rate that the rest may have. A proportion cannot reach a rate above 1. The rate is
    /// undefined where the parts of the actual are not known, and with <see cref="UndefinedReason.MethodNotApplicable"/> for any other indicator or form.
    /// </returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="expectedDenominator"/> is not positive.</exception>
    /// <example>With 80 of 100 files in time, 90% asked for and 100 files to come, all of the 100 have to be in time.</example>
    public Calculated<Ratio> RequiredOfRest(Rational expectedDenominator)
    {
        if (expectedDenominator.Sign <= 0)
        {
            throw new ArgumentOutOfRangeException(nameof(expectedDenominator), $"Of a rest of {expectedDenominator} no rate can be asked: expected more than 0.");
        }

        var actual = Attainment.ToDate;
        return Attainment.Target is not { } target ? UndefinedReason.MissingTarget
            : !target.Indicator.IsRateOfFlows || target.Form.LevelOrNone is not { } level || target.Form.IsOfMeans ? UndefinedReason.MethodNotApplicable
            : (actual.Ratio?.Numerator ?? actual.NumeratorOverZero) is { } numerator
                ? new Ratio(Rational.Max((target.Indicator.Unit.ToPure(level) * ((actual.Ratio?.Denominator ?? 0) + expectedDenominator)) - numerator, 0), expectedDenominator)
            : actual.Value.Reason ?? UndefinedReason.MissingObservation;
    }

    /// <summary>
    /// Gets whether the expected amount is an allowance, what may be used by now: for an indicator that accumulates and where less is better.
    /// </summary>
    internal bool IsAllowance => PathToTarget is { IsDefined: true, Value: { Baseline: null, Direction: Direction.LowerIsBetter } };

    // The path that the indicator takes in the course of the period.
    private Calculated<PathToTarget> PathToTarget => Attainment.Target is { } target ? target.Form.PathOf(target) : UndefinedReason.MissingTarget;

    /// <summary>Counts the periods that are over; the one that has begun counts by its days.</summary>
    private Rational Over(PeriodKind kind)
    {
        Rational over = 0;
        foreach (var period in Periods(kind).TakeWhile(period => period.Start <= Date))
        {
            over += (Rational)(DayNumber.Of(NodaTime.LocalDate.Min(period.End, Date)) - DayNumber.Of(period.Start) + 1) / period.Days;
        }

        return over;
    }

    private PeriodSequence Periods(PeriodKind kind) => Guard.Against.Null(Attainment.Target).Period.SplitInto(kind);
}
