using System.Text.Json;
using MongCai.Kpi.Serialization;

namespace MongCai.Kpi;

/// <content>The JSON form.</content>
public sealed partial class EquivalentForm : IJsonResult<EquivalentForm>
{
    void IJsonObject<EquivalentForm>.Write(Utf8JsonWriter writer, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        writer.WriteObject("original", Original, options);
        writer.WriteObject("form", Form, options);
        writer.WriteWord("assumption", Assumption);
        writer.WriteText("baseline", Baseline);
        writer.WriteEndObject();
    }
}
