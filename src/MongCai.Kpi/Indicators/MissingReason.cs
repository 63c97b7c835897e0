using System.Text.Json.Serialization;
using MongCai.Kpi.Serialization;

namespace MongCai.Kpi;

/// <summary>Why an observation has no value.</summary>
/// <remarks>In SDMX, O, L, M and Q of the code list CL_OBS_STATUS.</remarks>
[JsonConverter(typeof(WordJsonConverter<MissingReason>))]
public enum MissingReason
{
    /// <summary>It has not been reported, and nobody said why.</summary>
    NotReported = 0,

    /// <summary>It exists and was not collected.</summary>
    NotCollected = 1,

    /// <summary>It cannot exist: a commune that has no coast and its fishing boats.</summary>
    CannotExist = 2,

    /// <summary>It exists and is not shown, as a cell too small to keep persons unknown.</summary>
    Suppressed = 3,

    /// <summary>Its period has not begun on the day of a scorecard.</summary>
    NotStarted = 4,
}
