namespace MongCai.Kpi;

/// <summary>The formulas of the attainment methods, with the cases in which each is undefined.</summary>
internal static class AttainmentFormula
{
    /// <summary>Returns the attainment of a level by a method that needs only the actual, the level and the direction.</summary>
    public static Calculated<Ratio> OfLevel(AttainmentMethod method, in Rational actual, in Rational level, Direction direction) => (method, direction) switch
    {
        (AttainmentMethod.ActualOverTarget, not Direction.LowerIsBetter) => Over(level, actual),
        (AttainmentMethod.GapOverAbsoluteTarget, Direction.HigherIsBetter) => GapOverAbsoluteTarget(actual, level),
        (AttainmentMethod.LowerIsBetterLinear, Direction.LowerIsBetter) => Over(level, level + level - actual),
        (AttainmentMethod.LowerIsBetterReciprocal, Direction.LowerIsBetter) => Reciprocal(actual, level),
        _ => UndefinedReason.MethodNotApplicable,
    };

    /// <summary>Returns a part over a target, which is undefined where the target is not positive.</summary>
    public static Calculated<Ratio> Over(in Rational target, in Rational part) => target.Sign switch
    {
        0 => UndefinedReason.ZeroTarget,
        < 0 => UndefinedReason.NegativeTarget,
        _ => new Ratio(part, target),
    };

    public static Calculated<Ratio> BaselineToTarget(in Rational actual, in Rational baseline, in Rational level) =>
        level == baseline ? UndefinedReason.NoDistance : new Ratio(actual - baseline, level - baseline);

    // The level is P(1 + g), so that (A/P − 1)/g is (A − P)/(level − P).
    public static Calculated<Ratio> GrowthOverGrowth(in Rational actual, in Rational lastYear, in Rational level) => lastYear.Sign switch
    {
        0 => UndefinedReason.ZeroDenominator,
        < 0 => UndefinedReason.MethodNotApplicable,
        _ => Over(level - lastYear, actual - lastYear),
    };

    private static Calculated<Ratio> GapOverAbsoluteTarget(in Rational actual, in Rational level)
    {
        var magnitude = Rational.Abs(level);
        return Over(magnitude, magnitude + actual - level);
    }

    private static Calculated<Ratio> Reciprocal(in Rational actual, in Rational level) =>
        level.Sign > 0 && actual.Sign <= 0 ? UndefinedReason.MethodNotApplicable
        : level.Sign > 0 ? new Ratio(level, actual)
        : Over(level, actual);
}
