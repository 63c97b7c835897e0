using System.Text.Json;
using MongCai.Kpi.Serialization;

namespace MongCai.Kpi.Poverty;

/// <content>The JSON form of a class movement.</content>
public sealed partial record ClassMovement : IJsonObject<ClassMovement>
{
    static ClassMovement IJsonObject<ClassMovement>.Read(JsonElement json, JsonSerializerOptions options)
    {
        var parts = new JsonParts(json, options, "opening", "toOtherClass", "roseAbove", "otherDecrease", "fromOtherClass", "relapsed", "newlyArisen", "otherIncrease", "closing");
        return new ClassMovement
        {
            Opening = parts.Count("opening"),
            ToOtherClass = parts.Count("toOtherClass"),
            RoseAbove = parts.Count("roseAbove"),
            OtherDecrease = parts.Count("otherDecrease"),
            FromOtherClass = parts.Count("fromOtherClass"),
            Relapsed = parts.Count("relapsed"),
            NewlyArisen = parts.Count("newlyArisen"),
            OtherIncrease = parts.Count("otherIncrease"),
            Closing = parts.Count("closing"),
        };
    }

    void IJsonObject<ClassMovement>.Write(Utf8JsonWriter writer, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        writer.WriteNumber("opening", Opening);
        writer.WriteNumber("toOtherClass", ToOtherClass);
        writer.WriteNumber("roseAbove", RoseAbove);
        writer.WriteNumber("otherDecrease", OtherDecrease);
        writer.WriteNumber("fromOtherClass", FromOtherClass);
        writer.WriteNumber("relapsed", Relapsed);
        writer.WriteNumber("newlyArisen", NewlyArisen);
        writer.WriteNumber("otherIncrease", OtherIncrease);
        writer.WriteNumber("closing", Closing);
        writer.WriteEndObject();
    }
}
