using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using MongCai.Kpi.Serialization;

namespace MongCai.Kpi;

/// <summary>Reads and writes calculated figures in JSON: numbers, booleans and enumerations in the library's own form, other values as the serializer writes
/// them.</summary>
internal sealed class CalculatedConverter<T> : JsonConverter<Calculated<T>>
    where T : struct
{
    public static readonly CalculatedConverter<T> Instance = new();

    private readonly JsonConverter<T>? _values = Values();

    public override Calculated<T> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (!IsReason(reader))
        {
            return _values is { } values ? values.Read(ref reader, typeof(T), options) : JsonSerializer.Deserialize(ref reader, TypeInfo(options));
        }

        return JsonReading.At(nameof(Calculated), JsonElement.ParseValue(ref reader), CalculatedJson.ReadReason);
    }

    public override void Write(Utf8JsonWriter writer, Calculated<T> value, JsonSerializerOptions options)
    {
        if (!value.TryGetValue(out var defined))
        {
            CalculatedJson.WriteReason(writer, value.Reason ?? default);
        }
        else if (_values is { } values)
        {
            values.Write(writer, defined, options);
        }
        else
        {
            JsonSerializer.Serialize(writer, defined, TypeInfo(options));
        }
    }

    // A host's value may be a JSON object too. A reason is recognised by its only property, "undefined".
    private bool IsReason(Utf8JsonReader reader) =>
        reader.TokenType == JsonTokenType.StartObject && (_values is not null || (reader.Read() && reader.TokenType == JsonTokenType.PropertyName && reader.ValueTextEquals("undefined")));

    private static JsonTypeInfo<T> TypeInfo(JsonSerializerOptions options) => (JsonTypeInfo<T>)options.GetTypeInfo(typeof(T));

    private static JsonConverter<T>? Values()
    {
        JsonConverter? values = default(T) switch
        {
            Ratio => new TextJsonConverter<Ratio>(),
            Rational => new TextJsonConverter<Rational>(),
            Percentage => new TextJsonConverter<Percentage>(),
            PercentagePoints => new TextJsonConverter<PercentagePoints>(),
            bool => JsonMetadataServices.BooleanConverter,
            decimal => JsonMetadataServices.DecimalConverter,
            long => JsonMetadataServices.Int64Converter,
            int => JsonMetadataServices.Int32Converter,
            Enum => new WordConverter(),
            _ => null,
        };
        return (JsonConverter<T>?)values;
    }

    private sealed class WordConverter : JsonConverter<T>
    {
        public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => Words<T>.Read(ref reader);

        public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => Words<T>.Write(writer, value);
    }
}
