using System.Runtime.InteropServices;

namespace MongCai.Kpi;

/// <summary>An actual that is held against a target. Where the indicator accumulates, the actual counts from the first day of the target's period.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly struct Comparison(Target target, Observation actual, ObservationSeries? series)
{
    public Target Target { get; } = target;

    public Observation Actual { get; } = actual;

    /// <summary>Gets the series that the actual was taken from; null where the actual was given alone.</summary>
    public ObservationSeries? Series { get; } = series;

    /// <summary>Gets the latest observation of the series; the actual where it was given alone.</summary>
    public Observation Latest => Series?.Latest ?? Actual;

    /// <summary>
    /// Gets whether the actual's period fits the target's. Where the indicator accumulates, both must begin together: the households of the second half-year
    /// say nothing of the year's without those of the first.
    /// </summary>
    public bool PeriodsAgree => !Target.Indicator.Accumulates || Actual.Period.BeginsWith(Target.Period);
}
