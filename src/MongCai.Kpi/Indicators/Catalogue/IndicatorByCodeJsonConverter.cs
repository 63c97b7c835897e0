using System.Text.Json;
using System.Text.Json.Serialization;
using Ardalis.GuardClauses;

namespace MongCai.Kpi.Serialization;

/// <summary>A JSON converter that writes the indicators of a catalogue as their codes, and reads them back.</summary>
/// <remarks>
/// One needs the converter where figures name their indicators by codes. It is added to the converters of the serializer's options, also to those of
/// generated code, and then applies wherever an indicator stands: in an observation, a target, a result. Where the catalogue has several definitions of a
/// code, the definition is written too: <c>{"code":"poverty-rate","definition":"vn-2022/rate"}</c>. A code that the catalogue does not have is refused. An
/// indicator that is written with all its parts is read where it is the catalogue's own.
/// </remarks>
/// <example><code>var options = new JsonSerializerOptions { Converters = { new IndicatorByCodeJsonConverter(catalogue) } };</code></example>
public sealed class IndicatorByCodeJsonConverter : JsonConverter<Indicator>
{
    private readonly IndicatorCatalogue _catalogue;

    /// <summary>Creates a converter for the indicators of a catalogue.</summary>
    /// <param name="catalogue">The catalogue whose codes are written and read.</param>
    /// <exception cref="ArgumentNullException"><paramref name="catalogue"/> is null.</exception>
    public IndicatorByCodeJsonConverter(IndicatorCatalogue catalogue) => _catalogue = Guard.Against.Null(catalogue);

    /// <inheritdoc/>
    /// <exception cref="JsonException">The JSON is no indicator of the catalogue; the message says why, and names those that there are.</exception>
    public override Indicator Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        JsonReading.At(nameof(Indicator), JsonElement.ParseValue(ref reader), json => Read(json, options));

    /// <inheritdoc/>
    /// <exception cref="JsonException"><paramref name="value"/> is no indicator of the catalogue; the message says why.</exception>
    public override void Write(Utf8JsonWriter writer, Indicator value, JsonSerializerOptions options)
    {
        Guard.Against.Null(writer);
        Guard.Against.Null(value);
        _ = Own(value);
        if (!_catalogue.HasSeveralOf(value.Code))
        {
            writer.WriteStringValue(value.Code);
            return;
        }

        writer.WriteStartObject();
        writer.WriteString("code", value.Code);
        writer.WriteString("definition", value.Definition?.Code);
        writer.WriteEndObject();
    }

    /// <summary>Returns the first such converter among a serializer's options, or null.</summary>
    internal static IndicatorByCodeJsonConverter? In(JsonSerializerOptions options)
    {
        foreach (var converter in options.Converters)
        {
            if (converter is IndicatorByCodeJsonConverter byCode)
            {
                return byCode;
            }
        }

        return null;
    }

    internal Indicator Read(JsonElement json, JsonSerializerOptions options)
    {
        if (json.ValueKind == JsonValueKind.String)
        {
            return Named(JsonReading.String(json), definition: null);
        }

        if (json.ValueKind != JsonValueKind.Object)
        {
            throw JsonReading.Unexpected("the code of an indicator, or an indicator with its parts", json);
        }

        if (!IsNamed(json))
        {
            return Own(Indicator.ReadWhole(json, options));
        }

        var parts = new JsonParts(json, options, "code", "definition");
        return Named(parts.String("code"), parts.String("definition"));
    }

    // A definition written as a text is a code; written with its parts it is an object.
    private static bool IsNamed(JsonElement json) =>
        json.ValueKind == JsonValueKind.Object && json.TryGetProperty("definition", out var definition) && definition.ValueKind == JsonValueKind.String;

    private Indicator Named(string code, string? definition) => _catalogue.Find(code, definition) ?? throw new JsonException(_catalogue.WhyNot(code, definition));

    private Indicator Own(Indicator indicator)
    {
        var own = _catalogue.Find(indicator.Code, indicator.Definition?.Code) ?? throw new JsonException(_catalogue.WhyNot(indicator.Code, indicator.Definition?.Code));
        return indicator.DifferenceFrom(own) is { } difference ? throw new JsonException($"{indicator.Code} is not the catalogue's: {difference}.") : own;
    }
}
