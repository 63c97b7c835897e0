using System.Runtime.InteropServices;

namespace MongCai.Kpi.Testing;

/// <summary>The sums that the parts of a period have brought so far, added up plainly, to decide whether a further part is possible.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Accrual(Rational Numerator, Rational Denominator, int Parts)
{
    /// <summary>
    /// Adds a further part; null where the indicator cannot have the sum, or where a distinct count since the period began is less than before. A missing
    /// part adds nothing.
    /// </summary>
    public Accrual? With(Observation part)
    {
        var indicator = part.Indicator;
        var (numerator, denominator) = part.Ratio is { } ratio ? (ratio.Numerator, ratio.Denominator) : part.Value.TryGetValue(out var value) ? (value, 1) : (0, 0);
        if (!KpiGen.Accumulates(indicator) || denominator.Sign == 0)
        {
            return this;
        }

        if (indicator.Nature == Nature.DistinctCount)
        {
            return numerator >= Numerator ? new Accrual(numerator, 1, 1) : null;
        }

        var next = new Accrual(Numerator + numerator, Denominator + denominator, Parts + 1);
        return KpiGen.PossibleOf(indicator).Contains(next.ValueOf(indicator)) ? next : null;
    }

    private Rational ValueOf(Indicator indicator) =>
        indicator.Nature == Nature.Flow ? Numerator
        : KpiGen.OfPure(indicator, indicator.RateParts == RateParts.FlowOverStock ? Numerator * Parts / Denominator : Numerator / Denominator);
}
