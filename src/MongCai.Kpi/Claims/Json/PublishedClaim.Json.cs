using System.Text.Json;
using MongCai.Kpi.Serialization;

namespace MongCai.Kpi.Claims;

/// <content>The JSON form.</content>
public sealed partial class PublishedClaim : IJsonObject<PublishedClaim>
{
    static PublishedClaim IJsonObject<PublishedClaim>.Read(JsonElement json, JsonSerializerOptions options)
    {
        var parts = new JsonParts(json, options, "formula", "actual", "baseFigure", "base", "printed");
        return new PublishedClaim(
            parts.Word<ClaimFormula>("formula"),
            parts.Text<PublishedFigure>("actual"),
            parts.Text<PublishedFigure>("baseFigure"),
            parts.Text<PublishedFigure>("printed"),
            parts.Object<ClaimBase>("base"));
    }

    void IJsonObject<PublishedClaim>.Write(Utf8JsonWriter writer, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        writer.WriteWord("formula", Formula);
        writer.WriteText("actual", Actual);
        writer.WriteText("baseFigure", BaseFigure);
        writer.WriteObject("base", Base, options);
        writer.WriteText("printed", Printed);
        writer.WriteEndObject();
    }
}
