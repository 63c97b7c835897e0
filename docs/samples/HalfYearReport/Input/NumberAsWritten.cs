using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace HalfYearReport;

/// <summary>Reads a JSON number as the text that is written: as a decimal it could be rounded without notice.</summary>
internal sealed class NumberAsWritten : JsonConverter<string>
{
    public override string Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.Number ? Encoding.UTF8.GetString(reader.ValueSpan) : throw new JsonException();

    public override void Write(Utf8JsonWriter writer, string value, JsonSerializerOptions options) => writer.WriteRawValue(value);
}
