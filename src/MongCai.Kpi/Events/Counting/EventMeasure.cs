using System.Text.Json.Serialization;
using MongCai.Kpi.Serialization;

namespace MongCai.Kpi.Events;

/// <summary>What an indicator counts of the events that feed it.</summary>
[JsonConverter(typeof(WordJsonConverter<EventMeasure>))]
public enum EventMeasure
{
    /// <summary>The number of the events themselves.</summary>
    Events = 0,

    /// <summary>The sum of one quantity of the events.</summary>
    Quantity = 1,

    /// <summary>The number of distinct subjects of the events. These numbers cannot be added over periods.</summary>
    DistinctSubjects = 2,
}
