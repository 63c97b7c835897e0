using System.Text.Json;

namespace MongCai.Kpi;

/// <summary>Writes to JSON what a figure was measured for, in results that do not write the observation itself.</summary>
internal static class SubjectJson
{
    /// <summary>Writes the observation's indicator and period, and its area and category where it has them.</summary>
    public static void WriteSubject(this Utf8JsonWriter writer, Observation observation, JsonSerializerOptions options)
    {
        writer.WriteObject("indicator", observation.Indicator, options);
        if (observation.Area != default)
        {
            writer.WriteText("area", observation.Area);
        }

        if (!observation.Category.IsTotal)
        {
            writer.WriteText("category", observation.Category);
        }

        writer.WriteText("period", observation.Period);
    }
}
