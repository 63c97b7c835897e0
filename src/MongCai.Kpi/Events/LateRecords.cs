using System.Text.Json.Serialization;
using MongCai.Kpi.Serialization;

namespace MongCai.Kpi.Events;

/// <summary>What is done with what becomes known after the books of its period were closed.</summary>
[JsonConverter(typeof(WordJsonConverter<LateRecords>))]
public enum LateRecords
{
    /// <summary>The figure of the closed period is revised: each event counts in its own period, as known now.</summary>
    Revise = 0,

    /// <summary>The figure of the closed period stays as published, and what has changed in it is booked in the period that is open, labelled as late.</summary>
    BookInOpenPeriod = 1,
}
