namespace MongCai.Kpi;

/// <summary>Computes the range of attainments that a method gives for a range of actuals.</summary>
internal static class AttainmentRange
{
    public static RationalInterval Of(TargetForm form, AttainmentMethod method, in Comparison comparison, Calculated<Ratio> value)
    {
        if (value.TryGetValue(out var exact))
        {
            return RationalInterval.At(exact.Value);
        }

        return IsOfRange(value.Reason) && form.MeasuredNow(comparison) is { IsEmpty: false } values
            ? method == AttainmentMethod.LowerIsBetterReciprocal ? Reciprocal(form, values) : Linear(form, method, values)
            : RationalInterval.Empty;
    }

    /// <summary>Determines whether a figure is undefined only because a range of the actual is known: a bound, or what has been reported so far.</summary>
    public static bool IsOfRange(UndefinedReason? reason) => reason is UndefinedReason.OnlyABound or UndefinedReason.MissingObservation or UndefinedReason.PartsMissing;

    // The attainment is linear in the actual, so the values at 0 and 1 determine the line.
    private static RationalInterval Linear(TargetForm form, AttainmentMethod method, RationalInterval values)
    {
        if (!form.Attained(method, 0).TryGetValue(out var atZero) || !form.Attained(method, 1).TryGetValue(out var atOne))
        {
            return RationalInterval.Empty;
        }

        var slope = atOne.Value - atZero.Value;
        var scaled = slope.Sign < 0 ? values.Negate().Scale(-slope) : values.Scale(slope);
        return scaled.Add(RationalInterval.At(atZero.Value));
    }

    private static RationalInterval Reciprocal(TargetForm form, RationalInterval values) =>
        form.Attained(AttainmentMethod.LowerIsBetterReciprocal, 1).TryGetValue(out var level) && level.Value.Sign > 0 ? values.Divisors(level.Value) : RationalInterval.Empty;
}
