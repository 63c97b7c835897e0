using System.Text.Json;
using MongCai.Kpi.Serialization;

namespace MongCai.Kpi;

/// <content>The JSON form.</content>
public sealed partial class Change : IJsonResult<Change>
{
    void IJsonObject<Change>.Write(Utf8JsonWriter writer, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        writer.WriteObject("from", From, options);
        writer.WriteObject("to", To, options);
        WriteFigures(writer, options);
        writer.WriteEndObject();
    }

    /// <summary>Writes everything but the two observations.</summary>
    internal void WriteFigures(Utf8JsonWriter writer, JsonSerializerOptions options)
    {
        writer.WriteBoolean("isBetweenCategories", IsBetweenCategories);
        writer.WriteBoolean("isAcrossDefinitions", IsAcrossDefinitions);
        writer.WriteWord("status", Status);
        writer.WriteNumber("extraDays", ExtraDays);
        writer.WriteCalculated("absolute", Absolute);
        writer.WriteObject("absoluteRange", AbsoluteRange, options);
        writer.WriteCalculated("ratio", Ratio);
        writer.WriteObject("ratioRange", RatioRange, options);
        writer.WriteCalculated("relative", Relative);
        writer.WriteObject("relativeRange", RelativeRange, options);
        writer.WriteCalculated("relativeToMagnitude", RelativeToMagnitude);
        writer.WriteCalculated("percentagePoints", PercentagePoints);
        writer.WriteObject("percentagePointsRange", PercentagePointsRange, options);
    }
}
