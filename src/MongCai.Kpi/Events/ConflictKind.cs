using System.Text.Json.Serialization;
using MongCai.Kpi.Serialization;

namespace MongCai.Kpi.Events;

/// <summary>How records contradict each other.</summary>
[JsonConverter(typeof(WordJsonConverter<ConflictKind>))]
public enum ConflictKind
{
    /// <summary>One id has several contents.</summary>
    SameId = 0,

    /// <summary>One record has several corrections.</summary>
    SecondCorrection = 1,

    /// <summary>A correction is of another type than what it corrects.</summary>
    OtherType = 2,

    /// <summary>A retraction is corrected.</summary>
    AfterRetraction = 3,
}
