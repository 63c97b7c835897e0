using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using MongCai.Kpi.Serialization;
using NodaTime;

namespace MongCai.Kpi;

/// <summary>What a scorecard is judged by.</summary>
/// <remarks>Equality is that of all parts.</remarks>
[JsonConverter(typeof(WriteOnlyJsonConverter<ScorecardPolicies>))]
public sealed record ScorecardPolicies
{
    /// <summary>Which verdict an actual gets under a target.</summary>
    /// <value><see cref="VerdictPolicy.Strict"/> unless set.</value>
    /// <exception cref="ArgumentNullException">It is null.</exception>
    public VerdictPolicy Verdicts
    {
        get;
        init => field = Guard.Against.Null(value);
    } = VerdictPolicy.Strict;

    /// <summary>Which band an attainment is in.</summary>
    /// <value><see cref="StatusBands.RedYellowGreen"/> unless set.</value>
    /// <exception cref="ArgumentNullException">It is null.</exception>
    public StatusBands Bands
    {
        get;
        init => field = Guard.Against.Null(value);
    } = StatusBands.RedYellowGreen;

    /// <summary>What counts as elapsed, for the pace.</summary>
    /// <value><see cref="ElapsedShare.ByDays"/> unless set.</value>
    /// <exception cref="ArgumentNullException">It is null.</exception>
    public ElapsedShare Elapsed
    {
        get;
        init => field = Guard.Against.Null(value);
    } = ElapsedShare.ByDays;

    /// <summary>The day of the scorecard: what has no actual and begins later has not started. Without it, it has no data.</summary>
    /// <value>Null unless set.</value>
    /// <exception cref="ArgumentException">It is not in the ISO calendar.</exception>
    public LocalDate? AsOf
    {
        get;
        init => field = value is { } date ? Guard.Against.NotIso(date, nameof(value)) : null;
    }
}
