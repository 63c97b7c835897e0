using System.Text.Json.Serialization;
using MongCai.Kpi.Serialization;

namespace MongCai.Kpi.Events;

/// <summary>The outcome of appending a record to a ledger: how the record relates to the records that were there before.</summary>
[JsonConverter(typeof(WordJsonConverter<AppendOutcome>))]
public enum AppendOutcome
{
    /// <summary>The record was not in the ledger before, and now has its place there.</summary>
    New = 0,

    /// <summary>The ledger already had a record with the same source, id and content. The earliest instant of recording is kept.</summary>
    Duplicate = 1,

    /// <summary>
    /// The record contradicts another one: it has the same id with different content, or it is a correction where no correction is possible. It is kept and
    /// reported.
    /// </summary>
    Conflict = 2,

    /// <summary>
    /// The record corrects a record that has not arrived yet, or one whose own first record has not arrived yet. It is kept, and counts once the missing
    /// records arrive.
    /// </summary>
    Orphan = 3,

    /// <summary>The record is malformed, or its type is not in the catalogue. It is handed back in the result and not kept.</summary>
    Refused = 4,
}
