using System.Text.Json.Serialization;
using MongCai.Kpi.Serialization;
using NodaTime;
using NodaTime.Text;

namespace MongCai.Kpi.Events;

/// <summary>A period and the instant at which its books were closed.</summary>
/// <remarks>
/// Equality is that of the reference. Text form, for a reader only: <c>2019-M03 closed 2019-04-02T00:00:00Z</c>, <c>2019-M04 open</c>.
/// JSON form: <c>{"period":"2019-M03","closedAt":"2019-04-02T00:00:00Z"}</c>, without the instant while the period is open.
/// </remarks>
[JsonConverter(typeof(ObjectJsonConverter<PeriodClosing>))]
public sealed partial class PeriodClosing
{
    /// <summary>A closing.</summary>
    /// <param name="period">The period.</param>
    /// <param name="closedAt">The instant: what was recorded later is late for it. Null while it is open.</param>
    public PeriodClosing(ReportingPeriod period, Instant? closedAt)
    {
        Period = period;
        ClosedAt = closedAt;
    }

    /// <summary>The period.</summary>
    public ReportingPeriod Period { get; }

    /// <summary>The instant at which its books were closed; null while it is open.</summary>
    public Instant? ClosedAt { get; }

    /// <summary>Period and instant.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ClosedAt is { } closed ? $"{Period} closed {InstantPattern.ExtendedIso.Format(closed)}" : $"{Period} open";
}
