using System.Text.Json.Serialization;
using MongCai.Kpi.Serialization;

namespace MongCai.Kpi.Events;

/// <summary>A set of event states, such as the states in which an event counts.</summary>
[Flags]
[JsonConverter(typeof(WordJsonConverter<EventStates>))]
public enum EventStates
{
    /// <summary>The empty set, which contains no state.</summary>
    None = 0,

    /// <summary>The set of planned events alone.</summary>
    Planned = 1,

    /// <summary>The set of ongoing events alone.</summary>
    Ongoing = 2,

    /// <summary>The set of completed events alone.</summary>
    Completed = 4,

    /// <summary>The set of cancelled events alone.</summary>
    Cancelled = 8,

    /// <summary>The set of events that have started: ongoing or completed.</summary>
    Started = Ongoing | Completed,

    /// <summary>The set of events in any state.</summary>
    Any = Planned | Started | Cancelled,
}
