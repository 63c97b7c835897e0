namespace MongCai.Kpi;

/// <summary>Lists the operands that go into the formula of each method.</summary>
internal static class AttainmentOperands
{
    public static IEnumerable<Operand> Of(Attainment attainment, AttainmentMethod method, Calculated<Ratio> value) =>
        method == AttainmentMethod.PeriodsMetOverElapsed
            ? value.TryGetValue(out var share) ? [new Operand(OperandRole.PeriodsMet, share.Numerator), new Operand(OperandRole.PeriodsElapsed, share.Denominator)] : []
            : Amounts(attainment, method);

    private static IEnumerable<Operand> Amounts(Attainment attainment, AttainmentMethod method)
    {
        if (attainment.Target is not { Form: var form } target)
        {
            yield break;
        }

        if (attainment.ToDate.Value.TryGetValue(out var actual))
        {
            yield return new Operand(OperandRole.Actual, actual);
        }

        if (form.IsOfMeans && attainment.Measured.TryGetValue(out var mean))
        {
            yield return new Operand(OperandRole.MeanYearlyChange, mean);
            yield return new Operand(OperandRole.MonthsElapsed, AverageForm.MonthsOver(target.Period, attainment.ToDate.Period));
        }

        if (form.LevelOrNone is { } level)
        {
            yield return new Operand(OperandRole.Target, level);
        }

        if (form.Start is { } start && (form.IsOfMeans || method is AttainmentMethod.BaselineToTarget or AttainmentMethod.GrowthOverGrowth))
        {
            yield return new Operand(form.StartsFromLastYear ? OperandRole.LastYear : OperandRole.Baseline, start);
        }
    }
}
