using System.Runtime.InteropServices;

namespace MongCai.Kpi;

/// <summary>From which value to which values an indicator is to go in the course of a target's period.</summary>
/// <param name="Baseline">The value that a level starts from; null for what is built up from nothing.</param>
/// <param name="Accepted">The values that are accepted at the end.</param>
/// <param name="Direction">Which way is better.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Course(Rational? Baseline, RationalInterval Accepted, Direction Direction)
{
    public Rational Start => Baseline ?? 0;

    /// <summary>What is missing at a value, or left to use of what is built up where less is better; never negative.</summary>
    public Rational RestOf(in Rational actual) =>
        actual < Accepted.Lower ? Accepted.Lower.Value - actual
        : Accepted.Upper is not { } ceiling ? 0
        : Baseline is null && Direction == Direction.LowerIsBetter ? Rational.Max(ceiling - actual, 0)
        : Baseline is null ? 0
        : Rational.Max(actual - ceiling, 0);
}
