using System.Text.Json;
using MongCai.Kpi.Serialization;

namespace MongCai.Kpi;

/// <content>The JSON form.</content>
public sealed partial class Operand : IJsonResult<Operand>
{
    void IJsonObject<Operand>.Write(Utf8JsonWriter writer, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        writer.WriteWord("role", Role);
        writer.WriteString("symbol", Symbol);
        writer.WriteText("value", Value);
        writer.WriteEndObject();
    }
}
