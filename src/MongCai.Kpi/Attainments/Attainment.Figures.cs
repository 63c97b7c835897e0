using Ardalis.GuardClauses;

namespace MongCai.Kpi;

/// <content>The figures.</content>
public readonly partial struct Attainment
{
    /// <summary>
    /// Gets the method of the target: the one that it names, or its form's own: actual over target for at least, baseline to target from a baseline and for a reduction, periods met over periods elapsed for a
    /// maintained form, and for an average per year that of what is asked of a year. The others have none of their own:
    /// <see cref="UndefinedReason.NoMethodNamed"/>, and <see cref="UndefinedReason.NoToleranceNamed"/> for about without a tolerance.
    /// </summary>
    public Calculated<AttainmentMethod> Method => Target is null ? WhyNone : Target.Method ?? Target.Form.OwnMethod;

    /// <summary>
    /// Gets the attainment (đạt) by <see cref="Method"/>. Undefined where that is, and for what the method is not defined for; of an amount that accumulates, a change from a baseline or over last year is
    /// undefined while the period runs, <see cref="UndefinedReason.PeriodRunning"/>.
    /// </summary>
    public Calculated<Ratio> Value
    {
        get
        {
            var method = Method;
            return method.IsDefined ? Calculate(method.Value) : method.Reason ?? default;
        }
    }

    /// <summary>Gets the attainments that are possible by <see cref="Method"/>, where only a bound of the actual is known: "over 1,4 of 1,5 tỷ" is above 14/15. Empty where there is no attainment.</summary>
    public RationalInterval ValueRange => Value is { IsDefined: false, Reason: not UndefinedReason.OnlyABound } ? RationalInterval.Empty : PossibleValues;

    /// <summary>Gets how far the actual goes beyond the target: <see cref="Value"/> − 1 (vượt). Negative where it falls short.</summary>
    public Calculated<Ratio> Excess =>
        Value.Select(static value => new Ratio(value.Numerator - value.Denominator, value.Denominator));

    /// <summary>
    /// Gets what the target asks about, in the indicator's unit: the actual since the target's period began; for an average per year the mean a year to date, undefined where no month has elapsed.
    /// </summary>
    public Calculated<Rational> Measured => Target is { } target && _observation is not null ? target.Form.Measured(new Comparison(target, ToDate, Series)) : WhyNone;

    /// <summary>Gets what was measured minus the nearer bound of the target, in the indicator's unit: negative below it, positive above. A maintained form and a milestone have none.</summary>
    public Calculated<Rational> Gap => !Measured.TryGetValue(out var measured) ? Measured.Reason ?? default
        : Target?.Form.Accepted is { } accepted ? accepted.GapOf(measured)
        : UndefinedReason.NoToleranceNamed;

    /// <summary>Gets the gaps that are possible where only a bound of the actual is known; empty where there is no gap.</summary>
    public RationalInterval GapRange => Gap is { IsDefined: false, Reason: not UndefinedReason.OnlyABound } ? RationalInterval.Empty : PossibleGaps;

    /// <summary>Gets what is missing to the target, in the indicator's unit and never negative; 0 where nothing is. A maintained form and a milestone have none.</summary>
    public Calculated<Rational> Remaining => !Measured.TryGetValue(out var measured) ? Measured.Reason ?? default
        : Target?.Form.Accepted is { } accepted ? accepted.DistanceOf(measured)
        : UndefinedReason.NoToleranceNamed;

    /// <summary>Gets how much is used of what may be used at most: actual over target, of at most, less than and a cap. It is no attainment.
    /// <see cref="UndefinedReason.MethodNotApplicable"/> for every other form.</summary>
    public Calculated<Ratio> Utilisation => !Measured.TryGetValue(out var measured) ? Measured.Reason ?? default
        : Limit is { } limit ? AttainmentFormula.Over(limit, measured)
        : UndefinedReason.MethodNotApplicable;

    /// <summary>The attainments that are possible by the method, also where reports are missing.</summary>
    internal RationalInterval PossibleValues => Target is { } target && _observation is not null && Method.TryGetValue(out var method)
        ? AttainmentRange.Of(target.Form, method, new Comparison(target, ToDate, Series), Value)
        : RationalInterval.Empty;

    /// <summary>The gaps that are possible, also where reports are missing.</summary>
    internal RationalInterval PossibleGaps => Target?.Form.Accepted is { } accepted && (Gap.IsDefined || AttainmentRange.IsOfRange(Gap.Reason)) && MeasuredRange is { } values
        ? accepted.GapsOf(values)
        : RationalInterval.Empty;

    /// <summary>The utilisations that are possible, also where reports are missing.</summary>
    internal RationalInterval PossibleUtilisation => Limit is { Sign: > 0 } limit && (Utilisation.IsDefined || AttainmentRange.IsOfRange(Utilisation.Reason)) && MeasuredRange is { } values
        ? values.Scale((Rational)1 / limit)
        : RationalInterval.Empty;

    /// <summary>What is possible for <see cref="Measured"/>; null where nothing is measured yet.</summary>
    internal RationalInterval? MeasuredRange => Target is { } target && _observation is not null ? target.Form.MeasuredNow(new Comparison(target, ToDate, Series)) : null;

    internal ObservationSeries? Series => _measuring?.Series;

    /// <summary>Last year's value to date, where it is known.</summary>
    internal Observation? LastYear => _measuring?.LastYear ?? Series?.LastYearOf(ToDate);

    /// <summary>What may be used at most; null where the target is no such limit.</summary>
    private Rational? Limit => Target?.Form is { Start: null, Direction: Direction.LowerIsBetter, LevelOrNone: { } level, IsOfMeans: false } ? level : null;

    private UndefinedReason WhyNone => _observation is null ? UndefinedReason.NotCalculated : UndefinedReason.MissingTarget;

    /// <summary>Returns the attainment by a method that is named.</summary>
    /// <param name="method">The method.</param>
    /// <returns>The attainment, or undefined: <see cref="UndefinedReason.MethodNotApplicable"/> where the form does not have what the method needs, and for actual over target where less is better.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such method.</exception>
    public Calculated<Ratio> ValueBy(AttainmentMethod method)
    {
        Guard.Against.UnknownValue(method);
        return Calculate(method);
    }

    /// <summary>Returns how <see cref="Value"/> came about.</summary>
    /// <returns>The explanation, or null where no method is known to explain it by: then <see cref="Method"/> says why.</returns>
    public Explanation? Explain() => Method.TryGetValue(out var method) ? new Explanation(this, method) : null;

    /// <summary>Returns how the attainment by a method that is named came about.</summary>
    /// <param name="method">The method.</param>
    /// <returns>The explanation.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such method.</exception>
    public Explanation Explain(AttainmentMethod method) => new(this, Guard.Against.UnknownValue(method));

    private Calculated<Ratio> Calculate(AttainmentMethod method) => Target is { } target && _observation is not null
        ? target.Form.AttainedBy(method, new Comparison(target, ToDate, Series), Policies.Verdicts)
        : WhyNone;
}
