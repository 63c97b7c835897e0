using System.Text.Json;
using MongCai.Kpi.Serialization;

namespace MongCai.Kpi;

/// <content>The JSON form of a reconciliation.</content>
public sealed partial class Reconciliation : IJsonResult<Reconciliation>
{
    void IJsonObject<Reconciliation>.Write(Utf8JsonWriter writer, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        writer.WriteObject("breakdown", Breakdown, options);
        writer.WriteObject("whole", Whole, options);
        writer.WriteObjects("parts", Parts, options);
        writer.WriteTexts("missing", Missing);
        writer.WriteObject("sum", Sum, options);
        writer.WriteCalculated("agrees", Agrees);
        writer.WriteCalculated("difference", Difference);
        writer.WriteObject("differenceRange", DifferenceRange, options);
        writer.WriteCalculated("numeratorDifference", NumeratorDifference);
        writer.WriteCalculated("denominatorDifference", DenominatorDifference);
        writer.WriteEndObject();
    }
}
