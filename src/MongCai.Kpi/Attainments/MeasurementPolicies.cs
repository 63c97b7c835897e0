using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using MongCai.Kpi.Serialization;

namespace MongCai.Kpi;

/// <summary>
/// The policies that actuals are measured under: verdicts, bands, pace and missing reports. They are chosen once, given to <c>Against</c> or to a scorecard,
/// and carried by every attainment.
/// </summary>
/// <remarks>
/// <para>Set the properties that differ from the defaults of this type. Two policies are equal when all their parts are equal.</para>
/// </remarks>
/// <example><c>observation.Against(new MeasurementPolicies { Elapsed = ElapsedShare.ByMonths }, plan, resolution)</c></example>
[JsonConverter(typeof(ObjectJsonConverter<MeasurementPolicies>))]
public sealed record MeasurementPolicies : INotJson<MeasurementPolicies>
{
    /// <summary>Gets the verdict policy: which values meet a target, and which exceed it.</summary>
    /// <value><see cref="VerdictPolicy.Strict"/> unless set.</value>
    /// <exception cref="ArgumentNullException">The value to set is null.</exception>
    public VerdictPolicy Verdicts
    {
        get;
        init => field = Guard.Against.Null(value, nameof(Verdicts));
    } = VerdictPolicy.Strict;

    /// <summary>Gets the scale that places attainments in bands.</summary>
    /// <value><see cref="BandScale.RedYellowGreen"/> unless set.</value>
    /// <exception cref="ArgumentNullException">The value to set is null.</exception>
    public BandScale Bands
    {
        get;
        init => field = Guard.Against.Null(value, nameof(Bands));
    } = BandScale.RedYellowGreen;

    /// <summary>Gets the measure of elapsed time that the pace is calculated with.</summary>
    /// <value><see cref="ElapsedShare.ByDays"/> unless set.</value>
    /// <exception cref="ArgumentNullException">The value to set is null.</exception>
    public ElapsedShare Elapsed
    {
        get;
        init => field = Guard.Against.Null(value, nameof(Elapsed));
    } = ElapsedShare.ByDays;

    /// <summary>Gets the tolerance within which an actual still is on pace, as a fraction of what was expected, such as <c>Ratio.FromPercent(2)</c>.</summary>
    /// <value>0 unless set.</value>
    /// <exception cref="ArgumentOutOfRangeException">The value to set is negative.</exception>
    public Ratio Tolerance
    {
        get;
        init => field = value >= default(Ratio) ? value : throw new ArgumentOutOfRangeException(nameof(value), $"A tolerance is not negative: {value}.");
    }

    /// <summary>Gets the share of a target's period below which it is too early for a forecast, such as <c>new Ratio(1, 4)</c>.</summary>
    /// <value>0 unless set: a forecast is made from the first day on.</value>
    /// <exception cref="ArgumentOutOfRangeException">The value to set is not 0 to 1.</exception>
    public Ratio TooEarlyBelow
    {
        get;
        init => field = value >= default(Ratio) && value <= new Ratio(1, 1) ? value : throw new ArgumentOutOfRangeException(nameof(value), $"A share of a period is 0 to 1: {value}.");
    }

    /// <summary>
    /// Gets the policy for missing reports, where a value is combined from several: from areas in a scorecard, from the parts of a period in a series.
    /// </summary>
    /// <value><see cref="MissingDataPolicy.RequireAll"/> unless set.</value>
    /// <exception cref="ArgumentNullException">The value to set is null.</exception>
    public MissingDataPolicy MissingData
    {
        get;
        init => field = Guard.Against.Null(value, nameof(MissingData));
    } = MissingDataPolicy.RequireAll;

    /// <summary>
    /// Gets the measure by which every band is chosen. With null, a decided target is placed by its attainment and an open one by the index of its pace.
    /// </summary>
    /// <value>Null unless set.</value>
    /// <exception cref="ArgumentOutOfRangeException">There is no such measure.</exception>
    /// <example>With <c>new MeasurementPolicies { BandBy = PerformanceMeasure.Attainment }</c>, a target for a year stays red for most of that year.</example>
    public PerformanceMeasure? BandBy
    {
        get;
        init => field = value is { } measure ? Guard.Against.UnknownValue(measure, nameof(value)) : null;
    }

    /// <summary>Gets the policies with all defaults.</summary>
    internal static MeasurementPolicies Default { get; } = new();
}
