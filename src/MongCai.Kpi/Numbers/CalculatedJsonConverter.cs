using System.Text.Json;
using System.Text.Json.Serialization;

namespace MongCai.Kpi.Serialization;

/// <summary>
/// Writes a <see cref="Calculated{T}"/> as its value, or as <c>{"undefined":"zero target"}</c>, and reads both back.
/// It knows the library's own figures and the plain numbers, without reflection.
/// </summary>
public sealed class CalculatedJsonConverter : JsonConverterFactory
{
    private static readonly Dictionary<Type, Func<JsonConverter>> Converters = new()
    {
        [typeof(Calculated<Ratio>)] = static () => new Converter<Ratio>(),
        [typeof(Calculated<Rational>)] = static () => new Converter<Rational>(),
        [typeof(Calculated<Percentage>)] = static () => new Converter<Percentage>(),
        [typeof(Calculated<PercentagePoints>)] = static () => new Converter<PercentagePoints>(),
        [typeof(Calculated<bool>)] = static () => new Converter<bool>(),
        [typeof(Calculated<decimal>)] = static () => new Converter<decimal>(),
        [typeof(Calculated<long>)] = static () => new Converter<long>(),
        [typeof(Calculated<int>)] = static () => new Converter<int>(),
    };

    /// <inheritdoc/>
    public override bool CanConvert(Type typeToConvert) => Converters.ContainsKey(typeToConvert);

    /// <inheritdoc/>
    public override JsonConverter? CreateConverter(Type typeToConvert, JsonSerializerOptions options) =>
        Converters.TryGetValue(typeToConvert, out var create) ? create() : null;

    private sealed class Converter<T> : JsonConverter<Calculated<T>>
        where T : struct
    {
        private const string Undefined = "undefined";

        public override Calculated<T> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            reader.TokenType == JsonTokenType.StartObject ? ReadReason(ref reader) : ValueConverter(options).Read(ref reader, typeof(T), options);

        public override void Write(Utf8JsonWriter writer, Calculated<T> value, JsonSerializerOptions options)
        {
            if (value.TryGetValue(out var defined))
            {
                ValueConverter(options).Write(writer, defined, options);
                return;
            }

            writer.WriteStartObject();
            writer.WriteString(Undefined, (value.Reason ?? default).ToText());
            writer.WriteEndObject();
        }

        private static JsonConverter<T> ValueConverter(JsonSerializerOptions options) => (JsonConverter<T>)options.GetTypeInfo(typeof(T)).Converter;

        private static UndefinedReason ReadReason(ref Utf8JsonReader reader)
        {
            if (reader.Read() && reader.TokenType == JsonTokenType.PropertyName && reader.ValueTextEquals(Undefined)
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
