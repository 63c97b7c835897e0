using System.Text.Json.Serialization;
using MongCai.Kpi.Serialization;
using NodaTime;

namespace MongCai.Kpi;

/// <summary>Where an actual stands at a moment of the target's period: what was expected by now, how far it is ahead or behind, what is required of the rest, where it leads.</summary>
/// <remarks>
/// <para>What is built up over time, a flow, a distinct count, a rate of a flow to a stock, is expected in proportion to the share of the period that is over, or by the phases of the plan. A rate whose two sides
/// add up is expected at its level at any time. A level has a path only from a baseline: without one, what was expected is undefined, <see cref="UndefinedReason.NoPath"/>, as it is for a maintained form and a
/// milestone.</para>
/// <para>Everything is exact and calculated when it is asked for. Equality is that of the object. Text form, for a reader only. In JSON it is written with all its figures, and not read.</para>
/// </remarks>
/// <example><c>attainment.Pace.Index</c> of 37 households by June 2019, of 73 in the year: 1,022…, ahead of pace.</example>
[JsonConverter(typeof(ObjectJsonConverter<Pace>))]
public sealed partial class Pace
{
    private readonly Calculated<Expectation> _expected;

    internal Pace(Attainment attainment, Calculated<Ratio> elapsed, LocalDate date)
    {
        Attainment = attainment;
        Elapsed = elapsed;
        Date = date;
        _expected = Then(static (form, moment) => form.ExpectedAt(moment));
    }

    /// <summary>Gets the attainment.</summary>
    public Attainment Attainment { get; }

    /// <summary>Gets the share φ of the target's period that has elapsed; undefined where there is no target.</summary>
    public Calculated<Ratio> Elapsed { get; }

    /// <summary>The nominal day up to which periods count as elapsed.</summary>
    internal LocalDate Date { get; }

    /// <summary>
    /// Gets what was expected by now, in the indicator's unit: T·φ of what is built up over time, B + (T − B)·φ on the path of a level, T of a rate. It needs no actual. Undefined for two bounds, which have
    /// <see cref="ExpectedRange"/>.
    /// </summary>
    public Calculated<Rational> Expected => _expected.Then(static expected => expected.Amount);

    /// <summary>Gets all that was expected by now: the one amount, or of a range of accepted values from L·φ to U·φ. Null where nothing was, for the reason of <see cref="Expected"/>.</summary>
    public RationalInterval? ExpectedRange => _expected.TryGetValue(out var expected) ? expected.Range : null;

    /// <summary>Gets the actual minus what was expected, in the indicator's unit; of a range minus the nearer end, and 0 inside it.</summary>
    public Calculated<Rational> Variance => _expected.Then(expected => Attainment.Measured.Select(actual => expected.VarianceOf(actual)));

    /// <summary>
    /// Gets how good the pace is in one number: 1 is on pace, and more is always better. It is made over expected, and allowed over used where less is better.
    /// </summary>
    /// <value>
    /// Undefined where nothing was expected by now, <see cref="UndefinedReason.NothingElapsed"/> before the period and <see cref="UndefinedReason.NothingExpected"/> where a profile begins later; where the target
    /// is zero or negative; where nothing is used of what may be; where baseline and level are the same; and of two bounds.
    /// </value>
    public Calculated<Ratio> Index => _expected.Then(expected => Attainment.Measured.Then(actual => expected.IndexOf(actual, WhyNothingExpected)));

    /// <summary>Gets whether it is ahead, on pace or behind, within the tolerance of the policies. It needs no division, and is defined wherever there is an actual and an expectation.</summary>
    public Calculated<Standing> Standing
    {
        get
        {
            var tolerance = Attainment.Policies.Tolerance.Value;
            return _expected.Then(expected => Attainment.Measured.Select(actual => expected.StandingOf(actual, tolerance)));
        }
    }

    /// <summary>
    /// Gets the change from last year to date, with both lengths: the growth so far beside the growth that is asked for. Null where last year's value to date is not known: then a growth is expected in
    /// proportion to the share elapsed.
    /// </summary>
    public Change? ChangeFromLastYear => Attainment.LastYear is { } lastYear ? new Change(lastYear, Attainment.ToDate) : null;

    /// <summary>Whether all between two amounts was expected, which has no index and, while it is open, no band.</summary>
    internal bool IsOfRange => _expected is { IsDefined: true, Value.IsRange: true };

    private UndefinedReason WhyNothingExpected => Attainment.Target switch
    {
        { } target when Elapsed.TryGetValue(out var elapsed) && elapsed.Numerator.Sign != 0 && target.Phases is null && target.Form.LevelOrNone is { Sign: 0 } => UndefinedReason.ZeroTarget,
        { } target when Date >= target.Period.Start => UndefinedReason.NothingExpected,
        _ => UndefinedReason.NothingElapsed,
    };

    /// <summary>Returns the actual, what was expected, the share elapsed and the index.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => $"{Attainment.ToDate} with {Expected} expected at {Elapsed}: {Index}";

    private Calculated<T> Then<T>(Func<TargetForm, Moment, Calculated<T>> answer)
        where T : struct =>
        Attainment.Target is not { } target ? UndefinedReason.MissingTarget
        : Elapsed.TryGetValue(out var elapsed) ? answer(target.Form, new Moment(new Comparison(target, Attainment.ToDate, Attainment.Series), elapsed.Value, Date, Attainment.LastYear))
        : Elapsed.Reason ?? default;
}
