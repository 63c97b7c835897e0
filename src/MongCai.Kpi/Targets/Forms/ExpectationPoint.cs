using System.Runtime.InteropServices;
using NodaTime;

namespace MongCai.Kpi;

/// <summary>A moment in a target's period at which a part of the target is expected.</summary>
/// <param name="Comparison">The actual and the target that are compared.</param>
/// <param name="Elapsed">The share φ of the target's period that has elapsed.</param>
/// <param name="Date">The nominal day up to which periods count as elapsed.</param>
/// <param name="LastYear">Last year's value to date; null where it is not known.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct ExpectationPoint(Comparison Comparison, Rational Elapsed, LocalDate Date, Observation? LastYear)
{
    public Indicator Indicator => Comparison.Target.Indicator;

    /// <summary>
    /// Returns the level expected on the path from a start to a level: by the phases of the plan where there are any, otherwise by the share of time elapsed.
    /// </summary>
    public Rational Along(in Rational start, in Rational level) =>
        Comparison.Target.Phases is { } phases ? phases.LevelAt(Date, Comparison.Target.Period, start) : start + ((level - start) * Elapsed);
}
