using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using MongCai.Kpi.Serialization;

namespace MongCai.Kpi;

/// <summary>What actuals are measured under: verdicts, bands, pace and missing reports. It is chosen once, given to <c>Against</c> or to a scorecard, and carried by every attainment.</summary>
/// <remarks>Equality is that of all parts.</remarks>
/// <example><c>observation.Against(new MeasurementPolicies { Elapsed = ElapsedShare.ByMonths }, plan, resolution)</c></example>
[JsonConverter(typeof(ObjectJsonConverter<MeasurementPolicies>))]
public sealed record MeasurementPolicies : INotJson<MeasurementPolicies>
{
    /// <summary>Gets which values meet a target, and which exceed it.</summary>
    /// <value><see cref="VerdictPolicy.Strict"/> unless set.</value>
    /// <exception cref="ArgumentNullException">It is null.</exception>
    public VerdictPolicy Verdicts
    {
        get;
        init => field = Guard.Against.Null(value, nameof(Verdicts));
    } = VerdictPolicy.Strict;

    /// <summary>Gets which band an attainment is in.</summary>
    /// <value><see cref="BandScale.RedYellowGreen"/> unless set.</value>
    /// <exception cref="ArgumentNullException">It is null.</exception>
    public BandScale Bands
    {
        get;
        init => field = Guard.Against.Null(value, nameof(Bands));
    } = BandScale.RedYellowGreen;

    /// <summary>Gets what counts as elapsed, for the pace.</summary>
    /// <value><see cref="ElapsedShare.ByDays"/> unless set.</value>
    /// <exception cref="ArgumentNullException">It is null.</exception>
    public ElapsedShare Elapsed
    {
        get;
        init => field = Guard.Against.Null(value, nameof(Elapsed));
    } = ElapsedShare.ByDays;

    /// <summary>Gets how far from what was expected still is on pace, as a part of it: <c>Ratio.FromPercent(2)</c>.</summary>
    /// <value>0 unless set.</value>
    /// <exception cref="ArgumentOutOfRangeException">It is negative.</exception>
    public Ratio Tolerance
    {
        get;
        init => field = value >= default(Ratio) ? value : throw new ArgumentOutOfRangeException(nameof(value), $"A tolerance is not negative: {value}.");
    }

    /// <summary>Gets the share of a target's period below which no forecast is made: <c>new Ratio(1, 4)</c>.</summary>
    /// <value>0 unless set: a forecast is made from the first day on.</value>
    /// <exception cref="ArgumentOutOfRangeException">It is not 0 to 1.</exception>
    public Ratio TooEarlyBelow
    {
        get;
        init => field = value >= default(Ratio) && value <= new Ratio(1, 1) ? value : throw new ArgumentOutOfRangeException(nameof(value), $"A share of a period is 0 to 1: {value}.");
    }

    /// <summary>Gets what is made of reports that are missing, where a value comes together from several: of areas in a scorecard, of the parts of a period in a series.</summary>
    /// <value><see cref="MissingDataPolicy.RequireAll"/> unless set.</value>
    /// <exception cref="ArgumentNullException">It is null.</exception>
    public MissingDataPolicy MissingData
    {
        get;
        init => field = Guard.Against.Null(value, nameof(MissingData));
    } = MissingDataPolicy.RequireAll;

    /// <summary>Gets the measure that a band is chosen by, open or decided; null where what is decided goes by its attainment, and what is open by the index of its pace.</summary>
    /// <value>Null unless set.</value>
    /// <exception cref="ArgumentOutOfRangeException">There is no such measure.</exception>
    /// <example><c>new MeasurementPolicies { BandBy = PerformanceMeasure.Attainment }</c> is red all year, until the year is over.</example>
    public PerformanceMeasure? BandBy
    {
        get;
        init => field = value is { } measure ? Guard.Against.UnknownValue(measure, nameof(value)) : null;
    }

    /// <summary>The defaults.</summary>
    internal static MeasurementPolicies Default { get; } = new();
}
