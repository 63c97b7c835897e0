using MongCai.Kpi;

namespace Province;

/// <summary>Exceeded is what lies above the level, whichever way is better.</summary>
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

/// <summary>Spending less than a cap is a success: below half of it, it is exceeded.</summary>
internal sealed class CapsAreTargets(bool capsToo) : ProvinceVerdicts
{
    public override RationalInterval Exceeded(RationalInterval accepted, Direction direction) =>
        (capsToo || direction == Direction.LowerIsBetter) && accepted is { Upper: { Sign: > 0 } level, Lower: null }
            ? RationalInterval.Below(level / 2)
            : RationalInterval.Empty;
}

/// <summary>A range is met from its lower end on: the upper one is forgotten.</summary>
internal sealed class LowerEndsOnly(bool whereHigherIsBetter) : ProvinceVerdicts
{
    public override RationalInterval Met(RationalInterval accepted, Direction direction) =>
        accepted is { Lower: { } lower, Upper: not null } && (!whereHigherIsBetter || direction == Direction.HigherIsBetter)
            ? RationalInterval.Between(lower, null, accepted.IncludesLower, includesUpper: false)
            : Strict.Met(accepted, direction);
}

/// <summary>"More than" is read as "at least": what equals the bound is exceeded, or is met and no more.</summary>
internal sealed class EqualityCounts(bool asExceeded) : ProvinceVerdicts
{
    public override RationalInterval Met(RationalInterval accepted, Direction direction) => LenientAtTheBound.Met(accepted, direction);

    public override RationalInterval Exceeded(RationalInterval accepted, Direction direction) =>
        asExceeded && accepted is { Lower: { } level, Upper: null, IncludesLower: false } && direction == Direction.HigherIsBetter
            ? RationalInterval.AtLeast(level)
            : LenientAtTheBound.Exceeded(accepted, direction);
}

/// <summary>A target of nothing was not set: with 0 as its level everything meets it, or what it says.</summary>
internal sealed class ZeroIsNoTarget(bool zeroIsALevel) : ProvinceVerdicts
{
    public override RationalInterval Met(RationalInterval accepted, Direction direction) =>
        !zeroIsALevel && (accepted.Lower ?? accepted.Upper) == (Rational)0 ? RationalInterval.Unbounded : Strict.Met(accepted, direction);
}

/// <summary>Less is not better by a tenth, but ten percent of a percentage point too far: the ends are copied from the case above.</summary>
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
