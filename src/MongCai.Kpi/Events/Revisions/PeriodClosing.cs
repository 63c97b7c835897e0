using System.Text.Json.Serialization;
using MongCai.Kpi.Serialization;
using NodaTime;
using NodaTime.Text;

namespace MongCai.Kpi.Events;

/// <summary>A period together with the instant at which its books were closed, after which further records are late.</summary>
/// <remarks>
/// <para>
/// Use closings to treat records that become known after a figure was published: see
/// <see cref="EventLedger.Book(CountingRule, IReadOnlyList{PeriodClosing}, LateRecords, NodaTime.Instant)"/>.
/// </para>
/// <para>
/// Equality is by reference. The text form, for display only, is <c>2019-M03 closed 2019-04-02T00:00:00Z</c> or <c>2019-M04 open</c>. The JSON form is
/// <c>{"period":"2019-M03","closedAt":"2019-04-02T00:00:00Z"}</c>; the instant is left out while the period is open.
/// </para>
/// </remarks>
/// <example>
/// <code>
/// PeriodClosing[] closings = [new(march, published), new(april, closedAt: null)];
/// </code>
/// </example>
[JsonConverter(typeof(ObjectJsonConverter<PeriodClosing>))]
public sealed partial class PeriodClosing
{
    /// <summary>Creates the closing of a period.</summary>
    /// <param name="period">The period whose books were closed, or are still open.</param>
    /// <param name="closedAt">The instant at which the books were closed: records that became known later are late. Null while the period is open.</param>
    public PeriodClosing(ReportingPeriod period, Instant? closedAt)
    {
        Period = period;
        ClosedAt = closedAt;
    }

    /// <summary>Gets the period whose books were closed, or are still open.</summary>
    public ReportingPeriod Period { get; }

    /// <summary>Gets the instant at which the books of the period were closed; null while the period is open.</summary>
    public Instant? ClosedAt { get; }

    /// <summary>Returns the period and the instant of its closing, for display only.</summary>
    /// <returns>Text such as <c>2019-M03 closed 2019-04-02T00:00:00Z</c> or <c>2019-M04 open</c>.</returns>
    public override string ToString() => ClosedAt is { } closed ? $"{Period} closed {InstantPattern.ExtendedIso.Format(closed)}" : $"{Period} open";
}
