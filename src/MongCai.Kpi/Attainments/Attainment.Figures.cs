using Ardalis.GuardClauses;

namespace MongCai.Kpi;

/// <content>The figures of an attainment: value, gap, remainder and utilisation.</content>
public readonly partial struct Attainment
{
    /// <summary>
    /// Gets the method by which the attainment is calculated: the one that the target names, or the own method of its form. That is actual over target for at
    /// least, baseline to target from a baseline and for a reduction, periods met over periods elapsed for a maintained form, and for an average per year the
    /// method of the form that it asks for in each year. The other forms have no own method: <see cref="UndefinedReason.NoMethodNamed"/>, and
    /// <see cref="UndefinedReason.NoToleranceNamed"/> for about without a tolerance.
    /// </summary>
    public Calculated<AttainmentMethod> Method => Target is null ? ReasonForNoTarget : Target.Method ?? Target.Form.OwnMethod;

    /// <summary>
    /// Gets the attainment (đạt) by <see cref="Method"/>. It is undefined where the method is undefined or does not apply. For an amount that accumulates, a
    /// change from a baseline or over last year is undefined while the period runs: <see cref="UndefinedReason.PeriodRunning"/>.
    /// </summary>
    public Calculated<Ratio> Value
    {
        get
        {
            var method = Method;
            return method.IsDefined ? Calculate(method.Value) : method.Reason ?? default;
        }
    }

    /// <summary>
    /// Gets the range of attainments that are possible by <see cref="Method"/> where only a bound of the actual is known: "over 1,4 of 1,5 tỷ" is above 14/15.
    /// It is empty where there is no attainment.
    /// </summary>
    public RationalInterval ValueRange => Value is { IsDefined: false, Reason: not UndefinedReason.OnlyABound } ? RationalInterval.Empty : PossibleValues;

    /// <summary>Gets the excess over the target (vượt): <see cref="Value"/> − 1, negative where the actual falls short.</summary>
    public Calculated<Ratio> Excess =>
        Value.Select(static value => new Ratio(value.Numerator - value.Denominator, value.Denominator));

    /// <summary>
    /// Gets the value that the target is about, in the indicator's unit: the actual since the target's period began. For an average per year it is the yearly
    /// mean to date, undefined where no month has elapsed.
    /// </summary>
    public Calculated<Rational> Measured => Target is { } target && _observation is not null ? target.Form.Measured(new Comparison(target, ToDate, Series)) : ReasonForNoTarget;

    /// <summary>
    /// Gets the measured value minus the nearer bound of the target, in the indicator's unit: negative below the target, positive above it. It is undefined for
    /// a maintained form and a milestone.
    /// </summary>
    public Calculated<Rational> Gap => !Measured.TryGetValue(out var measured) ? Measured.Reason ?? default
        : Target?.Form.Accepted is { } accepted ? accepted.GapOf(measured)
        : UndefinedReason.NoToleranceNamed;

    /// <summary>Gets the range of gaps that are possible where only a bound of the actual is known; empty where there is no gap.</summary>
    public RationalInterval GapRange => Gap is { IsDefined: false, Reason: not UndefinedReason.OnlyABound } ? RationalInterval.Empty : PossibleGaps;

    /// <summary>
    /// Gets what is missing to reach the target, in the indicator's unit and never negative; 0 where nothing is missing. It is undefined for a maintained form
    /// and a milestone.
    /// </summary>
    public Calculated<Rational> Remaining => !Measured.TryGetValue(out var measured) ? Measured.Reason ?? default
        : Target?.Form.Accepted is { } accepted ? accepted.DistanceOf(measured)
        : UndefinedReason.NoToleranceNamed;

    /// <summary>Gets the utilisation: the used part of what may be used at most, actual over target. It exists for at most, less than and a cap, and it is no
    /// attainment. It is undefined with <see cref="UndefinedReason.MethodNotApplicable"/> for every other form.</summary>
    public Calculated<Ratio> Utilisation => !Measured.TryGetValue(out var measured) ? Measured.Reason ?? default
        : Limit is { } limit ? AttainmentFormula.Over(limit, measured)
        : UndefinedReason.MethodNotApplicable;

    /// <summary>Gets the range of attainments that are possible by the method, also where reports are missing.</summary>
    internal RationalInterval PossibleValues => Target is { } target && _observation is not null && Method.TryGetValue(out var method)
        ? AttainmentRange.Of(target.Form, method, new Comparison(target, ToDate, Series), Value)
        : RationalInterval.Empty;

    /// <summary>Gets the range of gaps that are possible, also where reports are missing.</summary>
    internal RationalInterval PossibleGaps => Target?.Form.Accepted is { } accepted && (Gap.IsDefined || AttainmentRange.IsOfRange(Gap.Reason)) && MeasuredRange is { } values
        ? accepted.GapsOf(values)
        : RationalInterval.Empty;

    /// <summary>Gets the range of utilisations that are possible, also where reports are missing.</summary>
    internal RationalInterval PossibleUtilisation => Limit is { Sign: > 0 } limit && (Utilisation.IsDefined || AttainmentRange.IsOfRange(Utilisation.Reason)) && MeasuredRange is { } values
        ? values.Scale((Rational)1 / limit)
        : RationalInterval.Empty;

    /// <summary>Gets the range of possible values of <see cref="Measured"/>; null where nothing has been measured yet.</summary>
    internal RationalInterval? MeasuredRange => Target is { } target && _observation is not null ? target.Form.MeasuredNow(new Comparison(target, ToDate, Series)) : null;

    internal ObservationSeries? Series => _measuring?.Series;

    /// <summary>Gets last year's value to date, where it is known.</summary>
    internal Observation? LastYear => _measuring?.LastYear ?? Series?.LastYearOf(ToDate);

    /// <summary>Gets the amount that may be used at most; null where the target is no such limit.</summary>
    private Rational? Limit => Target?.Form is { Start: null, Direction: Direction.LowerIsBetter, LevelOrNone: { } level, IsOfMeans: false } ? level : null;

    private UndefinedReason ReasonForNoTarget => _observation is null ? UndefinedReason.NotCalculated : UndefinedReason.MissingTarget;

    /// <summary>Returns the attainment by a given method, whatever method the target has.</summary>
    /// <param name="method">The method to calculate by.</param>
    /// <returns>
    /// The attainment. It is undefined with <see cref="UndefinedReason.MethodNotApplicable"/> where the form lacks what the method needs, and for actual over
    /// target where less is better.
    /// </returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such method.</exception>
    public Calculated<Ratio> ValueBy(AttainmentMethod method)
    {
        Guard.Against.UnknownValue(method);
        return Calculate(method);
    }

    /// <summary>Explains how <see cref="Value"/> came about.</summary>
    /// <returns>The explanation; null where there is no method to explain by, and then <see cref="Method"/> says why.</returns>
    public Explanation? Explain() => Method.TryGetValue(out var method) ? new Explanation(this, method) : null;

    /// <summary>Explains how the attainment by a given method came about.</summary>
    /// <param name="method">The method to explain.</param>
    /// <returns>The explanation of the attainment by that method.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such method.</exception>
    public Explanation Explain(AttainmentMethod method) => new(this, Guard.Against.UnknownValue(method));

    private Calculated<Ratio> Calculate(AttainmentMethod method) => Target is { } target && _observation is not null
        ? target.Form.AttainedBy(method, new Comparison(target, ToDate, Series), Policies.Verdicts)
        : ReasonForNoTarget;
}
