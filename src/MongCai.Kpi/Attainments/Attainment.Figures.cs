using Ardalis.GuardClauses;

namespace MongCai.Kpi;

/// <content>The figures.</content>
public readonly partial struct Attainment
{
    /// <summary>
    /// The method of the target's form: actual over target for at least, baseline to target from a baseline and for a reduction, periods met over periods elapsed for a
    /// maintained form, and for an average per year that of what is asked of a year. The others have none of their own:
    /// <see cref="UndefinedReason.NoMethodNamed"/>, and <see cref="UndefinedReason.NoToleranceNamed"/> for about without a tolerance.
    /// </summary>
    public Calculated<AttainmentMethod> Method => Target is null ? WhyNone : AttainmentFormula.OwnMethodOf(Target.Form);

    /// <summary>The attainment (đạt) by <see cref="Method"/>. Undefined where that is, and for what the method is not defined for.</summary>
    public Calculated<Ratio> Value
    {
        get
        {
            var method = Method;
            return method.IsDefined ? Calculate(method.Value) : method.Reason ?? default;
        }
    }

    /// <summary>How far the actual goes beyond the target: <see cref="Value"/> − 1 (vượt). Negative where it falls short.</summary>
    public Calculated<Ratio> Excess =>
        Value.Select(static value => new Ratio(value.Numerator - value.Denominator, value.Denominator));

    /// <summary>
    /// What the target asks about, in the indicator's unit: the actual; for an average per year the mean yearly change to date, undefined where no month has elapsed. What grows from
    /// nothing in the course of a period, a flow or a distinct count, is held against a level only from the start of the target's period, and against last year's, grown, only in the whole of it:
    /// else it is undefined, <see cref="UndefinedReason.PeriodsDiffer"/>.
    /// </summary>
    public Calculated<Rational> Measured
    {
        get
        {
            if (Target is not { Form: var form } target)
            {
                return WhyNone;
            }

            return form.Kind == TargetKind.AveragePerYear ? MeanYearlyChange.Of(Observation, target)
                : PeriodsAgree(Observation.Period, target) ? Observation.Value
                : UndefinedReason.PeriodsDiffer;
        }
    }

    /// <summary>Whether the target is met, compared exactly. Defined for a zero or negative target too; a maintained form is not met as soon as one period is known to miss it; a milestone of which only
    /// the period is known is undefined where the deadline is within it.</summary>
    public Calculated<bool> IsMet => Target switch
    {
        { Form.Kind: TargetKind.Maintain } target => PeriodsMet.Of(target, Observation, _series).All,
        { Form: { Deadline: { } deadline } } => DoneBy(deadline),
        _ => Measured.TryGetValue(out var measured) ? Asked.IsMetBy(measured) : Measured.Reason ?? default,
    };

    /// <summary>What was measured minus the nearer bound of the target, in the indicator's unit: negative below it, positive above. A maintained form and a milestone have none.</summary>
    public Calculated<Rational> Gap => Measured.TryGetValue(out var measured) ? Asked.GapOf(measured) : Measured.Reason ?? default;

    /// <summary>What is missing to the target, in the indicator's unit and never negative; 0 where nothing is. A maintained form and a milestone have none.</summary>
    public Calculated<Rational> Remaining => Measured.TryGetValue(out var measured) ? Asked.RemainingFrom(measured) : Measured.Reason ?? default;

    /// <summary>How much of a cap is used: actual / cap. It is no attainment. <see cref="UndefinedReason.MethodNotApplicable"/> for every other form.</summary>
    public Calculated<Ratio> Utilisation => !Measured.TryGetValue(out var measured) ? Measured.Reason ?? default
        : Asked is { Kind: TargetKind.Cap, Level: { } cap } ? AttainmentFormula.Over(cap, measured)
        : UndefinedReason.MethodNotApplicable;

    // What is asked of the measured value. Not null where there is one.
    internal TargetForm Asked => Target is { Form: var form } ? form.Kind == TargetKind.AveragePerYear ? form.Each ?? form : form : null!;

    private UndefinedReason WhyNone => _observation is null ? UndefinedReason.NotCalculated : UndefinedReason.MissingTarget;

    /// <summary>The attainment by a method that is named.</summary>
    /// <param name="method">The method.</param>
    /// <returns>The attainment, or undefined: <see cref="UndefinedReason.MethodNotApplicable"/> where the form does not have what the method needs.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such method.</exception>
    public Calculated<Ratio> By(AttainmentMethod method)
    {
        Guard.Against.UnknownValue(method);
        return Calculate(method);
    }

    /// <summary>How <see cref="Value"/> came about.</summary>
    /// <returns>The explanation, or null where no method is known to explain it by: then <see cref="Method"/> says why.</returns>
    public Explanation? Explain() => Method.TryGetValue(out var method) ? new Explanation(this, method) : null;

    /// <summary>How the attainment by a method that is named came about.</summary>
    /// <param name="method">The method.</param>
    /// <returns>The explanation.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such method.</exception>
    public Explanation Explain(AttainmentMethod method) => new(this, Guard.Against.UnknownValue(method));

    private Calculated<Ratio> Calculate(AttainmentMethod method)
    {
        if (Target is { Form.Kind: TargetKind.Maintain } target)
        {
            return method == AttainmentMethod.PeriodsMetOverElapsed ? PeriodsMet.Of(target, Observation, _series).Share : UndefinedReason.MethodNotApplicable;
        }

        var measured = Measured;
        return measured.IsDefined ? AttainmentFormula.Value(method, measured.Value, Asked) : measured.Reason ?? default;
    }

    // The second half-year's households say nothing of the year's without the first's.
    internal static bool PeriodsAgree(ReportingPeriod own, Target target)
    {
        var asked = target.Period;
        return own == asked || !target.Indicator.Nature.Accumulates() || target.Form.Kind switch
        {
            TargetKind.GrowthBy => own.Start == asked.Start && own.End == asked.End,
            TargetKind.FromBaseline or TargetKind.ReductionBy or TargetKind.Maintain => true,
            _ => own.Start == asked.Start,
        };
    }

    // Done, but nobody knows on which day: then it was done in time only if the deadline is no earlier than the period's end.
    private Calculated<bool> DoneBy(NodaTime.LocalDate deadline)
    {
        var observation = Observation;
        return observation.Value.Then(value =>
            value == 0 ? false
            : (observation.DoneOn ?? observation.Period.End) <= deadline ? true
            : observation.DoneOn is null ? UndefinedReason.MissingObservation
            : Calculated.Of(false));
    }
}
