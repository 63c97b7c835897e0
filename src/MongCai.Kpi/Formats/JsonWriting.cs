using System.Text.Json;
using MongCai.Kpi.Serialization;
using NodaTime;
using NodaTime.Text;

namespace MongCai.Kpi;

/// <summary>Writes the properties of a JSON object in the forms that <see cref="JsonParts"/> reads.</summary>
internal static class JsonWriting
{
    public static void WriteText<T>(this Utf8JsonWriter writer, string name, T value)
        where T : struct, ISpanParsable<T>, IFormattable => writer.WriteString(name, value.ToString(format: null, formatProvider: null));

    public static void WriteTextOrNull<T>(this Utf8JsonWriter writer, string name, T? value)
        where T : struct, ISpanParsable<T>, IFormattable => writer.WriteString(name, value?.ToString(format: null, formatProvider: null));

    public static void WriteWord<T>(this Utf8JsonWriter writer, string name, T value)
        where T : struct, Enum => writer.WriteString(name, Words<T>.Of(value));

    public static void WriteDate(this Utf8JsonWriter writer, string name, LocalDate date) => writer.WriteString(name, LocalDatePattern.Iso.Format(date));

    public static void WriteObject<T>(this Utf8JsonWriter writer, string name, T value)
        where T : class, IJsonObject<T>
    {
        writer.WritePropertyName(name);
        value.Write(writer);
    }
}
