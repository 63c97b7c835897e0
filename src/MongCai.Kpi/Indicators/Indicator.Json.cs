using System.Text.Json;
using MongCai.Kpi.Serialization;

namespace MongCai.Kpi;

/// <content>The JSON form.</content>
public sealed partial record Indicator : IJsonObject<Indicator>
{
    static Indicator IJsonObject<Indicator>.Read(JsonElement json)
    {
        var parts = new JsonParts(json, "code", "unit", "nature", "name", "reporting", "decimals", "parts");
        return new Indicator(parts.String("code"), parts.Object<Unit>("unit"), parts.Word<Nature>("nature"), parts.Has("name") ? parts.Object<BilingualText>("name") : null)
        {
            Reporting = parts.Has("reporting") ? parts.Word<ReportingMode>("reporting") : ReportingMode.Periodic,
            Decimals = parts.Has("decimals") ? checked((int)parts.Count("decimals")) : null,
            Parts = parts.Has("parts") ? parts.Word<Nature>("parts") : Nature.Stock,
        };
    }

    void IJsonObject<Indicator>.Write(Utf8JsonWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStartObject();
        writer.WriteString("code", Code);
        writer.WriteObject("unit", Unit);
        writer.WriteWord("nature", Nature);
        if (Name != new BilingualText(Code, Code))
        {
            writer.WriteObject("name", Name);
        }

        if (Reporting != ReportingMode.Periodic)
        {
            writer.WriteWord("reporting", Reporting);
        }

        if (Decimals is { } decimals)
        {
            writer.WriteNumber("decimals", decimals);
        }

        if (Parts != Nature.Stock)
        {
            writer.WriteWord("parts", Parts);
        }

        writer.WriteEndObject();
    }
}
