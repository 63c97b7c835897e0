using System.Text.Json.Serialization;
using MongCai.Kpi.Serialization;

namespace MongCai.Kpi.Events;

/// <summary>How far an event has come.</summary>
[JsonConverter(typeof(WordJsonConverter<EventState>))]
public enum EventState
{
    /// <summary>It is to happen.</summary>
    Planned = 0,

    /// <summary>It has started and is not over.</summary>
    Ongoing = 1,

    /// <summary>It is over.</summary>
    Completed = 2,

    /// <summary>It was planned or started and will not be completed.</summary>
    Cancelled = 3,
}
