using System.Text.Json.Serialization;
using MongCai.Kpi.Serialization;

namespace MongCai.Kpi;

/// <summary>What the figure beside a period's name covers.</summary>
[JsonConverter(typeof(WordJsonConverter<ReportingMode>))]
public enum ReportingMode
{
    /// <summary>The period alone: June is June.</summary>
    Periodic = 0,

    /// <summary>The year up to the period's end (lũy kế từ đầu năm): June is January to June.</summary>
    Cumulative = 1,
}
