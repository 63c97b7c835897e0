using System.Text.Json;
using MongCai.Kpi.Serialization;
using NodaTime;
using NodaTime.Text;

namespace MongCai.Kpi;

/// <content>The JSON form.</content>
public sealed partial record Indicator : IJsonObject<Indicator>
{
    private static readonly string[] PartNames =
        ["code", "unit", "nature", "name", "reporting", "decimals", "rateParts", "stockOn", "bounds", "neverFalls", "definition", "owner", "frequency"];

    static Indicator IJsonObject<Indicator>.Read(JsonElement json, JsonSerializerOptions options) =>
        IndicatorByCodeJsonConverter.In(options) is { } byCode ? byCode.Read(json, options)
        : json.ValueKind != JsonValueKind.String ? ReadWhole(json, options)
        : throw new JsonException($"\"{json.GetString()}\" is the code of an indicator: the options need an {nameof(IndicatorByCodeJsonConverter)} with the catalogue among their converters.");

    void IJsonObject<Indicator>.Write(Utf8JsonWriter writer, JsonSerializerOptions options)
    {
        if (IndicatorByCodeJsonConverter.In(options) is { } byCode)
        {
            byCode.Write(writer, this, options);
        }
        else
        {
            WriteWhole(writer, options);
        }
    }

    /// <summary>Reads an indicator with all its parts, and reports all problems at once.</summary>
    internal static Indicator ReadWhole(JsonElement json, JsonSerializerOptions options)
    {
        var parts = new JsonParts(json, options, PartNames);
        var problems = new JsonProblems();
        var code = problems.Read(parts, static parts => parts.String("code"));
        var unit = problems.Read(parts, static parts => parts.Object<Unit>("unit"));
        var nature = problems.Read(parts, static parts => parts.Word<Nature>("nature"));
        var name = problems.Read(parts, static parts => parts.ObjectOrNull<LocalisedText>("name"));
        var reporting = problems.Read(parts, static parts => parts.Has("reporting") ? parts.Word<ReportingMode>("reporting") : ReportingMode.Periodic);
        var decimals = problems.Read(parts, static parts => parts.Has("decimals") ? checked((int)parts.Count("decimals")) : (int?)null);
        var rateParts = problems.Read(parts, static parts => parts.Has("rateParts") ? parts.Word<RateParts>("rateParts") : RateParts.Stock);
        var stockOn = problems.Read(parts, static parts => parts.Has("stockOn") ? parts.Part("stockOn", Day) : (AnnualDate?)null);
        var bounds = problems.Read(parts, static parts => parts.ObjectOrNull<RationalInterval>("bounds"));
        var neverFalls = problems.Read(parts, static parts => parts.IsSet("neverFalls"));
        var definition = problems.Read(parts, static parts => parts.ObjectOrNull<IndicatorDefinition>("definition"));
        var owner = problems.Read(parts, static parts => parts.ObjectOrNull<Organisation>("owner"));
        var frequency = problems.Read(parts, static parts => parts.Has("frequency") ? parts.Word<PeriodKind>("frequency") : (PeriodKind?)null);
        problems.ThrowIfAny();
        var indicator = new Indicator(code!, unit!, nature, name)
        {
            Reporting = reporting,
            Decimals = decimals,
            RateParts = rateParts,
            StockOn = stockOn,
            NeverFalls = neverFalls,
            Definition = definition,
            Owner = owner,
            Frequency = frequency,
        };
        return bounds is null ? indicator : indicator with { Bounds = bounds };
    }

    internal void WriteWhole(Utf8JsonWriter writer, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        writer.WriteString("code", Code);
        writer.WriteObject("unit", Unit, options);
        writer.WriteWord("nature", Nature);
        writer.WriteObjectIfAny("name", Name == new LocalisedText(Code) ? null : Name, options);
        if (Reporting != ReportingMode.Periodic)
        {
            writer.WriteWord("reporting", Reporting);
        }

        if (Decimals is { } decimals)
        {
            writer.WriteNumber("decimals", decimals);
        }

        if (RateParts != RateParts.Stock)
        {
            writer.WriteWord("rateParts", RateParts);
        }

        if (StockOn is { } day)
        {
            writer.WriteString("stockOn", AnnualDatePattern.Iso.Format(day));
        }

        writer.WriteObjectIfAny("bounds", _bounds, options);
        if (_neverFalls)
        {
            writer.WriteBoolean("neverFalls", value: true);
        }

        writer.WriteObjectIfAny("definition", Definition, options);
        writer.WriteObjectIfAny("owner", Owner, options);
        if (Frequency is { } frequency)
        {
            writer.WriteWord("frequency", frequency);
        }

        writer.WriteEndObject();
    }

    private static AnnualDate Day(JsonElement json) => AnnualDatePattern.Iso.Parse(JsonReading.String(json)).GetValueOrThrow();
}
