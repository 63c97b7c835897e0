using System.Text.Json;
using MongCai.Kpi.Serialization;

namespace MongCai.Kpi.Events;

/// <content>Writes the JSON form, which is never read back.</content>
public sealed partial record CountingRule : IJsonResult<CountingRule>
{
    void IJsonObject<CountingRule>.Write(Utf8JsonWriter writer, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        writer.WriteObject("indicator", Indicator, options);
        writer.WriteTextIfAny<Category>("category", Category.IsTotal ? null : Category);
        WriteChoice(writer);
        writer.WriteEndObject();
    }

    /// <summary>
    /// Writes which events count and what is counted of them. The indicator and the category are left to the caller, who may have written them already.
    /// </summary>
    internal void WriteChoice(Utf8JsonWriter writer)
    {
        writer.WriteWord("measure", Measure);
        writer.WriteStringIfAny("quantity", Quantity);
        writer.WriteStartArray("types");
        foreach (var type in Types)
        {
            writer.WriteStringValue(type);
        }

        writer.WriteEndArray();
        writer.WritePropertyName("states");
        Words<EventStates>.Write(writer, States);
        writer.WriteString("areas", Areas.ToString());
        writer.WriteString("organisers", Organisers.ToString());
        writer.WriteString("closing", Closing.ToString());
        writer.WriteWord("straddling", Straddling);
    }
}
