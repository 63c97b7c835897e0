using Ardalis.GuardClauses;

namespace MongCai.Kpi;

/// <summary>What a target asks for, without whom and when: at least 73, at most 4, from 5,03 to 4,17.</summary>
/// <remarks>
/// Whatever its kind, it is met by the values between <see cref="Floor"/> and <see cref="Ceiling"/>. Amounts are in the indicator's unit.
/// Equality is that of kind, amounts, strictness and direction. Text form, for a reader only: <c>at least 73</c>.
/// </remarks>
public sealed record TargetForm
{
    internal TargetForm(TargetKind kind) => Kind = kind;

    /// <summary>The kind.</summary>
    public TargetKind Kind { get; }

    /// <summary>The amount to be reached or kept to; null where there are two bounds.</summary>
    public Rational? Level { get; internal init; }

    /// <summary>The smallest value that meets the target, or the bound to be passed where it <see cref="IsStrict"/>; null where there is none.</summary>
    public Rational? Floor { get; internal init; }

    /// <summary>The largest value that meets the target, or the bound to stay under where it <see cref="IsStrict"/>; null where there is none.</summary>
    public Rational? Ceiling { get; internal init; }

    /// <summary>Whether the bound itself does not meet the target: "trên 290", "dưới 7,6".</summary>
    public bool IsStrict { get; internal init; }

    /// <summary>The value it starts from: the baseline, the opening value, that of the same period last year; null where it starts from none.</summary>
    public Rational? Baseline { get; internal init; }

    /// <summary>Which way an actual improves.</summary>
    public Direction Direction { get; internal init; }

    /// <summary>Whether there are bounds to hold an actual against: not where it is approximate and no tolerance is named.</summary>
    public bool HasBounds => Floor is not null || Ceiling is not null;

    /// <summary>The target for an indicator and a period, on a basis.</summary>
    /// <param name="indicator">What is measured.</param>
    /// <param name="period">The period in which it is to be reached.</param>
    /// <param name="basis">What commits to it.</param>
    /// <returns>The target.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public Target For(Indicator indicator, ReportingPeriod period, Basis basis) =>
        new(this, Guard.Against.Null(indicator), period, Guard.Against.Null(basis));

    /// <summary>Whether a value meets the target, compared exactly.</summary>
    /// <param name="actual">The value.</param>
    /// <returns>Whether it does, or undefined: <see cref="UndefinedReason.NoToleranceNamed"/>.</returns>
    public Calculated<bool> IsMetBy(Rational actual) =>
        HasBounds ? !IsBelow(actual) && !IsAbove(actual) : UndefinedReason.NoToleranceNamed;

    /// <summary>A value minus the nearer bound: negative below it, positive above. Between two bounds, minus the bound that is nearer, the lower one where both are.</summary>
    /// <param name="actual">The value.</param>
    /// <returns>The signed distance, or undefined: <see cref="UndefinedReason.NoToleranceNamed"/>.</returns>
    public Calculated<Rational> GapOf(Rational actual) => (Floor, Ceiling) switch
    {
        ({ } floor, { } ceiling) => actual - floor <= ceiling - actual ? actual - floor : actual - ceiling,
        ({ } floor, null) => actual - floor,
        (null, { } ceiling) => actual - ceiling,
        _ => UndefinedReason.NoToleranceNamed,
    };

    /// <summary>How far a value is from meeting the target: to the floor from below, to the ceiling from above; 0 between them.</summary>
    /// <param name="actual">The value.</param>
    /// <returns>The distance, never negative, or undefined: <see cref="UndefinedReason.NoToleranceNamed"/>.</returns>
    public Calculated<Rational> RemainingFrom(Rational actual)
    {
        if (!HasBounds)
        {
            return UndefinedReason.NoToleranceNamed;
        }

        return IsBelow(actual) ? Floor.GetValueOrDefault() - actual
            : IsAbove(actual) ? actual - Ceiling.GetValueOrDefault()
            : (Rational)0m;
    }

    /// <summary>Whether this form asks for more than another of the same direction: a higher floor, a lower ceiling, and at the same bound a strict one.</summary>
    /// <param name="other">The other form.</param>
    /// <returns>False also where they cannot be compared: of different directions, or bounded on both sides.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="other"/> is null.</exception>
    public bool IsStricterThan(TargetForm other)
    {
        Guard.Against.Null(other);
        if (Direction != other.Direction)
        {
            return false;
        }

        var comparison = Direction switch
        {
            Direction.HigherIsBetter when Floor is { } floor && other.Floor is { } otherFloor => floor.CompareTo(otherFloor),
            Direction.LowerIsBetter when Ceiling is { } ceiling && other.Ceiling is { } otherCeiling => otherCeiling.CompareTo(ceiling),
            _ => -1,
        };
        return comparison > 0 || (comparison == 0 && IsStrict && !other.IsStrict);
    }

    /// <summary>What it asks for, in invariant words.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => (Kind, IsStrict) switch
    {
        (TargetKind.AtLeast, false) => $"at least {Level}",
        (TargetKind.AtLeast, true) => $"more than {Level}",
        (TargetKind.AtMost, false) => $"at most {Level}",
        (TargetKind.AtMost, true) => $"less than {Level}",
        (TargetKind.Within, _) => $"{Floor} to {Ceiling}",
        (TargetKind.About, _) => $"about {Level}",
        (TargetKind.FromBaseline, _) => $"from {Baseline} to {Level}",
        (TargetKind.ReductionBy, _) => $"reduced from {Baseline} to {Level}",
        (TargetKind.GrowthBy, _) => $"grown from {Baseline} to {Level}",
        _ => $"no more than {Level}",
    };

    private bool IsBelow(Rational actual) => Floor is { } floor && (IsStrict ? actual <= floor : actual < floor);

    private bool IsAbove(Rational actual) => Ceiling is { } ceiling && (IsStrict ? actual >= ceiling : actual > ceiling);
}
