using MongCai.Kpi.Tests.RunningYear.Oracle;

namespace MongCai.Kpi.Tests.Scorecards.Oracle;

/// <summary>Computes the attainment by the method that a target names, or by the form's own method.</summary>
internal static class AttainedByMethod
{
    public static string? Of(CardTarget target, YearCase year)
    {
        // What may still be used up does not say how much is attained.
        if (target.Method is NamedMethod.LowerIsBetterLinear or NamedMethod.LowerIsBetterReciprocal && year.Measure.Column == Column.Accumulating && !year.IsFinal)
        {
            return Outcome.Undefined;
        }

        if (target.Method is { } method)
        {
            return year.Actual is not { } value ? Outcome.Undefined : Of(method, value, year.Form.Target!.Value);
        }

        if (!year.Form.IsAverage)
        {
            return AttainedOracle.Attained(year);
        }

        return year.Form.PerYear is not { Kind: FormKind.AtLeast or FormKind.MoreThan } perYear || year.Measured is not { } mean ? Outcome.Undefined
            : perYear.Target!.Value.Numerator.Sign <= 0 ? Outcome.Undefined
            : Exactly.Text(mean / perYear.Target.Value);
    }

    private static string Of(NamedMethod method, Numbers.Oracle.BigRational value, Numbers.Oracle.BigRational level) => (method, level.Numerator.Sign) switch
    {
        (NamedMethod.GapOverAbsoluteTarget, not 0) => Exactly.Text(Exactly.One + ((value - level) / Exactly.Absolute(level))),
        (NamedMethod.LowerIsBetterLinear, > 0) => Exactly.Text(Exactly.Of(2) - (value / level)),
        (NamedMethod.LowerIsBetterReciprocal, > 0) when value.Numerator.Sign > 0 => Exactly.Text(level / value),
        _ => Outcome.Undefined,
    };
}
