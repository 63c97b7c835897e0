using System.Text.Json.Serialization;
using MongCai.Kpi.Serialization;

namespace MongCai.Kpi.Events;

/// <summary>What is done with what becomes known after the books of its period were closed.</summary>
[JsonConverter(typeof(WordJsonConverter<LateRecords>))]
public enum LateRecords
{
    /// <summary>The closed period is restated: each event counts in its own period, as known now.</summary>
    Restate = 0,

    /// <summary>The closed period stays as published, and what has changed in it is booked in the period that is open, labelled as late.</summary>
    BookInOpenPeriod = 1,
}
