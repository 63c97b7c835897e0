using System.Text.Json.Serialization;
using MongCai.Kpi.Serialization;

namespace MongCai.Kpi;

/// <summary>The span of time that a figure covers when a report prints it beside the name of a period.</summary>
[JsonConverter(typeof(WordJsonConverter<ReportingMode>))]
public enum ReportingMode
{
    /// <summary>The period alone: the figure for June covers June.</summary>
    Periodic = 0,

    /// <summary>The year up to the period's end (lũy kế từ đầu năm): the figure for June covers January to June.</summary>
    Cumulative = 1,
}
