using System.Text.Json.Serialization;
using MongCai.Kpi.Serialization;

namespace MongCai.Kpi.Events;

/// <summary>What of the events an indicator counts.</summary>
[JsonConverter(typeof(WordJsonConverter<EventMeasure>))]
public enum EventMeasure
{
    /// <summary>The events themselves.</summary>
    Events = 0,

    /// <summary>The sum of one of their quantities.</summary>
    Quantity = 1,

    /// <summary>The different subjects they concerned, each once. They do not add over periods.</summary>
    DistinctSubjects = 2,
}
