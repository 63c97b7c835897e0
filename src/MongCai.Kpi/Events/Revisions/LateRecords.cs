using System.Text.Json.Serialization;
using MongCai.Kpi.Serialization;

namespace MongCai.Kpi.Events;

/// <summary>The policy for records that become known after the books of their period were closed.</summary>
[JsonConverter(typeof(WordJsonConverter<LateRecords>))]
public enum LateRecords
{
    /// <summary>The figure of the closed period is revised: each event counts in its own period, as known now.</summary>
    Revise = 0,

    /// <summary>The figure of the closed period stays as published. What has changed in it is booked in the open period, labelled as late.</summary>
    BookInOpenPeriod = 1,
}
