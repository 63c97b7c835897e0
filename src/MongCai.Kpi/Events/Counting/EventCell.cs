using System.Text.Json.Serialization;
using MongCai.Kpi.Serialization;

namespace MongCai.Kpi.Events;

/// <summary>The number of events that have the same type, state, area and period.</summary>
/// <remarks>
/// Equality is by reference. The text form, for display only, is for example <c>job-fair Completed . 2019-M03: 5</c>. The JSON form, which is written but never
/// read back, is <c>{"type":"job-fair","state":"completed","area":".","period":"2019-M03","count":5}</c>; the period is left out when the events belong to
/// none.
/// </remarks>
[JsonConverter(typeof(ObjectJsonConverter<EventCell>))]
public sealed partial class EventCell
{
    internal EventCell(EventKind kind, ReportingPeriod? period, long count)
    {
        Type = kind.Type;
        State = kind.State;
        Area = kind.Area;
        Period = period;
        Count = count;
    }

    /// <summary>Gets the code of the event type.</summary>
    public string Type { get; }

    /// <summary>Gets the state of the events.</summary>
    public EventState State { get; }

    /// <summary>Gets the area of the events.</summary>
    public AreaCode Area { get; }

    /// <summary>Gets the period of the events; null when they belong to no period, because their days lie in two data windows.</summary>
    public ReportingPeriod? Period { get; }

    /// <summary>Gets the number of events, less those that were reversed.</summary>
    public long Count { get; }

    /// <summary>Returns the type, state, area, period and count, for display only.</summary>
    /// <returns>Text such as <c>job-fair Completed . 2019-M03: 5</c>.</returns>
    public override string ToString() => $"{Type} {State} {Area} {Period?.ToString() ?? "straddling"}: {(Rational)Count}";
}
