namespace MongCai.Kpi;

/// <summary>What several attainments share where they need more than one observation and the default policies.</summary>
/// <param name="Policies">The policies that are measured under.</param>
internal sealed record MeasurementContext(MeasurementPolicies Policies)
{
    /// <summary>Gets the observation that is compared with the targets; null where it is the actual itself.</summary>
    public Observation? ToDate { get; init; }

    /// <summary>Gets the series that was measured; null where one observation was measured alone.</summary>
    public ObservationSeries? Series { get; init; }

    /// <summary>Gets last year's value to date, if the caller gave one.</summary>
    public Observation? LastYear { get; init; }

    /// <summary>Creates what one observation is measured under; null for the default policies.</summary>
    public static MeasurementContext? Under(MeasurementPolicies policies) => policies == MeasurementPolicies.Default ? null : new MeasurementContext(policies);
}
