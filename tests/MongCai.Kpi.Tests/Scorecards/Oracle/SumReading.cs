using MongCai.Kpi.Tests.RunningYear.Oracle;

namespace MongCai.Kpi.Tests.Scorecards.Oracle;

/// <summary>Reads what a sum says, as far as the policy for missing reports allows.</summary>
internal static class SumReading
{
    /// <summary>Returns what is known of the indicator.</summary>
    public static Reported Of(CardSum? sum, CardMeasure measure, CardPolicies policies, int parts)
    {
        if (sum is null || sum.Expected == 0)
        {
            return new Reported.Nothing();
        }

        if (sum.Reported == 0 && !measure.Adds)
        {
            return new Reported.Nothing();
        }

        var denominator = measure.Measure.Kind == MeasuredKind.RateToStock ? Exactly.Reduced(sum.Denominator / Exactly.Of(parts)) : sum.Denominator;
        if (!policies.Knows(sum.Reported, sum.Expected))
        {
            return sum.Reported == 0 ? new Reported.Nothing()
                : measure.Measure.HasParts ? new Reported.SixOfSeven(sum.Numerator, denominator)
                : new Reported.SixOfSeven(sum.Amount.Lower ?? Exactly.Zero, Denominator: null, IsAbove: !sum.Amount.IsLowerIn && sum.Amount.Lower is not null);
        }

        return measure.Measure.HasParts ? new Reported.Parts(sum.Numerator, denominator)
            : sum.Amount is { Lower: { } least, Upper: { } most } && least.IsSameAs(most) ? new Reported.Value(least)
            : new Reported.Bound(sum.Amount);
    }

    /// <summary>Returns the text of the value, or that there is none.</summary>
    public static string Value(Reported reported, CardMeasure measure) => reported switch
    {
        Reported.Value value => Exactly.Text(value.Amount),
        Reported.Parts { Denominator.IsZero: false } parts => Exactly.Text(parts.Numerator / parts.Denominator * measure.Measure.Whole),
        _ => Outcome.Undefined,
    };

    /// <summary>Returns the text of the values that are possible now.</summary>
    public static string? Range(Reported reported, CardMeasure measure) => reported switch
    {
        Reported.Value value => ValueSet.Point(value.Amount).ToString(),
        Reported.Parts { Denominator.IsZero: false } parts => ValueSet.Point(parts.Numerator / parts.Denominator * measure.Measure.Whole).ToString(),
        Reported.Bound bound => bound.Range.And(measure.Measure.Possible).ToString(),
        Reported.SixOfSeven some when measure.Measure is { NeverFalls: true, IsAmount: true } =>
            (some.IsAbove ? ValueSet.Above(some.Amount) : ValueSet.AtLeast(some.Amount)).And(measure.Measure.Possible).ToString(),
        Reported.SixOfSeven => measure.Measure.Possible.ToString(),
        _ => null,
    };
}
