using System.Text.Json.Serialization;
using MongCai.Kpi.Serialization;

namespace MongCai.Kpi.Events;

/// <summary>Which states of an event count.</summary>
[Flags]
[JsonConverter(typeof(WordJsonConverter<EventStates>))]
public enum EventStates
{
    /// <summary>No state.</summary>
    None = 0,

    /// <summary>Planned events.</summary>
    Planned = 1,

    /// <summary>Ongoing events.</summary>
    Ongoing = 2,

    /// <summary>Completed events.</summary>
    Completed = 4,

    /// <summary>Cancelled events.</summary>
    Cancelled = 8,

    /// <summary>Events that have started: ongoing or completed.</summary>
    Started = Ongoing | Completed,

    /// <summary>Events in whatever state.</summary>
    Any = Planned | Started | Cancelled,
}
