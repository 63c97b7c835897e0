using System.Text.Json.Serialization;
using MongCai.Kpi.Serialization;

namespace MongCai.Kpi.Events;

/// <summary>The events of one type, state, area and period.</summary>
/// <remarks>
/// Equality is that of the reference. Text form, for a reader only: <c>job-fair Completed . 2019-M03: 5</c>.
/// JSON form, written and not read: <c>{"type":"job-fair","state":"completed","area":".","period":"2019-M03","count":5}</c>, without the period where it belongs to none.
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

    /// <summary>The code of the type.</summary>
    public string Type { get; }

    /// <summary>The state.</summary>
    public EventState State { get; }

    /// <summary>The area.</summary>
    public AreaCode Area { get; }

    /// <summary>The period; null for what belongs to none, because its days lie in two data windows.</summary>
    public ReportingPeriod? Period { get; }

    /// <summary>How many events there are, less those taken back.</summary>
    public long Count { get; }

    /// <summary>Type, state, area, period and count.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => $"{Type} {State} {Area} {Period?.ToString() ?? "straddling"}: {(Rational)Count}";
}
