using System.Text.Json;
using NodaTime;

namespace MongCai.Kpi;

/// <content>The properties that are left out where there is nothing to write.</content>
internal static partial class JsonWriting
{
    public static void WriteStringIfAny(this Utf8JsonWriter writer, string name, string? value)
    {
        if (value is not null)
        {
            writer.WriteString(name, value);
        }
    }

    public static void WriteTextIfAny<T>(this Utf8JsonWriter writer, string name, T? value)
        where T : struct, ISpanParsable<T>, IFormattable
    {
        if (value is { } text)
        {
            writer.WriteText(name, text);
        }
    }

    public static void WriteWordIfAny<T>(this Utf8JsonWriter writer, string name, T? value)
        where T : struct, Enum
    {
        if (value is { } word)
        {
            writer.WriteWord(name, word);
        }
    }

    public static void WriteDateIfAny(this Utf8JsonWriter writer, string name, LocalDate? date)
    {
        if (date is { } day)
        {
            writer.WriteDate(name, day);
        }
    }

    public static void WriteNumberIfAny(this Utf8JsonWriter writer, string name, long? number)
    {
        if (number is { } some)
        {
            writer.WriteNumber(name, some);
        }
    }

    /// <summary>Writes a flag only where it is set, as <see cref="JsonParts.IsSet"/> reads it.</summary>
    public static void WriteFlagIfSet(this Utf8JsonWriter writer, string name, bool flag)
    {
        if (flag)
        {
            writer.WriteBoolean(name, value: true);
        }
    }
}
