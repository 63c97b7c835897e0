using System.Text.Json.Serialization;
using MongCai.Kpi.Serialization;

namespace MongCai.Kpi;

/// <summary>The reason why an observation has no value.</summary>
/// <remarks>In SDMX, the first four are O, L, M and Q of the code list CL_OBS_STATUS.</remarks>
[JsonConverter(typeof(WordJsonConverter<MissingReason>))]
public enum MissingReason
{
    /// <summary>A value that has not been reported, without a known cause.</summary>
    NotReported = 0,

    /// <summary>A value that exists but was not collected.</summary>
    NotCollected = 1,

    /// <summary>A value that cannot exist: the fishing boats of a commune without a coast.</summary>
    CannotExist = 2,

    /// <summary>A value that exists but is not shown, such as a count so small that it would identify persons.</summary>
    Suppressed = 3,

    /// <summary>A value whose period has not begun on the day of a scorecard.</summary>
    NotStarted = 4,
}
