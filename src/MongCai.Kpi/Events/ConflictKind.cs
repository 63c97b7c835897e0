using System.Text.Json.Serialization;
using MongCai.Kpi.Serialization;

namespace MongCai.Kpi.Events;

/// <summary>The way in which records contradict each other.</summary>
[JsonConverter(typeof(WordJsonConverter<ConflictKind>))]
public enum ConflictKind
{
    /// <summary>Several records have the same id but different content.</summary>
    SameId = 0,

    /// <summary>Several records correct the same record.</summary>
    SecondCorrection = 1,

    /// <summary>A correction has a different event type than the record it corrects.</summary>
    OtherType = 2,

    /// <summary>A record corrects a retraction, which cannot be corrected.</summary>
    AfterRetraction = 3,
}
