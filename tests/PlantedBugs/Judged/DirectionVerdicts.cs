using MongCai.Kpi;

namespace Province;

/// <summary>Calls everything above the level exceeded, whichever direction is better.</summary>
internal sealed class AboveIsExceeded(bool byDirection) : ProvinceVerdicts
{
    public override RationalInterval Exceeded(RationalInterval accepted, Direction direction) => accepted switch
    {
        { Lower: { } level, Upper: null } when direction == Direction.HigherIsBetter || !byDirection => RationalInterval.Above(level),
        { Upper: { } level, Lower: null } when direction == Direction.LowerIsBetter && byDirection => RationalInterval.Below(level),
        { Upper: { } level, Lower: null } when !byDirection => RationalInterval.Above(level),
        _ => RationalInterval.Empty,
    };
}

/// <summary>Treats spending less than a cap as a success: below half of it, the target is exceeded.</summary>
internal sealed class CapsAreTargets(bool capsToo) : ProvinceVerdicts
{
    public override RationalInterval Exceeded(RationalInterval accepted, Direction direction) =>
        (capsToo || direction == Direction.LowerIsBetter) && accepted is { Upper: { Sign: > 0 } level, Lower: null }
            ? RationalInterval.Below(level / 2)
            : RationalInterval.Empty;
}

/// <summary>Forgets the upper end of a range, which is met from its lower end on.</summary>
internal sealed class LowerEndsOnly(bool whereHigherIsBetter) : ProvinceVerdicts
{
    public override RationalInterval Met(RationalInterval accepted, Direction direction) =>
        accepted is { Lower: { } lower, Upper: not null } && (!whereHigherIsBetter || direction == Direction.HigherIsBetter)
            ? RationalInterval.Between(lower, null, accepted.IncludesLower, includesUpper: false)
            : Strict.Met(accepted, direction);
}

/// <summary>Reads "more than" as "at least": a value equal to the bound is exceeded, or, without the bug, only met.</summary>
internal sealed class EqualityCounts(bool asExceeded) : ProvinceVerdicts
{
    public override RationalInterval Met(RationalInterval accepted, Direction direction) => LenientAtTheBound.Met(accepted, direction);

    public override RationalInterval Exceeded(RationalInterval accepted, Direction direction) =>
        asExceeded && accepted is { Lower: { } level, Upper: null, IncludesLower: false } && direction == Direction.HigherIsBetter
            ? RationalInterval.AtLeast(level)
            : LenientAtTheBound.Exceeded(accepted, direction);
}

/// <summary>Takes a level of 0 for a target that was not set, which everything meets.</summary>
internal sealed class ZeroIsNoTarget(bool zeroIsALevel) : ProvinceVerdicts
{
    public override RationalInterval Met(RationalInterval accepted, Direction direction) =>
        !zeroIsALevel && (accepted.Lower ?? accepted.Upper) == (Rational)0 ? RationalInterval.Unbounded : Strict.Met(accepted, direction);
}

/// <summary>Copies the ends of a range from the case of the other direction, so that a value too far on the worse side is exceeded.</summary>
internal sealed class CopiedCase(bool corrected) : ProvinceVerdicts
{
    public override RationalInterval Exceeded(RationalInterval accepted, Direction direction) => accepted switch
    {
        { Lower: { } lower, Upper: { } upper } when direction == Direction.HigherIsBetter => RationalInterval.Above(Rational.Max(lower, upper)),
        { Lower: { } lower, Upper: { } upper } when direction == Direction.LowerIsBetter => corrected ? RationalInterval.Below(lower) : RationalInterval.Above(upper),
        _ => RationalInterval.Empty,
    };

    public override RationalInterval Met(RationalInterval accepted, Direction direction) => BeyondTheRange.Met(accepted, direction);
}
