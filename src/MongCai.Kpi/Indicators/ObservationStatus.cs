using System.Text.Json.Serialization;
using MongCai.Kpi.Serialization;

namespace MongCai.Kpi;

/// <summary>How firm a value is, from a forecast to an official figure.</summary>
/// <remarks>
/// The values are ordered from the weakest to the firmest. A value that is combined from several has the weakest of their statuses.
/// In SDMX, they are F, E, P and A of the code list CL_OBS_STATUS.
/// </remarks>
[JsonConverter(typeof(WordJsonConverter<ObservationStatus>))]
public enum ObservationStatus
{
    /// <summary>A forecast (dự báo): a value calculated for what has not happened yet.</summary>
    Forecast = 0,

    /// <summary>An estimate (ước tính): a value given before the data are complete, as in "ước thực hiện 6 tháng".</summary>
    Estimate = 1,

    /// <summary>A provisional value (sơ bộ): it has been counted and is still to be revised.</summary>
    Provisional = 2,

    /// <summary>An official value (chính thức), which is not expected to change.</summary>
    Official = 3,
}
