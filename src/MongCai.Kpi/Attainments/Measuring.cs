namespace MongCai.Kpi;

/// <summary>What several attainments share, where it is more than the default policies and one observation.</summary>
/// <param name="Policies">What is measured under.</param>
internal sealed record Measuring(MeasurementPolicies Policies)
{
    /// <summary>What is held against the targets; null where it is the observation itself.</summary>
    public Observation? ToDate { get; init; }

    /// <summary>The series that it comes from; null where an observation was measured alone.</summary>
    public ObservationSeries? Series { get; init; }

    /// <summary>Last year's value to date, where a caller gave it.</summary>
    public Observation? LastYear { get; init; }

    /// <summary>What one observation is measured under; null for the defaults.</summary>
    public static Measuring? Under(MeasurementPolicies policies) => policies == MeasurementPolicies.Default ? null : new Measuring(policies);
}
