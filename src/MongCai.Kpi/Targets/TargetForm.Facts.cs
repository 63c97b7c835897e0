using Ardalis.GuardClauses;

namespace MongCai.Kpi;

/// <content>What can be said of a value under a form.</content>
public sealed partial record TargetForm
{
    private UndefinedReason WhyUnbounded => Kind == TargetKind.About ? UndefinedReason.NoToleranceNamed : UndefinedReason.MethodNotApplicable;

    /// <summary>Whether a value meets the target, compared exactly.</summary>
    /// <param name="actual">The value.</param>
    /// <returns>
    /// Whether it does, or undefined: <see cref="UndefinedReason.NoToleranceNamed"/> for about without a tolerance, <see cref="UndefinedReason.MethodNotApplicable"/> for an
    /// average per year, a maintained form and a milestone, of which one value says nothing.
    /// </returns>
    public Calculated<bool> IsMetBy(Rational actual) =>
        HasBounds ? !IsBelow(actual) && !IsAbove(actual) : WhyUnbounded;

    /// <summary>A value minus the nearer bound: negative below it, positive above. Between two bounds, minus the bound that is nearer, the lower one where both are.</summary>
    /// <param name="actual">The value.</param>
    /// <returns>The signed distance; undefined where <see cref="IsMetBy"/> is.</returns>
    public Calculated<Rational> GapOf(Rational actual) => (Floor, Ceiling) switch
    {
        ({ } floor, { } ceiling) => actual - floor <= ceiling - actual ? actual - floor : actual - ceiling,
        ({ } floor, null) => actual - floor,
        (null, { } ceiling) => actual - ceiling,
        _ => WhyUnbounded,
    };

    /// <summary>How far a value is from meeting the target: to the floor from below, to the ceiling from above; 0 between them.</summary>
    /// <param name="actual">The value.</param>
    /// <returns>The distance, never negative; undefined where <see cref="IsMetBy"/> is.</returns>
    public Calculated<Rational> RemainingFrom(Rational actual)
    {
        if (!HasBounds)
        {
            return WhyUnbounded;
        }

        return IsBelow(actual) ? Floor.GetValueOrDefault() - actual
            : IsAbove(actual) ? actual - Ceiling.GetValueOrDefault()
            : (Rational)0m;
    }

    /// <summary>
    /// Whether this form asks for more than another of the same direction: a higher floor, a lower ceiling, and at the same bound a strict one; of the mean yearly change from
    /// the same opening value, or of every period of the same kind; an earlier deadline.
    /// </summary>
    /// <param name="other">The other form.</param>
    /// <returns>False also where they cannot be compared: of different directions, or bounded on both sides.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="other"/> is null.</exception>
    public bool IsStricterThan(TargetForm other)
    {
        Guard.Against.Null(other);
        if (Each is { } each && other.Each is { } otherEach)
        {
            return this with { Each = otherEach } == other with { Direction = Direction } && each.IsStricterThan(otherEach);
        }

        return Deadline is { } deadline ? deadline < other.Deadline : Direction == other.Direction && IsBoundedMoreThan(other);
    }

    private bool IsBoundedMoreThan(TargetForm other)
    {
        var comparison = Direction switch
        {
            Direction.HigherIsBetter when (Floor, Ceiling, other.Floor, other.Ceiling) is ({ } floor, null, { } otherFloor, null) => floor.CompareTo(otherFloor),
            Direction.LowerIsBetter when (Floor, Ceiling, other.Floor, other.Ceiling) is (null, { } ceiling, null, { } otherCeiling) => otherCeiling.CompareTo(ceiling),
            _ => -1,
        };
        return comparison > 0 || (comparison == 0 && IsStrict && !other.IsStrict);
    }

    private bool IsBelow(Rational actual) => Floor is { } floor && (IsStrict ? actual <= floor : actual < floor);

    private bool IsAbove(Rational actual) => Ceiling is { } ceiling && (IsStrict ? actual >= ceiling : actual > ceiling);
}
