using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace MongCai.Kpi.Serialization;

/// <summary>
/// Writes a <see cref="Calculated{T}"/> as its value, or as <c>{"undefined":"zero target"}</c>, and reads both back.
/// Without reflection, it knows <see cref="Ratio"/>, <see cref="Rational"/>, <see cref="Percentage"/>, <see cref="PercentagePoints"/>, <c>bool</c>, <c>decimal</c>,
/// <c>long</c> and <c>int</c>; other values are taken apart first.
/// </summary>
public sealed class CalculatedJsonConverter : JsonConverterFactory
{
    private static readonly Dictionary<Type, Func<JsonConverter>> Converters = new()
    {
        [typeof(Calculated<Ratio>)] = static () => new Converter<Ratio>(new TextJsonConverter<Ratio>()),
        [typeof(Calculated<Rational>)] = static () => new Converter<Rational>(new TextJsonConverter<Rational>()),
        [typeof(Calculated<Percentage>)] = static () => new Converter<Percentage>(new TextJsonConverter<Percentage>()),
        [typeof(Calculated<PercentagePoints>)] = static () => new Converter<PercentagePoints>(new TextJsonConverter<PercentagePoints>()),
        [typeof(Calculated<bool>)] = static () => new Converter<bool>(JsonMetadataServices.BooleanConverter),
        [typeof(Calculated<decimal>)] = static () => new Converter<decimal>(JsonMetadataServices.DecimalConverter),
        [typeof(Calculated<long>)] = static () => new Converter<long>(JsonMetadataServices.Int64Converter),
        [typeof(Calculated<int>)] = static () => new Converter<int>(JsonMetadataServices.Int32Converter),
    };

    /// <inheritdoc/>
    public override bool CanConvert(Type typeToConvert) => Converters.ContainsKey(typeToConvert);

    /// <inheritdoc/>
    public override JsonConverter? CreateConverter(Type typeToConvert, JsonSerializerOptions options) =>
        Converters.TryGetValue(typeToConvert, out var create) ? create() : null;

    /// <summary>The converter of one kind of figure, for converters that write it among others.</summary>
    internal static JsonConverter<Calculated<T>> For<T>()
        where T : struct => (JsonConverter<Calculated<T>>)Converters[typeof(Calculated<T>)]();

    private sealed class Converter<T>(JsonConverter<T> values) : JsonConverter<Calculated<T>>
        where T : struct
    {
        public override Calculated<T> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            reader.TokenType == JsonTokenType.StartObject ? ReadReason(ref reader) : values.Read(ref reader, typeof(T), options);

        public override void Write(Utf8JsonWriter writer, Calculated<T> value, JsonSerializerOptions options)
        {
            if (value.TryGetValue(out var defined))
            {
                values.Write(writer, defined, options);
                return;
            }

            CalculatedJson.WriteReason(writer, value.Reason ?? default);
        }

        private static UndefinedReason ReadReason(ref Utf8JsonReader reader)
        {
            if (reader.Read() && reader.TokenType == JsonTokenType.PropertyName && reader.ValueTextEquals(CalculatedJson.Undefined)
                && reader.Read() && reader.TokenType == JsonTokenType.String
                && UndefinedReasonText.TryParse(reader.GetString(), out var reason)
                && reader.Read() && reader.TokenType == JsonTokenType.EndObject)
            {
                return reason;
            }

            throw new JsonException("Expected a value, or {\"undefined\":\"…\"} with one of the reasons.");
        }
    }
}
