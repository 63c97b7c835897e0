using System.Text.Json;

namespace MongCai.Kpi.Events;

/// <summary>The properties of a JSON object, each of a known name and each at most once.</summary>
internal struct JsonFields
{
    private readonly string[] _names;
    private int _seen;

    public JsonFields(ref Utf8JsonReader reader, string[] names)
    {
        Require(ref reader, JsonTokenType.StartObject, "an object");
        _names = names;
    }

    /// <summary>Goes to the value of the next property.</summary>
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

    /// <summary>A flag is written where it is set, and only there.</summary>
    public static bool Flag(ref Utf8JsonReader reader, string name)
    {
        Require(ref reader, JsonTokenType.True, "true", name);
        return true;
    }

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
