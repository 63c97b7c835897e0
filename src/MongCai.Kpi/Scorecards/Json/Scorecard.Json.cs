using System.Text.Json;
using MongCai.Kpi.Serialization;

namespace MongCai.Kpi;

/// <content>The JSON form of a scorecard.</content>
public sealed partial class Scorecard : IJsonResult<Scorecard>
{
    void IJsonObject<Scorecard>.Write(Utf8JsonWriter writer, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        if (AsOf is { } day)
        {
            writer.WriteDate("asOf", day);
        }

        writer.WriteStartArray("indicators");
        foreach (var indicator in Indicators)
        {
            indicator.WriteWhole(writer, options);
        }

        writer.WriteEndArray();
        writer.WriteObjects("bases", Bases, options);
        writer.WriteTexts("areas", Areas);
        writer.WriteTexts("periods", Periods);
        writer.WriteObjects("cells", Cells(), NamingIndicators(options));
        writer.WriteEndObject();
    }

    // The indicators are written beside the cells, and each has a code of its own: the catalogue of the host is not asked.
    private JsonSerializerOptions NamingIndicators(JsonSerializerOptions options)
    {
        var byCode = new JsonSerializerOptions(options);
        if (IndicatorByCodeJsonConverter.In(byCode) is { } other)
        {
            byCode.Converters.Remove(other);
        }

        byCode.Converters.Insert(0, new IndicatorByCodeJsonConverter(new IndicatorCatalogue(Indicators)));
        return byCode;
    }
}
