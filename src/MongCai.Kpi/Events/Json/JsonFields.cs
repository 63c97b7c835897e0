using System.Text.Json;

namespace MongCai.Kpi.Events;

/// <summary>A cursor over the properties of a JSON object, each of which has a known name and occurs at most once.</summary>
internal struct JsonFields
{
    private readonly string[] _names;
    private int _seen;

    public JsonFields(ref Utf8JsonReader reader, string[] names)
    {
        Require(ref reader, JsonTokenType.StartObject, "an object");
        _names = names;
    }

    /// <summary>Reads up to the value of the next property, and returns its name; returns false at the end of the object.</summary>
    public bool Next(ref Utf8JsonReader reader, out string name)
    {
        name = string.Empty;
        if (!reader.Read() || reader.TokenType == JsonTokenType.EndObject)
        {
            return false;
        }

        for (var i = 0; i < _names.Length; i++)
        {
            if (!reader.ValueTextEquals(_names[i]))
            {
                continue;
            }

            name = _names[i];
            if ((_seen & (1 << i)) != 0)
            {
                throw new JsonException($"The property \"{name}\" comes twice.");
            }

            _seen |= 1 << i;
            _ = reader.Read();
            return true;
        }

        throw new JsonException($"There is no property \"{reader.GetString()}\" here: expected {string.Join(", ", _names)}.");
    }

    /// <summary>Throws unless the reader is at the expected kind of token.</summary>
    public static void Require(ref Utf8JsonReader reader, JsonTokenType token, string what, string? name = null)
    {
        if (reader.TokenType != token)
        {
            throw new JsonException($"Expected {what}{(name is null ? string.Empty : $" for \"{name}\"")}, not {reader.TokenType}.");
        }
    }

    public static string Text(ref Utf8JsonReader reader, string name)
    {
        Require(ref reader, JsonTokenType.String, "a text", name);
        return reader.GetString()!;
    }

    /// <summary>Reads a flag, which is always <c>true</c>: a flag that is not set is left out.</summary>
    public static bool Flag(ref Utf8JsonReader reader, string name)
    {
        Require(ref reader, JsonTokenType.True, "true", name);
        return true;
    }

    /// <summary>Reads a word as the enum value that has the same position in the list of words.</summary>
    public static T Word<T>(ref Utf8JsonReader reader, string name, string[] words)
        where T : struct, Enum
    {
        var text = Text(ref reader, name);
        var index = Array.IndexOf(words, text);
        return index >= 0 ? Enum.GetValues<T>()[index] : throw new JsonException($"\"{text}\" is no \"{name}\": expected {string.Join(", ", words)}.");
    }

    public static IReadOnlyList<string> Texts(ref Utf8JsonReader reader, string name)
    {
        Require(ref reader, JsonTokenType.StartArray, "a list", name);
        List<string> texts = [];
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            texts.Add(Text(ref reader, name));
        }

        return texts;
    }
}
