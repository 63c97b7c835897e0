using Ardalis.GuardClauses;

namespace MongCai.Kpi;

/// <content>What the periods have brought, and what is required of the rest.</content>
public sealed partial class Pace
{
    /// <summary>Gets how much may still be used of at most so much, less than so much or a cap: T − A, negative where more was used. Undefined for every other form.</summary>
    public Calculated<Rational> Headroom => Attainment.Utilisation == UndefinedReason.MethodNotApplicable ? UndefinedReason.MethodNotApplicable
        : Attainment.Measured.Then(actual => Attainment.Target?.Form.LevelOrNone is { } level ? Calculated.Of(level - actual) : UndefinedReason.MethodNotApplicable);

    /// <summary>Returns how much a period of a kind has brought so far, on average: (A − B) over the periods elapsed. A period that is not over counts by its days.</summary>
    /// <param name="kind">A tiling kind that the target's period consists of, such as months.</param>
    /// <returns>The rate, or undefined: <see cref="UndefinedReason.NothingElapsed"/>, and <see cref="UndefinedReason.NoPath"/> where nothing adds up over periods.</returns>
    /// <exception cref="ArgumentException"><paramref name="kind"/> does not tile time.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There is no such kind.</exception>
    /// <exception cref="InvalidOperationException">The target's period does not consist of such periods.</exception>
    public Calculated<Rational> AchievedPer(PeriodKind kind)
    {
        Guard.Against.UnknownValue(kind);
        return Course.Then(course => Attainment.ToDate.Value.Then(actual =>
            Over(kind) is { Sign: > 0 } elapsed ? Calculated.Of((actual - course.Start) / elapsed) : UndefinedReason.NothingElapsed));
    }

    /// <summary>
    /// Returns how much each remaining period of a kind has to bring to meet the target, or may use of at most so much; 0 where nothing is missing or left to use. A period that has begun counts by the days
    /// it has left.
    /// </summary>
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
        var meetsNow = Attainment.MeetsNow;
        return Course.Then(course => Attainment.ToDate.Value.Then(actual =>
        {
            var missing = course.RestOf(actual);
            return Periods(kind).Count - Over(kind) is { Sign: > 0 } left ? missing / left
                : meetsNow == true || (missing.Sign == 0 && meetsNow != false) ? Calculated.Of<Rational>(0)
                : UndefinedReason.NothingRemains;
        }));
    }

    /// <summary>Returns which rate is required of the rest, where the target is one of a rate whose two sides add up: (T·(D + d) − N)/d.</summary>
    /// <param name="expectedDenominator">The denominator d that is expected of the rest, more than 0: so many files until December.</param>
    /// <returns>
    /// The rate, as a ratio of 1 and never negative: of at most so much, what the rest may have; undefined where the parts of the actual are not known, <see cref="UndefinedReason.MethodNotApplicable"/> for what is no such rate. Above 1 a proportion cannot reach it.
    /// </returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="expectedDenominator"/> is not positive.</exception>
    /// <example>80 of 100 files in time, 90% asked for, 100 files to come: all of them have to be.</example>
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

    /// <summary>Whether what is expected is what may be used by now: of what is built up, where less is better.</summary>
    internal bool IsAllowance => Course is { IsDefined: true, Value: { Baseline: null, Direction: Direction.LowerIsBetter } };

    // From where to where the indicator itself goes in the course of the period.
    private Calculated<Course> Course => Attainment.Target is { } target ? target.Form.CourseOf(target) : UndefinedReason.MissingTarget;

    /// <summary>How many periods are over, the one that has begun by its days.</summary>
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
