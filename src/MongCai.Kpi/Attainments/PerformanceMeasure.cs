using System.Text.Json.Serialization;
using MongCai.Kpi.Serialization;

namespace MongCai.Kpi;

/// <summary>The number by which areas are placed in bands and ranked; more is better for each measure.</summary>
[JsonConverter(typeof(WordJsonConverter<PerformanceMeasure>))]
public enum PerformanceMeasure
{
    /// <summary>The attainment by the method of the target: how much of the whole is done.</summary>
    Attainment = 0,

    /// <summary>The index of the pace: how much is done of what was expected by now.</summary>
    Index = 1,
}
