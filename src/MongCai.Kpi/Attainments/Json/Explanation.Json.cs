using System.Text.Json;
using MongCai.Kpi.Serialization;

namespace MongCai.Kpi;

/// <content>The JSON form.</content>
public sealed partial class Explanation : IJsonResult<Explanation>
{
    void IJsonObject<Explanation>.Write(Utf8JsonWriter writer, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        Attainment.WriteSubject(writer, options);
        writer.WriteWord("method", Method);
        writer.WriteString("formula", Formula);
        writer.WriteObjects("operands", _operands, options);
        writer.WriteCalculated("value", Value);
        writer.WriteBoolean("isPartOfThePeriod", IsPartOfThePeriod);
        writer.WriteEndObject();
    }
}
