using System.Runtime.InteropServices;
using NodaTime;

namespace MongCai.Kpi;

/// <summary>A moment of a target's period, up to which something is expected.</summary>
/// <param name="Comparison">What is held against what.</param>
/// <param name="Elapsed">The share φ of the target's period that has elapsed.</param>
/// <param name="Date">The nominal day up to which periods count as elapsed.</param>
/// <param name="LastYear">Last year's value to date; null where it is not known.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Moment(Comparison Comparison, Rational Elapsed, LocalDate Date, Observation? LastYear)
{
    public Indicator Indicator => Comparison.Target.Indicator;

    /// <summary>The level expected of a part of the way from a start to a level: by the phases of the plan where it has some, else by the share elapsed.</summary>
    public Rational Along(in Rational start, in Rational level) =>
        Comparison.Target.Phases is { } phases ? phases.LevelAt(Date, Comparison.Target.Period, start) : start + ((level - start) * Elapsed);
}
