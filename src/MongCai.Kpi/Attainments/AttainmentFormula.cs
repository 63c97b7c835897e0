namespace MongCai.Kpi;

/// <summary>The formulas of the methods, each with what it is not defined for.</summary>
internal static class AttainmentFormula
{
    /// <summary>The method a form is measured by where none is named, or why each would be a guess.</summary>
    public static Calculated<AttainmentMethod> OwnMethodOf(TargetForm form) => form.Kind switch
    {
        TargetKind.AtLeast => AttainmentMethod.ActualOverTarget,
        TargetKind.FromBaseline or TargetKind.ReductionBy => AttainmentMethod.BaselineToTarget,
        TargetKind.Maintain => AttainmentMethod.PeriodsMetOverElapsed,
        TargetKind.AveragePerYear when form.Each is { } each => OwnMethodOf(each),
        TargetKind.About when !form.HasBounds => UndefinedReason.NoToleranceNamed,
        _ => UndefinedReason.NoMethodNamed,
    };

    public static Calculated<Ratio> Value(AttainmentMethod method, Rational actual, TargetForm form)
    {
        if (form.Level is not { } level || form.Kind == TargetKind.About)
        {
            return UndefinedReason.MethodNotApplicable;
        }

        return (method, form.Direction) switch
        {
            (AttainmentMethod.ActualOverTarget, _) => Over(level, actual),
            (AttainmentMethod.GapOverAbsoluteTarget, Direction.HigherIsBetter) => GapOverAbsoluteTarget(actual, level),
            (AttainmentMethod.LowerIsBetterLinear, Direction.LowerIsBetter) => Over(level, level + level - actual),
            (AttainmentMethod.LowerIsBetterReciprocal, Direction.LowerIsBetter) => Reciprocal(actual, level),
            (AttainmentMethod.BaselineToTarget, _) when form is { Kind: not TargetKind.GrowthBy, Baseline: { } baseline } => BaselineToTarget(actual, baseline, level),
            (AttainmentMethod.GrowthOverGrowth, _) when form is { Kind: TargetKind.GrowthBy, Baseline: { } lastYear } => GrowthOverGrowth(actual, lastYear, level),
            _ => UndefinedReason.MethodNotApplicable,
        };
    }

    /// <summary>A part of a target that is positive.</summary>
    public static Calculated<Ratio> Over(Rational target, Rational part) => target.Sign switch
    {
        0 => UndefinedReason.ZeroTarget,
        < 0 => UndefinedReason.NegativeTarget,
        _ => new Ratio(part, target),
    };

    private static Calculated<Ratio> GapOverAbsoluteTarget(Rational actual, Rational level)
    {
        var magnitude = level.Sign < 0 ? -level : level;
        return Over(magnitude, magnitude + actual - level);
    }

    private static Calculated<Ratio> Reciprocal(Rational actual, Rational level) =>
        level.Sign > 0 && actual.Sign <= 0 ? UndefinedReason.MethodNotApplicable
        : level.Sign > 0 ? new Ratio(level, actual)
        : Over(level, actual);

    private static Calculated<Ratio> BaselineToTarget(Rational actual, Rational baseline, Rational level) =>
        level == baseline ? UndefinedReason.NoDistance : new Ratio(actual - baseline, level - baseline);

    // The level is P(1 + g), so that (A/P − 1)/g is (A − P)/(level − P).
    private static Calculated<Ratio> GrowthOverGrowth(Rational actual, Rational lastYear, Rational level) => lastYear.Sign switch
    {
        0 => UndefinedReason.ZeroDenominator,
        < 0 => UndefinedReason.MethodNotApplicable,
        _ => Over(level - lastYear, actual - lastYear),
    };
}
