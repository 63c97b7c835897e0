using System.Text.Json;
using MongCai.Kpi.Serialization;

namespace MongCai.Kpi.Claims;

/// <content>The JSON form.</content>
public sealed partial class ClaimCheck : IJsonResult<ClaimCheck>
{
    void IJsonObject<ClaimCheck>.Write(Utf8JsonWriter writer, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        writer.WriteText("printed", Printed);
        writer.WriteWord("formula", Formula);
        writer.WriteObjectIfAny("base", Base, options);
        writer.WriteWord("verdict", Verdict);
        if (Reason is { } reason)
        {
            writer.WriteString("reason", reason.ToText());
        }

        writer.WriteWordIfAny("slip", Slip);
        writer.WriteNumberIfAny("decimalsBeforePadding", DecimalsBeforePadding);
        writer.WriteCalculated("exact", Exact);
        writer.WriteObject("range", Range, options);
        WritePrintsAs(writer);
        writer.WriteEndObject();
    }

    private void WritePrintsAs(Utf8JsonWriter writer)
    {
        Calculated<PublishedFigure> printsAs;
        try
        {
            printsAs = PrintsAs;
        }
        catch (OverflowException)
        {
            return;
        }

        if (printsAs.TryGetValue(out var figure))
        {
            writer.WriteText("printsAs", figure);
        }
        else
        {
            writer.WritePropertyName("printsAs");
            CalculatedJson.WriteReason(writer, printsAs.Reason ?? default);
        }
    }
}
