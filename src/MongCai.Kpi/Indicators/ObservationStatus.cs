using System.Text.Json.Serialization;
using MongCai.Kpi.Serialization;

namespace MongCai.Kpi;

/// <summary>How firm a value is. From the weakest to the firmest, so that what is combined from several is as firm as the smallest.</summary>
/// <remarks>In SDMX, F, E, P and A of the code list CL_OBS_STATUS.</remarks>
[JsonConverter(typeof(WordJsonConverter<ObservationStatus>))]
public enum ObservationStatus
{
    /// <summary>A forecast (dự báo): calculated of what has not happened yet.</summary>
    Forecast = 0,

    /// <summary>An estimate (ước tính): made before the data are complete, as "ước thực hiện 6 tháng" is.</summary>
    Estimate = 1,

    /// <summary>Provisional (sơ bộ): counted, and to be revised.</summary>
    Provisional = 2,

    /// <summary>Official (chính thức).</summary>
    Official = 3,
}
