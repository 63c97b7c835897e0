using System.Text.Json.Serialization;
using MongCai.Kpi.Serialization;

namespace MongCai.Kpi.Events;

/// <summary>The state that an event has reached.</summary>
[JsonConverter(typeof(WordJsonConverter<EventState>))]
public enum EventState
{
    /// <summary>The event is planned and has not started yet.</summary>
    Planned = 0,

    /// <summary>The event has started and is not over.</summary>
    Ongoing = 1,

    /// <summary>The event is over and was carried out.</summary>
    Completed = 2,

    /// <summary>The event was planned or started, and will not be completed.</summary>
    Cancelled = 3,
}
