using System.Runtime.InteropServices;

namespace MongCai.Kpi;

/// <summary>An actual that is held against a target: since the target's period began, of what accumulates.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly struct Comparison(Target target, Observation actual, ObservationSeries? series)
{
    public Target Target { get; } = target;

    public Observation Actual { get; } = actual;

    /// <summary>The series that the actual comes from; null where it was given alone.</summary>
    public ObservationSeries? Series { get; } = series;

    /// <summary>The latest observation of the series; the actual where it was given alone.</summary>
    public Observation Latest => Series?.Latest ?? Actual;

    /// <summary>The second half-year's households say nothing of the year's without the first's.</summary>
    public bool PeriodsAgree => !Target.Indicator.Accumulates || Actual.Period.BeginsWith(Target.Period);
}
