using System.Text.Json.Serialization;
using MongCai.Kpi.Serialization;
using NodaTime;

namespace MongCai.Kpi;

/// <summary>
/// The pace of an actual at a moment of the target's period: what was expected by now, how far the actual is ahead or behind, what is required of the rest, and
/// where it leads.
/// </summary>
/// <remarks>
/// <para>Use it while the target's period runs; it comes from <see cref="Attainment.Pace"/>.</para>
/// <para>What is expected depends on the indicator. An amount that builds up over time (a flow, a distinct count, a rate of a flow to a stock) is expected in
/// proportion to the share of the period that has elapsed, or by the phases of the plan. A rate whose numerator and denominator both add up is expected at its
/// level at any time. A level is expected on the path from its baseline; without a baseline, the expectation is undefined,
/// <see cref="UndefinedReason.NoPath"/>, as it is for a maintained form and a milestone.</para>
/// <para>All figures are exact and calculated when they are asked for. Two paces are equal only if they are the same object. The text form is meant for a
/// reader and cannot be parsed. The JSON form has all figures; it is written and cannot be read.</para>
/// </remarks>
/// <example><c>attainment.Pace.Index</c> is 1,022…, ahead of pace, for 37 households by June 2019 of 73 in the year.</example>
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

    /// <summary>Gets the attainment that the pace is of.</summary>
    public Attainment Attainment { get; }

    /// <summary>Gets the share φ of the target's period that has elapsed; undefined where there is no target.</summary>
    public Calculated<Ratio> Elapsed { get; }

    /// <summary>Gets the nominal day up to which periods count as elapsed.</summary>
    internal LocalDate Date { get; }

    /// <summary>
    /// Gets the amount that was expected by now, in the indicator's unit: T·φ for an amount that builds up over time, B + (T − B)·φ on the path of a level, T
    /// for a rate. It needs no actual. It is undefined for a target with two bounds, which has <see cref="ExpectedRange"/>.
    /// </summary>
    public Calculated<Rational> Expected => _expected.Then(static expected => expected.Amount);

    /// <summary>
    /// Gets the range of what was expected by now: the one amount, or for a range of accepted values from L·φ to U·φ. It is null where nothing was expected,
    /// for the reason of <see cref="Expected"/>.
    /// </summary>
    public RationalInterval? ExpectedRange => _expected.TryGetValue(out var expected) ? expected.Range : null;

    /// <summary>
    /// Gets the variance: the actual minus what was expected, in the indicator's unit. For an expected range it is the distance from the nearer end, and 0
    /// inside.
    /// </summary>
    public Calculated<Rational> Variance => _expected.Then(expected => Attainment.Measured.Select(actual => expected.VarianceOf(actual)));

    /// <summary>
    /// Gets the pace as one number: 1 is on pace, and more is always better. It is the actual over what was expected, and where less is better what was allowed
    /// over what was used.
    /// </summary>
    /// <value>
    /// The index. It is undefined where nothing was expected by now, with <see cref="UndefinedReason.NothingElapsed"/> before the period and
    /// <see cref="UndefinedReason.NothingExpected"/> where a profile begins later; where the target is zero or negative; where nothing is used of what may be
    /// used; where baseline and level are the same; and for a target with two bounds.
    /// </value>
    public Calculated<Ratio> Index => _expected.Then(expected => Attainment.Measured.Then(actual => expected.IndexOf(actual, WhyNothingExpected)));

    /// <summary>
    /// Gets the standing: whether the actual is ahead, on pace or behind, within the tolerance of the policies. It needs no division, and is defined wherever
    /// there is an actual and an expectation.
    /// </summary>
    public Calculated<Standing> Standing
    {
        get
        {
            var tolerance = Attainment.Policies.Tolerance.Value;
            return _expected.Then(expected => Attainment.Measured.Select(actual => expected.StandingOf(actual, tolerance)));
        }
    }

    /// <summary>
    /// Gets the change from last year's value to date, with the lengths of both periods: the growth so far, to set beside the growth that is asked for. It is
    /// null where last year's value to date is not known; growth is then expected in proportion to the elapsed share.
    /// </summary>
    public Change? ChangeFromLastYear => Attainment.LastYear is { } lastYear ? new Change(lastYear, Attainment.ToDate) : null;

    /// <summary>Gets whether a range was expected instead of one amount. A range has no index and, while it is open, no band.</summary>
    internal bool IsOfRange => _expected is { IsDefined: true, Value.IsRange: true };

    private UndefinedReason WhyNothingExpected => Attainment.Target switch
    {
        { } target when Elapsed.TryGetValue(out var elapsed) && elapsed.Numerator.Sign != 0 && target.Phases is null && target.Form.LevelOrNone is { Sign: 0 } => UndefinedReason.ZeroTarget,
        { } target when Date >= target.Period.Start => UndefinedReason.NothingExpected,
        _ => UndefinedReason.NothingElapsed,
    };

    /// <summary>Returns the actual, what was expected, the elapsed share and the index as text for a reader.</summary>
    /// <returns>Text in the form <c>{observation} with {expected} expected at {elapsed}: {index}</c>.</returns>
    public override string ToString() => $"{Attainment.ToDate} with {Expected} expected at {Elapsed}: {Index}";

    private Calculated<T> Then<T>(Func<TargetForm, ExpectationPoint, Calculated<T>> answer)
        where T : struct =>
        Attainment.Target is not { } target ? UndefinedReason.MissingTarget
        : Elapsed.TryGetValue(out var elapsed) ? answer(target.Form, new ExpectationPoint(new Comparison(target, Attainment.ToDate, Attainment.Series), elapsed.Value, Date, Attainment.LastYear))
        : Elapsed.Reason ?? default;
}
