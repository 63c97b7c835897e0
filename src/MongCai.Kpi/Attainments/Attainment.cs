using Ardalis.GuardClauses;
using NodaTime;

namespace MongCai.Kpi;

/// <summary>One actual measured against the target on one basis, and what follows from it.</summary>
/// <remarks>
/// Everything is calculated from <see cref="Observation"/> and <see cref="Target"/> when it is asked for, exactly; nothing is clamped. Whatever needs one
/// that is missing is undefined: <see cref="UndefinedReason.MissingTarget"/>, <see cref="UndefinedReason.MissingObservation"/>. Equality is that of observation, basis and target.
/// </remarks>
public sealed record Attainment
{
    internal Attainment(Observation observation, Basis basis, Target? target)
    {
        Observation = observation;
        Basis = basis;
        Target = target;
    }

    /// <summary>The actual.</summary>
    public Observation Observation { get; }

    /// <summary>The basis measured against.</summary>
    public Basis Basis { get; }

    /// <summary>The target on that basis; null where there is none.</summary>
    public Target? Target { get; }

    /// <summary>
    /// The method of the target's form: actual over target for at least, baseline to target from a baseline and for a reduction. The others have none of their
    /// own: <see cref="UndefinedReason.NoMethodNamed"/>, and <see cref="UndefinedReason.NoToleranceNamed"/> for about without a tolerance.
    /// </summary>
    public Calculated<AttainmentMethod> Method => Target is null ? UndefinedReason.MissingTarget : AttainmentFormula.OwnMethodOf(Target.Form);

    /// <summary>The attainment (đạt) by <see cref="Method"/>. Undefined where that is, and for what the method is not defined for.</summary>
    public Calculated<Ratio> Value => Method.TryGetValue(out var method) ? By(method) : Method.Reason ?? default;

    /// <summary>How far the actual goes beyond the target: <see cref="Value"/> − 1 (vượt). Negative where it falls short.</summary>
    public Calculated<Ratio> Excess =>
        Value.Select(static value => new Ratio(value.Numerator - value.Denominator, value.Denominator));

    /// <summary>Whether the target is met, compared exactly. Defined for a zero or negative target too.</summary>
    public Calculated<bool> IsMet =>
        TryGet(out var actual, out var form, out var missing) ? form.IsMetBy(actual) : missing;

    /// <summary>The actual minus the nearer bound of the target, in the indicator's unit: negative below it, positive above.</summary>
    public Calculated<Rational> Gap =>
        TryGet(out var actual, out var form, out var missing) ? form.GapOf(actual) : missing;

    /// <summary>What is missing to the target, in the indicator's unit and never negative; 0 where nothing is.</summary>
    public Calculated<Rational> Remaining =>
        TryGet(out var actual, out var form, out var missing) ? form.RemainingFrom(actual) : missing;

    /// <summary>How much of a cap is used: actual / cap. It is no attainment. <see cref="UndefinedReason.MethodNotApplicable"/> for every other form.</summary>
    public Calculated<Ratio> Utilisation =>
        !TryGet(out var actual, out var form, out var missing) ? missing
        : form is { Kind: TargetKind.Cap, Level: { } cap } ? AttainmentFormula.Over(cap, actual)
        : UndefinedReason.MethodNotApplicable;

    /// <summary>The attainment by a method that is named.</summary>
    /// <param name="method">The method.</param>
    /// <returns>The attainment, or undefined: <see cref="UndefinedReason.MethodNotApplicable"/> where the form does not have what the method needs.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such method.</exception>
    public Calculated<Ratio> By(AttainmentMethod method)
    {
        Guard.Against.UnknownValue(method);
        return TryGet(out var actual, out var form, out var missing) ? AttainmentFormula.Value(method, actual, form) : missing;
    }

    /// <summary>The pace at the end of the observation's period.</summary>
    /// <param name="elapsed">What is counted as elapsed: <see cref="ElapsedShare.ByDays"/>, also within a data window.</param>
    /// <returns>The pace.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="elapsed"/> is null.</exception>
    /// <exception cref="ArgumentException">The target's period has no such share; the message says why.</exception>
    public Pace PaceBy(ElapsedShare elapsed)
    {
        Guard.Against.Null(elapsed);
        return new Pace(this, Target is null ? default : elapsed.AtEndOf(Target.Period, Observation.Period), Observation.Period.End);
    }

    /// <summary>The pace at the end of the day that the data really reach.</summary>
    /// <param name="elapsed">What is counted as elapsed.</param>
    /// <param name="through">The day, in the ISO calendar.</param>
    /// <returns>The pace.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="elapsed"/> is null.</exception>
    /// <exception cref="ArgumentException">The target's period has no such share; the message says why.</exception>
    public Pace PaceBy(ElapsedShare elapsed, LocalDate through)
    {
        Guard.Against.Null(elapsed);
        return new Pace(this, Target is null ? default : elapsed.At(Target.Period, through), through);
    }

    /// <summary>The observation and the target.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => $"{Observation} against {Target?.ToString() ?? $"no {Basis}"}: {Value}";

    private bool TryGet(out Rational actual, out TargetForm form, out UndefinedReason missing)
    {
        var isObserved = Observation.Value.TryGetValue(out var value);
        actual = value;
        form = Target?.Form!;
        missing = Target is null ? UndefinedReason.MissingTarget : UndefinedReason.MissingObservation;
        return isObserved && Target is not null;
    }
}
