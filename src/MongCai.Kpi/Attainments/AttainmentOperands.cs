namespace MongCai.Kpi;

/// <summary>What goes into the formula of each method.</summary>
internal static class AttainmentOperands
{
    public static IEnumerable<Operand> Of(Attainment attainment, AttainmentMethod method, Calculated<Ratio> value) =>
        method == AttainmentMethod.PeriodsMetOverElapsed
            ? value.TryGetValue(out var share) ? [new Operand(OperandRole.PeriodsMet, share.Numerator), new Operand(OperandRole.PeriodsElapsed, share.Denominator)] : []
            : Amounts(attainment, method);

    private static IEnumerable<Operand> Amounts(Attainment attainment, AttainmentMethod method)
    {
        if (attainment.Target is not { Form: var form })
        {
            yield break;
        }

        if (attainment.Observation.Value.TryGetValue(out var actual))
        {
            yield return new Operand(OperandRole.Actual, actual);
        }

        if (form.Kind == TargetKind.AveragePerYear && attainment.Measured.TryGetValue(out var change))
        {
            yield return new Operand(OperandRole.MeanYearlyChange, change);
            yield return new Operand(OperandRole.MonthsElapsed, MeanYearlyChange.MonthsElapsed(attainment.Observation, attainment.Target));
        }

        if (attainment.Asked.Level is { } level)
        {
            yield return new Operand(OperandRole.Target, level);
        }

        if (form.Baseline is { } baseline && (form.Kind == TargetKind.AveragePerYear || method is AttainmentMethod.BaselineToTarget or AttainmentMethod.GrowthOverGrowth))
        {
            yield return new Operand(form.Kind == TargetKind.GrowthBy ? OperandRole.LastYear : OperandRole.Baseline, baseline);
        }
    }
}
