using System.Text.Json;
using System.Text.Json.Serialization;

namespace MongCai.Kpi.Serialization;

/// <summary>Writes an <see cref="Attainment"/> as an object for another program to show: what was measured against what, and the figures. It is not read back: it is calculated.</summary>
public sealed class AttainmentJsonConverter : JsonConverter<Attainment>
{
    private static readonly JsonConverter<Calculated<Ratio>> Ratios = CalculatedJsonConverter.For<Ratio>();
    private static readonly JsonConverter<Calculated<Rational>> Amounts = CalculatedJsonConverter.For<Rational>();
    private static readonly JsonConverter<Calculated<bool>> Facts = CalculatedJsonConverter.For<bool>();

    /// <inheritdoc/>
    /// <exception cref="JsonException">Always: an attainment is calculated from an observation and its targets.</exception>
    public override Attainment Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        throw new JsonException($"An {nameof(Attainment)} is not read: it is calculated from an observation and its targets.");

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, Attainment value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStartObject();
        if (value != default)
        {
            writer.WriteString("observation", value.ToDate.ToString());
            writer.WriteString("basis", value.Basis.ToString());
            writer.WriteString("target", value.Target?.Form.ToString());
        }

        if (value.Method.TryGetValue(out var method))
        {
            writer.WriteWord("method", method);
        }

        Write(writer, "attained", Ratios, value.Value, options);
        WriteWord(writer, "outlook", value.Outlook);
        writer.WriteBoolean("isFinal", value.IsFinal);
        WriteWord(writer, "verdict", value.Verdict);
        Write(writer, "isMet", Facts, value.IsMet, options);
        Write(writer, "gap", Amounts, value.Gap, options);
        Write(writer, "remaining", Amounts, value.Remaining, options);
        writer.WriteEndObject();
    }

    private static void WriteWord<T>(Utf8JsonWriter writer, string name, Calculated<T> word)
        where T : struct, Enum
    {
        if (word.TryGetValue(out var known))
        {
            writer.WriteWord(name, known);
            return;
        }

        writer.WritePropertyName(name);
        CalculatedJson.WriteReason(writer, word.Reason ?? default);
    }

    private static void Write<T>(Utf8JsonWriter writer, string name, JsonConverter<T> converter, T value, JsonSerializerOptions options)
    {
        writer.WritePropertyName(name);
        converter.Write(writer, value, options);
    }
}
