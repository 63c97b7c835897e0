using System.Text.Json;
using MongCai.Kpi.Serialization;
using NodaTime;
using NodaTime.Text;

namespace MongCai.Kpi;

/// <summary>Writes the properties of a JSON object in the forms that <see cref="JsonParts"/> reads.</summary>
internal static partial class JsonWriting
{
    public static void WriteText<T>(this Utf8JsonWriter writer, string name, T value)
        where T : struct, ISpanParsable<T>, IFormattable => writer.WriteString(name, value.ToString(format: null, formatProvider: null));

    public static void WriteTextOrNull<T>(this Utf8JsonWriter writer, string name, T? value)
        where T : struct, ISpanParsable<T>, IFormattable => writer.WriteString(name, value?.ToString(format: null, formatProvider: null));

    public static void WriteWord<T>(this Utf8JsonWriter writer, string name, T value)
        where T : struct, Enum => writer.WriteString(name, Words<T>.Of(value));

    public static void WriteDate(this Utf8JsonWriter writer, string name, LocalDate date) => writer.WriteString(name, LocalDatePattern.Iso.Format(date));

    public static void WriteObject<T>(this Utf8JsonWriter writer, string name, T value, JsonSerializerOptions options)
        where T : IJsonObject<T>
    {
        writer.WritePropertyName(name);
        value.Write(writer, options);
    }

    /// <summary>Writes a part, or leaves it out where it is null.</summary>
    public static void WriteObjectIfAny<T>(this Utf8JsonWriter writer, string name, T? value, JsonSerializerOptions options)
        where T : class, IJsonObject<T>
    {
        if (value is not null)
        {
            writer.WriteObject(name, value, options);
        }
    }

    public static void WriteObjects<T>(this Utf8JsonWriter writer, string name, IEnumerable<T> values, JsonSerializerOptions options)
        where T : IJsonObject<T>
    {
        writer.WriteStartArray(name);
        foreach (var value in values)
        {
            value.Write(writer, options);
        }

        writer.WriteEndArray();
    }

    public static void WriteTexts<T>(this Utf8JsonWriter writer, string name, IEnumerable<T> values)
        where T : struct, ISpanParsable<T>, IFormattable
    {
        writer.WriteStartArray(name);
        foreach (var value in values)
        {
            writer.WriteStringValue(value.ToString(format: null, formatProvider: null));
        }

        writer.WriteEndArray();
    }
}
