using System.Text.Json.Serialization;
using MongCai.Kpi.Serialization;

namespace MongCai.Kpi.Events;

/// <summary>What a record was to the ledger that received it.</summary>
[JsonConverter(typeof(WordJsonConverter<AppendOutcome>))]
public enum AppendOutcome
{
    /// <summary>It was not there, and is in place.</summary>
    New = 0,

    /// <summary>It was there: same source and id, equal content. The earliest instant of recording is kept.</summary>
    Duplicate = 1,

    /// <summary>It contradicts what is there: the same id with another content, or a correction where none is possible. It is kept and reported.</summary>
    Conflict = 2,

    /// <summary>It corrects what is not there yet, or what itself has no beginning yet. It is kept, and counts when the rest arrives.</summary>
    Orphan = 3,

    /// <summary>It is malformed, or of no type of the catalogue. It is handed back in the result and not kept.</summary>
    Refused = 4,
}
