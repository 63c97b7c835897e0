using System.Text.Json;
using MongCai.Kpi.Serialization;
using NodaTime.Text;

namespace MongCai.Kpi;

/// <content>The JSON form.</content>
public sealed partial record Indicator : IJsonObject<Indicator>
{
    static Indicator IJsonObject<Indicator>.Read(JsonElement json)
    {
        var parts = new JsonParts(json, "code", "unit", "nature", "name", "reporting", "decimals", "parts", "stockOn", "bounds", "neverFalls", "definition");
        var indicator = new Indicator(parts.String("code"), parts.Object<Unit>("unit"), parts.Word<Nature>("nature"), parts.Has("name") ? parts.Object<BilingualText>("name") : null)
        {
            Reporting = parts.Has("reporting") ? parts.Word<ReportingMode>("reporting") : ReportingMode.Periodic,
            Decimals = parts.Has("decimals") ? checked((int)parts.Count("decimals")) : null,
            Parts = parts.Has("parts") ? parts.Word<RateParts>("parts") : RateParts.Stock,
            StockOn = parts.Has("stockOn") ? parts.Part("stockOn", static json => AnnualDatePattern.Iso.Parse(JsonReading.String(json)).GetValueOrThrow()) : null,
            NeverFalls = parts.IsSet("neverFalls"),
            Definition = parts.Has("definition") ? parts.Object<IndicatorDefinition>("definition") : null,
        };
        return parts.Has("bounds") ? indicator with { Bounds = parts.Object<RationalInterval>("bounds") } : indicator;
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

        if (Parts != RateParts.Stock)
        {
            writer.WriteWord("parts", Parts);
        }

        if (StockOn is { } day)
        {
            writer.WriteString("stockOn", AnnualDatePattern.Iso.Format(day));
        }

        if (_bounds is not null)
        {
            writer.WriteObject("bounds", _bounds);
        }

        if (_neverFalls)
        {
            writer.WriteBoolean("neverFalls", value: true);
        }

        if (Definition is not null)
        {
            writer.WriteObject("definition", Definition);
        }

        writer.WriteEndObject();
    }
}
