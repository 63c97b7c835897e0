using System.Text.Json;
using MongCai.Kpi.Serialization;

namespace MongCai.Kpi;

/// <content>The JSON form.</content>
public sealed partial class Pace : IJsonResult<Pace>
{
    void IJsonObject<Pace>.Write(Utf8JsonWriter writer, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        Attainment.WriteSubject(writer, options);
        WriteFigures(writer, options);
        writer.WriteEndObject();
    }

    /// <summary>Writes the figures of the pace without its subject, which the caller has written.</summary>
    internal void WriteFigures(Utf8JsonWriter writer, JsonSerializerOptions options)
    {
        writer.WriteCalculated("elapsed", Elapsed);
        writer.WriteCalculated("expected", Expected);
        writer.WriteObjectIfAny("expectedRange", ExpectedRange, options);
        writer.WriteCalculated("variance", Variance);
        writer.WriteCalculated("index", Index);
        writer.WriteCalculated("standing", Standing);
        writer.WriteCalculated("headroom", Headroom);
        writer.WriteCalculated("projectionMethod", ProjectionMethod);
        writer.WriteObject("projection", Projection, options);
        if (ChangeFromLastYear is { } change)
        {
            writer.WriteStartObject("changeFromLastYear");
            writer.WriteObject("from", change.From, options);
            change.WriteFigures(writer, options);
            writer.WriteEndObject();
        }
    }
}
