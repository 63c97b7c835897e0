using System.Runtime.InteropServices;

namespace MongCai.Kpi;

/// <summary>The change that an indicator is to make in a target's period: the value that it starts from, and the values to end at.</summary>
/// <param name="Baseline">The value that a level starts from; null for an indicator that is built up from zero.</param>
/// <param name="Accepted">The values that are accepted at the end of the period.</param>
/// <param name="Direction">The direction in which values become better.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct PathToTarget(Rational? Baseline, RationalInterval Accepted, Direction Direction)
{
    public Rational Start => Baseline ?? 0;

    /// <summary>
    /// Returns how much is still missing at a value; where an amount is built up and less of it is better, how much may still be used. The result is never
    /// negative.
    /// </summary>
    public Rational RestOf(in Rational actual) =>
        actual < Accepted.Lower ? Accepted.Lower.Value - actual
        : Accepted.Upper is not { } ceiling ? 0
        : Baseline is null && Direction == Direction.LowerIsBetter ? Rational.Max(ceiling - actual, 0)
        : Baseline is null ? 0
        : Rational.Max(actual - ceiling, 0);
}
